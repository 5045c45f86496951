#include "ui/compare/comparelanes.h"

#include "engine/mix/ranges.h"
#include "ui/compare/colourlegend.h"
#include "ui/lanes/laneview.h"
#include "ui/lanes/probeview.h"
#include "ui/lanes/timeruler.h"
#include "ui/text/format.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace stemwright::ui {

namespace {

constexpr std::size_t kTileBytes = std::size_t{96} << 20;
constexpr int kMargin = 12;

/// What is not among these frames.
std::vector<mix::FrameRange> gaps(const std::vector<mix::FrameRange>& ranges, std::int64_t frames)
{
    std::vector<mix::FrameRange> found;
    std::int64_t end = 0;
    for (const mix::FrameRange& range : ranges) {
        if (range.first > end)
            found.push_back({.first = end, .end = range.first});
        end = range.end;
    }
    if (end < frames)
        found.push_back({.first = end, .end = frames});
    return found;
}

} // namespace

CompareLanes::CompareLanes(const LaneLooks& looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_cache(std::make_shared<TileCache>(kTileBytes)), m_ruler(new TimeRuler(m_time)),
      m_pointed(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 0, kMargin, kMargin / 2);
    layout->addWidget(m_ruler);
    for (const Place place : {A, B, Difference})
        addLane(*layout, place);
    m_lanes[A].view->installEventFilter(this);
    m_pointed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pointed->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_pointed);
    for (Side& side : m_sides)
        connect(&side.probe, &PointerProbe::probed, this, [this, &side](const SpectrumPoint& point) {
            side.point = point;
            showProbed();
        });
    connect(m_ruler, &TimeRuler::seekRequested, this, &CompareLanes::seekRequested);
    connect(m_ruler, &TimeRuler::loopRequested, this, &CompareLanes::loopRequested);
    connect(m_ruler, &TimeRuler::loopDragBegun, this, &CompareLanes::loopDragBegun);
    connect(m_ruler, &TimeRuler::loopDragEnded, this, &CompareLanes::loopDragEnded);
    connect(&m_looks, &LaneLooks::changed, this, &CompareLanes::setContents);
    m_lanes[Difference].title->setText(tr("Difference A − B"));
    showProbed();
}

void CompareLanes::addLane(QVBoxLayout& layout, Place place)
{
    Lane& lane = m_lanes[place];
    lane = {.title = new QLabel, .legend = new ColourLegend, .view = new LaneView(place, m_time, m_worker)};
    QFont bold = font();
    bold.setBold(true);
    lane.title->setFont(bold);
    lane.title->setTextFormat(Qt::PlainText);
    lane.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name is cut rather than the window widened
    auto* head = new QHBoxLayout;
    head->addWidget(lane.title, 1);
    head->addWidget(lane.legend);
    layout.addSpacing(kMargin / 2);
    layout.addLayout(head);
    layout.addWidget(lane.view, 1);
    connect(lane.view, &LaneView::seekRequested, this, &CompareLanes::seekRequested);
    connect(lane.view, &LaneView::pointedAt, this, [this, &lane](QPointF position) { measure(*lane.view, position); });
    connect(lane.view, &LaneView::pointerLeft, this, [this] {
        for (Side& side : m_sides)
            side.point.reset();
        showProbed();
    });
}

void CompareLanes::setTakes(const ComparedTake& a, const ComparedTake& b)
{
    const bool isOtherSong = !m_sides[A].take.stems || m_time.frames() != a.stems->frames() || m_time.rateHz() != a.stems->sampleRateHz();
    for (const Place place : {A, B}) {
        const ComparedTake& take = place == A ? a : b;
        Side& side = m_sides[place];
        if (take.stems != side.take.stems)
            side.tiles = std::make_shared<const SpectrumTiles>(take.stems, m_cache);
        side.take = take;
    }
    if (isOtherSong)
        m_time.setSong(a.stems->frames(), a.stems->sampleRateHz());
}

void CompareLanes::setChoice(const LaneChoice& choice, const QString& name)
{
    m_choice = choice;
    m_name = name;
    setContents();
}

void CompareLanes::setContents()
{
    if (!m_sides[A].tiles)
        return;
    const SpectrogramLook& look = m_looks.spectrogram();
    const bool isMask = m_choice.kind == DifferenceKind::Shares;
    for (const Place place : {A, B}) {
        Side& side = m_sides[place];
        side.stem = static_cast<int>(side.take.targets.indexOf(m_choice.target));
        const auto kind = isMask ? SpectrogramKind::Mask : SpectrogramKind::Levels;
        setContent(place, side.stem < 0 ? nullptr : std::make_shared<SpectrogramContent>(side.tiles, side.stem, kind, look));
        const QString title =
            place == A ? tr("A: %1", "name of a take").arg(side.take.name) : tr("B: %1", "name of a take").arg(side.take.name);
        m_lanes[place].title->setText(side.stem < 0 ? tr("%1 has no stem “%2”.", "take; stem").arg(title, m_name) : title);
        m_lanes[place].title->setToolTip(side.take.name);
        const QString what = isMask ? tr("%1, mask", "name of a stem").arg(m_name) : tr("%1, spectrogram", "name of a stem").arg(m_name);
        m_lanes[place].view->setAccessibleName(place == A ? tr("A: %1").arg(what) : tr("B: %1").arg(what));
    }
    const bool hasBoth = m_sides[A].stem >= 0 && m_sides[B].stem >= 0;
    const DifferenceLook differenceLook{.spectrogram = look,
                                        .ground = palette().color(QPalette::Base).lightness() < 128 ? DifferenceGround::Dark
                                                                                                    : DifferenceGround::Light};
    setContent(Difference, hasBoth ? std::make_shared<DifferenceContent>(ComparedStem{.tiles = m_sides[A].tiles, .stem = m_sides[A].stem},
                                                                         ComparedStem{.tiles = m_sides[B].tiles, .stem = m_sides[B].stem},
                                                                         m_choice.kind, differenceLook)
                                   : nullptr);
    m_lanes[Difference].view->setAccessibleName(tr("Difference of A and B: %1", "name of a stem").arg(m_name));
    setLegends(differenceLook);
    refresh();
}

