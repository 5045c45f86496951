#include "ui/mixer/strip.h"

#include "ui/mixer/fader.h"
#include "ui/mixer/levelmeter.h"
#include "ui/mixer/mixermodel.h"
#include "ui/text/format.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <cmath>
#include <limits>

namespace stemwright::ui {

namespace {

constexpr int kBarWidth = 5;
constexpr int kSmallestTenths = -600; // of the fader; there it is silent
constexpr int kLowWithoutBalance = 110;
constexpr int kLowWithoutMeter = 82;
constexpr const char* kMuteStyle = "QToolButton:checked { background: #b54940; border-color: #b54940; color: white; }";
constexpr const char* kSoloStyle = "QToolButton:checked { background: #f2c14e; border-color: #f2c14e; color: #1f242b; }";

int tenthsOf(float gainDb) { return std::isinf(gainDb) ? kSmallestTenths : static_cast<int>(std::lround(gainDb * 10.0F)); }
float gainOf(int tenths)
{
    return tenths <= kSmallestTenths ? -std::numeric_limits<float>::infinity() : static_cast<float>(tenths) / 10.0F;
}

} // namespace

Strip::Strip(MixerModel& model, int stem, QWidget* parent)
    : QWidget(parent), m_model(model), m_stem(stem), m_badge(new QLabel(model.name(stem).left(1))),
      m_mute(makeButton(tr("M", "mute"), tr("Mute %1").arg(model.name(stem)), kMuteStyle)),
      m_solo(makeButton(tr("S", "solo"), tr("Solo %1").arg(model.name(stem)), kSoloStyle)),
      m_gain(new Fader(kSmallestTenths, static_cast<int>(mix::kMaxGainDb) * 10, 0)), m_gainText(new QLabel),
      m_balance(new Fader(-100, 100, 0)), m_balanceText(new QLabel), m_meter(new LevelMeter)
{
    auto* name = new QLabel(model.name(stem));
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    m_badge->setFont(bold);
    m_badge->setAlignment(Qt::AlignCenter);
    m_badge->setFixedSize(18, 18);
    m_gain->setSingleStep(10);
    m_gain->setPageStep(60);
    m_gain->setAccessibleName(tr("Level of %1 in tenths of a decibel").arg(model.name(stem)));
    m_balance->setAccessibleName(tr("Balance of %1").arg(model.name(stem)));
    m_balance->setPageStep(25);
    m_meter->setAccessibleName(tr("Meter of %1").arg(model.name(stem)));
    m_solo->setToolTip(tr("Solo %1; with Ctrl: this one alone, and once more to go back").arg(model.name(stem)));
    for (QLabel* label : {m_gainText, m_balanceText}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setFixedWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("−00.0 dB")) + 2);
    }

    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_badge);
    head->addWidget(name, 1);
    head->addWidget(m_mute);
    head->addWidget(m_solo);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kBarWidth + 12, 4, 10, 4);
    grid->setVerticalSpacing(4);
    grid->setRowStretch(0, 1);
    grid->addLayout(head, 1, 0, 1, 2);
    grid->addWidget(m_gain, 2, 0);
    grid->addWidget(m_gainText, 2, 1);
    grid->addWidget(m_balance, 3, 0);
    grid->addWidget(m_balanceText, 3, 1);
    grid->addWidget(m_meter, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(0, 1);

    applyColours();
    connectControls();
    showStrip();
}

QToolButton* Strip::makeButton(const QString& letter, const QString& name, const char* style)
{
    auto* button = new QToolButton;
    button->setText(letter);
    button->setCheckable(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedSize(24, 20);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(QLatin1String(style));
    return button;
}

void Strip::connectControls()
{
    connect(m_mute, &QToolButton::clicked, this, [this](bool on) { m_model.setMuted(m_stem, on); });
    connect(m_solo, &QToolButton::clicked, this, [this](bool on) {
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
            m_model.toggleExclusiveSolo(m_stem);
        else
            m_model.setSoloed(m_stem, on);
        showStrip();
    });
    connect(m_gain, &QSlider::valueChanged, this, [this](int tenths) { m_model.setGainDb(m_stem, gainOf(tenths)); });
    connect(m_balance, &QSlider::valueChanged, this,
            [this](int percent) { m_model.setBalance(m_stem, static_cast<float>(percent) / 100.0F); });
    connect(&m_model, &MixerModel::mixChanged, this, &Strip::showStrip);
}

void Strip::showStrip()
{
    if (m_stem >= m_model.stems())
        return;
    const mix::Strip& strip = m_model.strip(m_stem);
    m_mute->setChecked(strip.muted);
    m_solo->setChecked(strip.soloed);
    m_gain->setValue(tenthsOf(strip.gainDb));
    m_gainText->setText(gainText(strip.gainDb));
    m_balance->setValue(static_cast<int>(std::lround(strip.balance * 100.0F)));
    m_balanceText->setText(balanceText(strip.balance));
}

void Strip::takePeaks(const mix::SidePeaks& peaks, double seconds) { m_meter->take(peaks, seconds); }

void Strip::applyColours()
{
    m_colours = stemColours(m_model.target(m_stem), m_stem, palette());
    m_badge->setStyleSheet(QStringLiteral("background: %1; color: #1f242b; border-radius: 3px;").arg(m_colours.mark.name()));
    m_gain->setFill(m_colours.mark, false);
    m_balance->setFill(palette().color(QPalette::PlaceholderText), true);
    update();
}

void Strip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, 0, kBarWidth, height(), m_colours.mark);
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
}

void Strip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_balance->setVisible(height() >= kLowWithoutBalance);
    m_balanceText->setVisible(height() >= kLowWithoutBalance);
    m_meter->setVisible(height() >= kLowWithoutMeter);
}

void Strip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stem < m_model.stems())
        applyColours();
}

} // namespace stemwright::ui
