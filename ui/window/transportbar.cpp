#include "ui/window/transportbar.h"

#include "ui/compare/abbar.h"
#include "ui/look/icons.h"
#include "ui/mixer/levelmeter.h"
#include "ui/mixer/listenswitch.h"
#include "ui/mixer/loudnessdisplay.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/text/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr double kClockSize = 1.9; // of the usual text: the largest text in the window
constexpr int kWidestMeter = 170;
constexpr int kNarrowestMeter = 40;

} // namespace

TransportBar::TransportBar(PlaybackController& playback, MixerModel& mixer, QWidget* parent)
    : QWidget(parent), m_playback(playback), m_layout(new QHBoxLayout(this)), m_toStart(new QToolButton), m_play(new QToolButton),
      m_clock(new QLabel), m_total(new QLabel), m_masterTitle(new QLabel(tr("Master"))), m_master(new LevelMeter),
      m_loudness(new LoudnessDisplay), m_export(new QPushButton(tr("Export…")))
{
    m_toStart->setAccessibleName(tr("To the start"));
    m_toStart->setToolTip(tr("To the start (Home)"));
    m_play->setProperty("primary", true);
    for (QToolButton* button : {m_toStart, m_play}) {
        button->setFixedSize(button == m_play ? 44 : 40, 30);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    QFont font = m_clock->font();
    font.setPointSizeF(font.pointSizeF() * kClockSize);
    font.setWeight(QFont::DemiBold);
    m_clock->setFont(font);
    m_total->setForegroundRole(QPalette::PlaceholderText);
    m_masterTitle->setForegroundRole(QPalette::PlaceholderText);
    m_master->setAccessibleName(tr("Meter of the master"));
    m_master->setToolTip(tr("Level of what you hear, left above right, with the peaks of the last moments"));
    m_master->setMinimumWidth(kNarrowestMeter);
    m_master->setMaximumWidth(kWidestMeter);

    setMinimumWidth(1); // it makes room by itself

    m_layout->setContentsMargins(12, 9, 12, 9);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_toStart);
    m_layout->addWidget(m_play);
    m_layout->addSpacing(10);
    m_layout->addWidget(m_clock);
    m_layout->addWidget(m_total, 0, Qt::AlignBottom);
    m_layout->addSpacing(10);
    m_layout->addWidget(new ListenSwitch(mixer));
    m_comparisonPlace = m_layout->count();
    m_layout->addStretch();
    m_layout->addWidget(m_masterTitle);
    m_layout->addWidget(m_master, 1);
    m_layout->addWidget(m_loudness);
    m_layout->addSpacing(8);
    m_layout->addWidget(m_export);
    m_expendable = {m_masterTitle, m_total, m_master, m_loudness};

    m_export->setProperty("primary", true);
    setCanExport(false);
    connect(m_export, &QPushButton::clicked, this, &TransportBar::exportRequested);
    connect(m_toStart, &QToolButton::clicked, this, [this] { m_playback.seek(0); });
    connect(m_play, &QToolButton::clicked, this, [this] { m_playback.togglePlay(); });
    connect(&m_playback, &PlaybackController::playingChanged, this, &TransportBar::showIcons);
    connect(&m_playback, &PlaybackController::waitingChanged, this, &TransportBar::showIcons);
    connect(&m_playback, &PlaybackController::positionChanged, this, &TransportBar::showClock);
    connect(&m_playback, &PlaybackController::peaksTaken, this,
            [this](const mix::Peaks& peaks, double seconds) { m_master->take(peaks.master, seconds); });
    connect(&m_playback, &PlaybackController::loudnessMeasured, m_loudness, &LoudnessDisplay::take);
    connect(m_loudness, &LoudnessDisplay::clicked, &m_playback, &PlaybackController::restartLoudness);
    connect(&m_playback, &PlaybackController::songChanged, this, [this] {
        showClock(m_playback.position());
        makeRoom();
    });
    showIcons();
    showClock(0);
}

void TransportBar::setCanExport(bool can)
{
    m_export->setEnabled(can);
    m_export->setToolTip(can ? tr("Export (Ctrl+Shift+E)") : tr("There is something to export when the song is separated."));
}

void TransportBar::addComparison(Comparison& comparison)
{
    auto* state = new AbState(comparison);
    auto* blind = new BlindTestButton(comparison);
    int place = m_comparisonPlace;
    for (QWidget* widget : {static_cast<QWidget*>(new AbSwitch(comparison)), static_cast<QWidget*>(blind), static_cast<QWidget*>(state)})
        m_layout->insertWidget(place++, widget);
    connect(blind, &QPushButton::clicked, this, &TransportBar::blindTestRequested);
    m_expendable.insert(m_expendable.begin(), {blind, state});
    makeRoom();
}

void TransportBar::showIcons()
{
    const bool playing = m_playback.isPlaying();
    m_toStart->setIcon(symbolIcon(Symbol::ToStart, palette().color(QPalette::ButtonText)));
    m_play->setIcon(symbolIcon(playing ? Symbol::Pause : Symbol::Play, palette().color(QPalette::HighlightedText)));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setAccessibleDescription(m_playback.isWaiting() ? tr("Play waits for the stems.") : QString());
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
}

void TransportBar::showClock(std::int64_t frame)
{
    const double rate = std::max(1, m_playback.rateHz());
    m_clock->setText(clockText(static_cast<double>(frame) / rate, ClockDetail::Thousandths));
    m_total->setText(QStringLiteral("/ ") + clockText(static_cast<double>(m_playback.frames()) / rate, ClockDetail::Thousandths));
}

void TransportBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// Where not everything has room, what matters least goes first.
void TransportBar::makeRoom()
{
    const auto widthOf = [this](const QWidget* widget) {
        return std::max(widget->minimumWidth(), widget->minimumSizeHint().width()) + layout()->spacing();
    };
    int missing = layout()->minimumSize().width() - width();
    for (const QWidget* widget : m_expendable)
        if (widget->isHidden())
            missing += widthOf(widget);
    for (QWidget* widget : m_expendable) {
        widget->setVisible(missing <= 0);
        if (missing > 0)
            missing -= widthOf(widget);
    }
}

} // namespace stemwright::ui
