#include "ui/window/transportbar.h"

#include "ui/look/icons.h"
#include "ui/mixer/levelmeter.h"
#include "ui/mixer/listenswitch.h"
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
constexpr int kMeterWidth = 170;

} // namespace

TransportBar::TransportBar(PlaybackController& playback, MixerModel& mixer, QWidget* parent)
    : QWidget(parent), m_playback(playback), m_toStart(new QToolButton), m_play(new QToolButton), m_clock(new QLabel), m_total(new QLabel),
      m_master(new LevelMeter), m_export(new QPushButton(tr("Export…")))
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
    auto* master = new QLabel(tr("Master"));
    master->setForegroundRole(QPalette::PlaceholderText);
    m_master->setAccessibleName(tr("Meter of the master"));
    m_master->setFixedWidth(kMeterWidth);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(8);
    layout->addWidget(m_toStart);
    layout->addWidget(m_play);
    layout->addSpacing(10);
    layout->addWidget(m_clock);
    layout->addWidget(m_total, 0, Qt::AlignBottom);
    layout->addSpacing(10);
    layout->addWidget(new ListenSwitch(mixer));
    layout->addStretch();
    layout->addWidget(master);
    layout->addWidget(m_master);
    layout->addSpacing(8);
    layout->addWidget(m_export);

    m_export->setProperty("primary", true);
    setCanExport(false);
    connect(m_export, &QPushButton::clicked, this, &TransportBar::exportRequested);
    connect(m_toStart, &QToolButton::clicked, this, [this] { m_playback.seek(0); });
    connect(m_play, &QToolButton::clicked, this, [this] { m_playback.togglePlay(); });
    connect(&m_playback, &PlaybackController::playingChanged, this, &TransportBar::showIcons);
    connect(&m_playback, &PlaybackController::positionChanged, this, &TransportBar::showClock);
    connect(&m_playback, &PlaybackController::peaksTaken, this,
            [this](const mix::Peaks& peaks, double seconds) { m_master->take(peaks.master, seconds); });
    connect(&m_playback, &PlaybackController::songChanged, this, [this] { showClock(m_playback.position()); });
    showIcons();
    showClock(0);
}

void TransportBar::setCanExport(bool can)
{
    m_export->setEnabled(can);
    m_export->setToolTip(can ? tr("Export (Ctrl+Shift+E)") : tr("There is something to export when the song is separated."));
}

void TransportBar::showIcons()
{
    const bool playing = m_playback.isPlaying();
    m_toStart->setIcon(symbolIcon(Symbol::ToStart, palette().color(QPalette::ButtonText)));
    m_play->setIcon(symbolIcon(playing ? Symbol::Pause : Symbol::Play, palette().color(QPalette::HighlightedText)));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
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

} // namespace stemwright::ui
