#include "ui/window/songpage.h"

#include "engine/separate/songsource.h"
#include "ui/lanes/lanekindbutton.h"
#include "ui/lanes/laneview.h"
#include "ui/lanes/overview.h"
#include "ui/lanes/timeruler.h"
#include "ui/look/theme.h"
#include "ui/mixer/mixeredits.h"
#include "ui/mixer/stemcolours.h"
#include "ui/mixer/strip.h"
#include "ui/playback/loopedits.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/songcontroller.h"
#include "ui/window/transportbar.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr int kStripWidth = 226;
constexpr int kLowestLane = 74;
constexpr int kCorner = 6; // around the button in a lane's corner

QVBoxLayout* tightLayout(QWidget* parent)
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

using separate::StemState;

/// Ranges of the song where stems are in one of these states.
std::vector<mix::FrameRange> ranges(const separate::StemStore& store, std::initializer_list<StemState> states)
{
    std::vector<mix::FrameRange> found;
    for (const separate::StemRange& range : store.states(0, store.frames()))
        if (std::ranges::find(states, range.state) != states.end())
            found.push_back({.first = range.first, .end = range.end});
    return found;
}

/// What the present run has made; what a former one made by other settings is still to come.
std::vector<mix::FrameRange> doneRanges(const separate::StemStore& store)
{
    std::vector<mix::FrameRange> found;
    for (const separate::StemRange& range : store.states(0, store.frames()))
        if (range.state != StemState::Missing && range.run == store.run())
            found.push_back({.first = range.first, .end = range.end});
    return found;
}

} // namespace

