#include "ui/mixer/strip.h"

#include "ui/drag/draghandle.h"
#include "ui/mixer/editabletext.h"
#include "ui/mixer/fader.h"
#include "ui/mixer/levelmeter.h"
#include "ui/mixer/mixeredits.h"
#include "ui/mixer/stemcolours.h"
#include "ui/mixer/stripmenu.h"
#include "ui/text/format.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>
#include <limits>

namespace stemwright::ui {

namespace {

constexpr int kBarWidth = 5;
constexpr int kSmallestTenths = -600; // of the fader; there it is silent
constexpr int kLongestName = 80;
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

Strip::Strip(MixerEdits& edits, int stem, QWidget* parent)
    : QWidget(parent), m_edits(edits), m_model(edits.model()), m_stem(stem), m_badge(new QLabel), m_name(new EditableText),
      m_mute(makeButton(tr("M", "mute"), kMuteStyle)), m_solo(makeButton(tr("S", "solo"), kSoloStyle)),
      m_more(makeButton(QStringLiteral("⋮"), "QToolButton::menu-indicator { image: none; }")), m_menu(new QMenu(this)),
      m_gain(new Fader(kSmallestTenths, static_cast<int>(mix::kMaxGainDb) * 10, 0)), m_gainText(new EditableText),
      m_balance(new Fader(-100, 100, 0)), m_balanceText(new QLabel), m_meter(new LevelMeter),
      m_dragHandle(new DragHandle({this, m_name}, this))
{
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_badge->setFont(bold);
    m_badge->setAlignment(Qt::AlignCenter);
    m_badge->setFixedSize(18, 18);
    m_badge->setCursor(Qt::OpenHandCursor);
    m_gain->setSingleStep(10);
    m_gain->setPageStep(60);
    m_gain->setScale(0.1, [](int tenths) { return gainText(gainOf(tenths)); });
    m_balance->setScale(1.0, [](int percent) { return balanceText(percent / 100.0); });
    m_balance->setPageStep(25);
    m_mute->setCheckable(true);
    m_solo->setCheckable(true);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFixedWidth(18);
    const int textWidth = fontMetrics().horizontalAdvance(QStringLiteral("−00.0 dB")) + 6;
    m_gainText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_gainText->setFixedWidth(textWidth);
    m_balanceText->setForegroundRole(QPalette::PlaceholderText);
    m_balanceText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_balanceText->setFixedWidth(textWidth);

    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_badge);
    head->addWidget(m_name, 1);
    for (QToolButton* button : {m_mute, m_solo, m_more})
        head->addWidget(button);
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

    connectControls();
    showLook();
    showStrip();
}

QToolButton* Strip::makeButton(const QString& letter, const char* style)
{
    auto* button = new QToolButton;
    button->setText(letter);
    button->setFixedSize(24, 20);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(QLatin1String(style));
    return button;
}

void Strip::connectControls()
{
    connect(m_mute, &QToolButton::clicked, this, [this](bool on) { m_edits.setMuted(m_stem, on); });
    connect(m_solo, &QToolButton::clicked, this, [this](bool on) {
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
            m_edits.toggleExclusiveSolo(m_stem);
        else
            m_edits.setSoloed(m_stem, on);
        showStrip();
    });
    connect(m_gain, &QSlider::valueChanged, this, [this](int tenths) { m_edits.setGainDb(m_stem, gainOf(tenths)); });
    connect(m_balance, &QSlider::valueChanged, this,
            [this](int percent) { m_edits.setBalance(m_stem, static_cast<float>(percent) / 100.0F); });
    for (Fader* fader : {m_gain, m_balance}) {
        connect(fader, &QSlider::sliderPressed, &m_edits, &MixerEdits::beginDrag);
        connect(fader, &QSlider::sliderReleased, &m_edits, &MixerEdits::endDrag);
    }
    connect(m_name, &EditableText::edited, this, &Strip::takeName);
    connect(m_gainText, &EditableText::edited, this, &Strip::takeGain);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        fillStripMenu(*m_menu, m_edits, m_stem,
                      {.rename = [this] { m_name->edit(); },
                       .copy = [this] { Q_EMIT m_dragHandle->copyRequested(); },
                       .addLaneKinds = m_addLaneKinds});
    });
    connect(&m_model, &MixerModel::mixChanged, this, &Strip::showStrip);
    connect(&m_model, &MixerModel::looksChanged, this, &Strip::showLook);
}

void Strip::takeName(const QString& text)
{
    StripLook look = m_model.look(m_stem);
    look.name = text.left(kLongestName);
    m_edits.setLook(m_stem, look);
}

void Strip::takeGain(const QString& text)
{
    if (const auto gainDb = gainFromText(text))
        m_edits.setGainDb(m_stem, *gainDb);
}

void Strip::focusMenu() { m_more->setFocus(); }

QWidget* Strip::like(const QWidget& control) const
{
    const QList<QWidget*> controls = control.parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    return findChildren<QWidget*>(Qt::FindDirectChildrenOnly)[controls.indexOf(&control)];
}

void Strip::showLook()
{
    if (m_stem >= m_model.stems())
        return;
    const QString name = m_model.name(m_stem);
    m_name->show(name);
    m_name->setAccessibleName(tr("Name of the stem"));
    m_name->setToolTip(name + u'\n' + tr("Double click or F2: rename")); // long names are cut
    m_badge->setText(name.left(1));
    m_mute->setAccessibleName(tr("Mute %1").arg(name));
    m_solo->setAccessibleName(tr("Solo %1").arg(name));
    m_more->setAccessibleName(tr("More for %1").arg(name));
    m_more->setToolTip(m_more->accessibleName());
    m_mute->setToolTip(m_mute->accessibleName());
    m_solo->setToolTip(tr("Solo %1; with Ctrl: this one alone, and once more to go back").arg(name));
    m_gain->setAccessibleName(tr("Fader of %1").arg(name));
    m_gainText->setAccessibleName(tr("Level of %1").arg(name));
    m_gainText->setToolTip(tr("Double click or F2: type a level"));
    m_balance->setAccessibleName(tr("Balance of %1").arg(name));
    m_meter->setAccessibleName(tr("Meter of %1").arg(name));
    applyColours();
}

void Strip::showStrip()
{
    if (m_stem >= m_model.stems())
        return;
    // The faders round: what they show is no edit.
    const QSignalBlocker gainBlocker(m_gain);
    const QSignalBlocker balanceBlocker(m_balance);
    const mix::Strip& strip = m_model.strip(m_stem);
    m_mute->setChecked(strip.muted);
    m_solo->setChecked(strip.soloed);
    m_gain->setValue(tenthsOf(strip.gainDb));
    m_gainText->show(gainText(strip.gainDb));
    m_balance->setValue(static_cast<int>(std::lround(strip.balance * 100.0F)));
    m_balanceText->setText(balanceText(strip.balance));
}

void Strip::takePeaks(const mix::SidePeaks& peaks, double seconds) { m_meter->take(peaks, seconds); }

void Strip::applyColours()
{
    m_colours = coloursOf(m_model, m_stem, palette());
    m_badge->setStyleSheet(
        QStringLiteral("background: %1; color: %2; border-radius: 3px;").arg(m_colours.mark.name(), textOn(m_colours.mark).name()));
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

void Strip::contextMenuEvent(QContextMenuEvent* event) { m_menu->popup(event->globalPos()); }

void Strip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2)
        m_name->edit();
    else
        QWidget::keyPressEvent(event);
}

void Strip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stem < m_model.stems())
        applyColours();
}

} // namespace stemwright::ui