void CompareLanes::setContent(Place place, std::shared_ptr<const LaneContent> content)
{
    m_lanes[place].content = content;
    m_lanes[place].view->setContent(std::move(content));
}

void CompareLanes::setBar(Place place, const ColourBar& bar, const QString& lowest, const QString& highest)
{
    m_lanes[place].bar = bar;
    m_lanes[place].legend->show(bar.colours, lowest, highest);
}

void CompareLanes::setLegends(const DifferenceLook& look)
{
    const ColourTable& colours = colourTable(look.spectrogram.map);
    const DifferenceTable& differences = differenceTable(look.ground);
    const bool isMask = m_choice.kind == DifferenceKind::Shares;
    const double most = isMask ? 100.0 * look.mostShare : look.mostDb;
    ColourBar bar{.colours = {colours.begin(), colours.end()}, .lowest = 0.0, .highest = 100.0, .unit = QStringLiteral("%")};
    if (!isMask) {
        bar.lowest = look.spectrogram.lowestDb;
        bar.highest = look.spectrogram.highestDb;
        bar.unit = QStringLiteral("dB");
    }
    const auto text = [&bar](double value) { return tr("%1 %2", "number and unit").arg(QLocale().toString(value), bar.unit); };
    setBar(A, bar, text(bar.lowest), text(bar.highest));
    setBar(B, bar, text(bar.lowest), text(bar.highest));
    const DifferenceEnds ends = differenceEnds(m_choice.kind, look);
    setBar(Difference, {.colours = {differences.begin(), differences.end()}, .lowest = -most, .highest = most, .unit = bar.unit}, ends.inB,
           ends.inA);
}

std::vector<FigurePanel> CompareLanes::panels() const
{
    std::vector<FigurePanel> panels;
    for (const Lane& lane : m_lanes)
        if (lane.content)
            panels.push_back({.title = lane.title->text(), .content = lane.content, .bar = lane.bar});
    if (m_lanes[Difference].content)
        panels.back().note = tr("blue: more in B · red: more in A");
    return panels;
}

void CompareLanes::refresh()
{
    if (!m_sides[A].tiles)
        return;
    const auto inA = m_sides[A].take.stems->available();
    const auto inB = m_sides[B].take.stems->available();
    m_lanes[A].view->setMissing(gaps(inA, m_time.frames()));
    m_lanes[B].view->setMissing(gaps(inB, m_time.frames()));
    m_lanes[Difference].view->setMissing(gaps(mix::intersection(inA, inB), m_time.frames()));
    for (const Lane& lane : m_lanes)
        lane.view->refresh();
}

void CompareLanes::setPlayhead(std::int64_t frame)
{
    m_ruler->setPlayhead(frame);
    for (const Lane& lane : m_lanes)
        lane.view->setPlayhead(frame);
}

void CompareLanes::setLoop(std::optional<mix::FrameRange> loop) { m_ruler->setLoop(loop); }

void CompareLanes::measure(const LaneView& lane, QPointF position)
{
    for (Side& side : m_sides)
        if (side.stem >= 0)
            side.probe.request(side.tiles,
                               {.stem = side.stem,
                                .window = m_looks.spectrogram().window,
                                .scale = m_looks.spectrogram().scale,
                                .rows = static_cast<int>(lane.height() * devicePixelRatioF())},
                               {.frame = m_time.frameAt(position.x()), .height = 1.0 - position.y() / lane.height()});
}

QString CompareLanes::pointText(const Side& side) const
{
    const float share = side.point->shares[static_cast<std::size_t>(side.stem)];
    return tr("%1 dB, %2 % of all stems", "level and share at a point of a picture")
        .arg(levelText(side.point->levelDb))
        .arg(std::lround(100.0F * share));
}

void CompareLanes::showProbed()
{
    const auto& a = m_sides[A].point;
    const auto& b = m_sides[B].point;
    if (!a && !b) {
        m_pointed->setText(tr("Point at a picture to read both takes there."));
        return;
    }
    if (a && b && (a->seconds != b->seconds || a->hz != b->hz))
        return; // one of them is still being measured
    QStringList parts{ProbeView::placeText(a ? *a : *b)};
    if (a)
        parts += tr("A: %1").arg(pointText(m_sides[A]));
    if (b)
        parts += tr("B: %1").arg(pointText(m_sides[B]));
    m_pointed->setText(parts.join(QStringLiteral("   ")));
}

void CompareLanes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setContents();
}

bool CompareLanes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) { // the same part of the song in another width
        const double first = m_time.firstFrame();
        const double end = m_time.endFrame();
        {
            const QSignalBlocker silence(m_time); // or what follows the time would follow a part that is not meant
            m_time.setWidth(m_lanes[A].view->width());
        }
        m_time.showRange(first, end);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stemwright::ui