SongPage::SongPage(SongController& songs, MixerEdits& edits, PlaybackController& playback, LoopEdits& loops, LaneLooks& looks,
                   QWidget* parent)
    : QWidget(parent), m_songs(songs), m_edits(edits), m_mixer(edits.model()), m_playback(playback), m_looks(looks), m_contents(looks),
      m_probe(*this, m_contents, m_time, m_mixer), m_transport(new TransportBar(playback, edits.model())),
      m_overview(new Overview(m_time, m_worker)), m_scroll(new QScrollArea), m_rows(new QWidget), m_rowsLayout(tightLayout(m_rows))
{
    auto* ruler = new TimeRuler(m_time);
    auto* rulerRow = new QHBoxLayout;
    rulerRow->setContentsMargins(kStripWidth, 0, 0, 0);
    rulerRow->addWidget(ruler);
    m_rulerRow = rulerRow;
    m_scroll->setWidget(m_rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_header = new QWidget(this);
    auto* header = tightLayout(m_header);
    header->addWidget(m_transport);
    header->addWidget(m_overview);
    auto* layout = tightLayout(this);
    layout->addLayout(rulerRow);
    layout->addWidget(m_scroll, 1);
    connect(ruler, &TimeRuler::seekRequested, &m_playback, &PlaybackController::seek);
    connect(&m_playback, &PlaybackController::positionChanged, ruler, &TimeRuler::setPlayhead);
    connect(ruler, &TimeRuler::loopDragBegun, &loops, &LoopEdits::beginDrag);
    connect(ruler, &TimeRuler::loopRequested, &loops, &LoopEdits::setLoop);
    connect(ruler, &TimeRuler::loopDragEnded, &loops, &LoopEdits::endDrag);
    connect(&m_playback, &PlaybackController::loopChanged, this, [this, ruler] {
        ruler->setLoop(m_playback.loop());
        m_overview->setLoop(m_playback.loop());
    });
    connect(&looks, &LaneLooks::changed, &m_probe, &LaneProbe::end);
    connect(&looks, &LaneLooks::changed, this, &SongPage::setContents);
    connectSignals();
}

void SongPage::connectSignals()
{
    connect(m_overview, &Overview::seekRequested, &m_playback, &PlaybackController::seek);
    connect(&m_songs, &SongController::opened, this, &SongPage::showSong);
    connect(&m_mixer, &MixerModel::stemsChanged, this, &SongPage::takeStems);
    connect(&m_mixer, &MixerModel::looksChanged, this, &SongPage::setContents);
    // Later, as the lanes are made anew, and the one whose menu was used with them.
    connect(&m_mixer, &MixerModel::orderChanged, this, &SongPage::showOrder, Qt::QueuedConnection);
    connect(&m_songs, &SongController::peaksChanged, this, &SongPage::refresh);
    connect(&m_songs, &SongController::percentChanged, this, [this](std::optional<int> percent) {
        m_percent = percent;
        for (LaneView* lane : m_lanes)
            lane->setProgress(percent);
    });
    connect(&m_mixer, &MixerModel::mixChanged, this, &SongPage::showHearing);
    connect(&m_playback, &PlaybackController::positionChanged, this, &SongPage::showPosition);
    connect(&m_playback, &PlaybackController::peaksTaken, this, &SongPage::takePeaks);
}

void SongPage::clearLanes()
{
    m_probe.end();
    m_strips.clear();
    m_lanes.clear();
    while (QLayoutItem* item = m_rowsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QVBoxLayout& SongPage::addLane(QWidget* strip, LaneView* lane, const QString& target)
{
    auto* row = new QWidget;
    row->setMinimumHeight(kLowestLane);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    strip->setFixedWidth(kStripWidth);
    layout->addWidget(strip);
    QVBoxLayout* column = tightLayout(nullptr);
    column->addWidget(lane, 1);
    layout->addLayout(column, 1);
    auto* corner = new QVBoxLayout(lane);
    corner->setContentsMargins(kCorner, kCorner, kCorner, kCorner);
    corner->addWidget(new LaneKindButton(m_looks, target), 0, Qt::AlignRight | Qt::AlignTop);
    connect(lane, &LaneView::pointedAt, this, [this, lane](QPointF position) { probe(*lane, position); });
    connect(lane, &LaneView::pointerLeft, &m_probe, &LaneProbe::end);
    connect(lane, &LaneView::seekRequested, &m_playback, &PlaybackController::seek);
    lane->installEventFilter(this);
    m_rowsLayout->addWidget(row, 1);
    return *column;
}

void SongPage::showSong()
{
    clearLanes();
    const OpenSong& song = *m_songs.song();
    m_contents.setSong(song, nullptr, std::make_shared<separate::SongSource>(song.song, nullptr));
    m_time.setSong(song.song->frames.rows(), song.song->info.sampleRateHz);
    m_lanes = {new LaneView(0, m_time, m_worker)};
    addLane(makeSongStrip(), m_lanes.front(), LaneLooks::kSong);
    m_lanes.front()->setFocus(); // rather than the ruler, where arrows do not seek as elsewhere
    m_overview->setDone({});
    setContents();
}

QWidget* SongPage::makeSongStrip()
{
    auto* strip = new QWidget;
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(17, 8, 17, 8);
    auto* separate = new QPushButton(tr("Separate"));
    separate->setProperty("primary", true);
    separate->setVisible(false);
    layout->addStretch();
    layout->addWidget(new QLabel(tr("Song")));
    layout->addWidget(separate);
    layout->addStretch();
    connect(separate, &QPushButton::clicked, &m_songs, &SongController::separateAgain);
    connect(&m_songs, &SongController::separationAwaited, separate, &QWidget::show);
    connect(&m_songs, &SongController::separationStarted, separate, &QWidget::hide);
    return strip;
}

void SongPage::takeStems()
{
    if (m_songs.stems()) {
        OpenStems stems = *m_songs.stems();
        stems.peaks = m_peaks;
        m_contents.setSong(*m_songs.song(), &stems, m_source);
    }
    showStems();
}

void SongPage::showStems()
{
    const bool hadFocus = m_rows->isAncestorOf(QApplication::focusWidget());
    clearLanes();
    m_strips.resize(static_cast<std::size_t>(m_mixer.stems()));
    m_lanes.resize(m_strips.size());
    for (const int stem : m_mixer.order()) {
        const auto index = static_cast<std::size_t>(stem);
        m_strips[index] = new Strip(m_edits, stem);
        m_lanes[index] = new LaneView(stem, m_time, m_worker);
        QVBoxLayout& column = addLane(m_strips[index], m_lanes[index], m_mixer.target(stem));
        m_strips[index]->setLaneKinds([this, target = m_mixer.target(stem)](QMenu& menu) { addLaneKinds(menu, m_looks, target); });
        Q_EMIT stripMade(*m_strips[index], stem);
        Q_EMIT laneMade(column, stem);
    }
    applyAlone();
    setContents();
    showHearing();
    showPosition(m_playback.position());
    QAccessibleEvent event(m_rows, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    if (hadFocus && !m_lanes.empty())
        m_lanes[static_cast<std::size_t>(m_mixer.order().front())]->setFocus();
}

void SongPage::showAlone(const std::optional<Alone>& alone)
{
    if (LaneView* former = aloneLane(); former && (!alone || alone->stem != m_alone->stem))
        former->setTool(nullptr);
    m_alone = alone;
    applyAlone();
    setContents();
}

void SongPage::applyAlone()
{
    if (m_alone && m_alone->stem >= static_cast<int>(m_strips.size()))
        m_alone.reset();                // of stems that are gone
    if (LaneView* lane = aloneLane()) { // first, else the keyboard would go elsewhere from what is hidden
        lane->parentWidget()->show();
        if (m_rows->isAncestorOf(QApplication::focusWidget()))
            lane->setFocus();
    }
    for (std::size_t stem = 0; stem < m_strips.size(); ++stem) {
        const bool isAlone = m_alone && m_alone->stem == static_cast<int>(stem);
        m_strips[stem]->setVisible(!m_alone);
        m_lanes[stem]->parentWidget()->setVisible(!m_alone || isAlone);
        m_lanes[stem]->setTool(isAlone ? m_alone->tool : nullptr);
    }
    m_rulerRow->setContentsMargins(m_alone ? 0 : kStripWidth, 0, 0, 0);
}

void SongPage::showOrder()
{
    const auto stem = focusedStem();
    const bool wasLane = stem && m_lanes[*stem]->hasFocus();
    showStems();
    if (stem && wasLane)
        m_lanes[*stem]->setFocus();
    else if (stem)
        m_strips[*stem]->focusMenu();
}

std::optional<std::size_t> SongPage::focusedStem() const
{
    for (std::size_t stem = 0; stem < m_strips.size(); ++stem)
        if (m_lanes[stem]->hasFocus() || m_strips[stem]->isAncestorOf(QApplication::focusWidget()))
            return stem;
    return std::nullopt;
}

void SongPage::moveFocused(int places)
{
    if (const auto stem = focusedStem())
        m_edits.move(static_cast<int>(*stem), places);
}

void SongPage::muteFocused()
{
    if (const auto stem = focusedStem())
        m_edits.setMuted(static_cast<int>(*stem), !m_mixer.strip(static_cast<int>(*stem)).muted);
}

void SongPage::soloFocused()
{
    if (const auto stem = focusedStem())
        m_edits.setSoloed(static_cast<int>(*stem), !m_mixer.strip(static_cast<int>(*stem)).soloed);
}

void SongPage::focusLane(int places)
{
    if (m_lanes.empty())
        return;
    const auto stem = focusedStem();
    std::size_t next = 0;
    if (!m_strips.empty()) {
        const QList<int>& order = m_mixer.order();
        const qsizetype place = stem ? order.indexOf(static_cast<int>(*stem)) + places : places < 0 ? order.size() - 1 : 0;
        next = static_cast<std::size_t>(order[std::clamp<qsizetype>(place, 0, order.size() - 1)]);
    }
    if (m_alone) {
        Q_EMIT laneWanted(static_cast<int>(next));
        return;
    }
    QWidget* target = m_lanes[next];
    if (stem && !m_lanes[*stem]->hasFocus())
        target = m_strips[next]->like(*QApplication::focusWidget());
    target->setFocus();
    m_scroll->ensureWidgetVisible(target);
}

void SongPage::setContents()
{
    if (!m_songs.song())
        return;
    m_overview->setContent(m_contents.overview(originalColour(palette())));
    if (!m_songs.stems())
        for (LaneView* lane : m_lanes) {
            lane->setContent(m_contents.original(originalColour(palette())));
            lane->setAccessibleName(tr("Song"));
        }
    else
        for (std::size_t stem = 0; stem < m_lanes.size(); ++stem) {
            const int index = static_cast<int>(stem);
            m_lanes[stem]->setAccessibleName(m_mixer.name(index));
            if (m_alone && m_alone->stem != index)
                continue; // nobody sees it: what it shows is given to it when it comes back
            const auto content = m_contents.stem(stem, coloursOf(m_mixer, index, palette()).wave);
            m_lanes[stem]->setContent(m_alone ? m_alone->over(content) : content);
        }
    refresh();
    Q_EMIT lanesShown();
}

void SongPage::refresh()
{
    m_overview->refresh();
    if (const OpenStems* stems = m_songs.stems()) {
        m_overview->setDone(doneRanges(*stems->store));
        for (LaneView* lane : m_lanes) {
            lane->setMissing(ranges(*stems->store, {StemState::Missing}));
            lane->setPreliminary(ranges(*stems->store, {StemState::Preliminary}));
            lane->setProgress(m_percent);
        }
    }
    for (LaneView* lane : m_lanes)
        if (!m_alone || lane == aloneLane())
            lane->refresh();
}

void SongPage::showHearing()
{
    const auto stems = std::min(m_lanes.size(), m_strips.size());
    const bool hearsStems = m_mixer.mix().listen == mix::Listen::Stems;
    for (std::size_t stem = 0; stem < stems && static_cast<int>(stem) < m_mixer.stems(); ++stem) {
        const int index = static_cast<int>(stem);
        const mix::Strip& strip = m_mixer.strip(index);
        m_lanes[stem]->setHearing({.gainLinear = mix::gainLinear(strip.gainDb),
                                   .isSounding = hearsStems && m_mixer.isSounding(index),
                                   .isMuted = strip.muted,
                                   .isSoloed = strip.soloed});
    }
}

void SongPage::showPosition(std::int64_t frame)
{
    m_songs.setPlayhead(frame);
    if (m_playback.isPlaying())
        m_time.follow(frame);
    m_overview->setPlayhead(frame);
    for (LaneView* lane : m_lanes)
        lane->setPlayhead(frame);
}

void SongPage::probe(const LaneView& lane, QPointF position)
{
    const int stem = m_songs.stems() ? static_cast<int>(std::ranges::find(m_lanes, &lane) - m_lanes.begin()) : SpectrumTiles::kOriginal;
    m_probe.pointAt(lane, stem, position);
}

void SongPage::takePeaks(const mix::Peaks& peaks, double seconds)
{
    for (std::size_t stem = 0; stem < m_strips.size(); ++stem)
        m_strips[stem]->takePeaks(peaks.strips[stem], seconds);
}

void SongPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setContents();
}

bool SongPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        if (const auto* lane = qobject_cast<QWidget*>(watched))
            m_time.setWidth(lane->width());
    return QWidget::eventFilter(watched, event);
}

} // namespace stemwright::ui
