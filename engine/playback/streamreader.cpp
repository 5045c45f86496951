#include "engine/playback/streamreader.h"

#include "engine/base/threadpool.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stemwright::playback {

namespace {

constexpr std::int64_t kPieceFrames = 1024;
/// The callback cannot wake the reader, so the reader looks.
constexpr std::chrono::milliseconds kLook{5};
constexpr std::chrono::milliseconds kLookWhileStill{25};
/// Places where a row is a whole song frame may lie too far apart to wait for; then a change sets in up to half a frame off.
constexpr std::int64_t kFarthestWholeFrame = 8192;
/// So much song before its first frame a converter of rates needs to hear, or it would ring as after a silence.
constexpr std::int64_t kLeadInFrames = 1024;

std::int64_t rowsIn(double seconds, const Stream& stream) { return std::llround(seconds * stream.format.sampleRateHz); }

} // namespace

StreamReader::StreamReader(mix::Source& source, Stream& stream, LoudnessFeed& loudness, const Request& first)
    : m_source(source), m_stream(stream), m_loudness(loudness), m_rows(source), m_sum(m_rows.layout(), source.sampleRateHz()),
      m_request(first), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

StreamReader::~StreamReader() = default;

void StreamReader::request(const Request& request)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_request = request;
        m_isPoked = true;
    }
    m_wake.notify_all();
}

std::optional<Error> StreamReader::takeError()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_error, std::nullopt);
}

bool StreamReader::waitUntilSettled(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_isPoked = true;
    m_isSettled = false;
    m_wake.notify_all();
    return m_settled.wait_for(lock, time, [this] { return m_isSettled; });
}

void StreamReader::note(const Error& error)
{
    const std::scoped_lock lock(m_mutex);
    m_error = error;
}

void StreamReader::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const Request wanted = m_request;
        m_isPoked = false;
        lock.unlock();
        bool hasMore = false;
        const Status done = guarded([&]() -> Status {
            hasMore = work(wanted);
            return {};
        });
        if (!done)
            note(done.error());
        lock.lock();
        m_isSettled = !hasMore && !m_isPoked;
        m_settled.notify_all();
        if (!hasMore)
            m_wake.wait_for(lock, stop, m_stream.isMoving.load(std::memory_order_relaxed) ? kLook : kLookWhileStill,
                            [this] { return m_isPoked; });
    }
}

/// One step, short enough that a seek does not wait for the rest. True when there is more to do at once.
bool StreamReader::work(const Request& wanted)
{
    m_loudness.measure();
    if (!m_lane || wanted.jump != m_filled.jump)
        return openAt(wanted);
    return replaceFor(wanted) || fill();
}

Lane* StreamReader::freeLane()
{
    for (Lane& lane : m_stream.lanes)
        if (lane.state.load(std::memory_order_acquire) == Lane::State::Free)
            return &lane;
    return nullptr;
}

/// False while the callback still has both lanes.
bool StreamReader::openAt(const Request& wanted)
{
    Lane* lane = freeLane();
    if (lane)
        open(*lane, wanted, 0, wanted.frame);
    return lane;
}

void StreamReader::open(Lane& lane, const Request& wanted, std::int64_t startRow, std::int64_t firstFrame)
{
    lane.ring.clear();
    lane.endRow.store(Lane::kNoEnd, std::memory_order_relaxed);
    lane.serial = ++m_serial;
    lane.jump = wanted.jump;
    lane.startRow = startRow;
    lane.timeline = {.first = firstFrame, .loop = wanted.loop, .songHz = m_source.sampleRateHz(), .deviceHz = m_stream.format.sampleRateHz};
    lane.rowRt = 0;
    lane.state.store(Lane::State::Ready, std::memory_order_release);

    m_lane = &lane;
    m_filled = wanted;
    m_played = 0;
    m_writtenRows = 0;
    m_atEnd = false;
    m_pending.clear();
    m_pendingFrom = 0;
    m_pieces.clear();
    m_checkedGeneration = newestGeneration();
    m_resampler.reset();
    if (auto made =
            audio::Resampler::create(m_source.sampleRateHz(), m_stream.format.sampleRateHz, static_cast<int>(m_stream.layout.columns())))
        m_resampler = std::move(*made);
    else
        note(made.error());
    leadIn();
}

/// Lets the converter hear what comes before the lane; the rows of that are dropped again.
void StreamReader::leadIn()
{
    m_leadInSamples = 0;
    const Timeline& timeline = m_lane->timeline;
    const std::int64_t whole = timeline.songHz / std::gcd(timeline.songHz, timeline.deviceHz);
    if (timeline.songHz == timeline.deviceHz || whole > kFarthestWholeFrame)
        return;
    const std::int64_t parts = std::min((kLeadInFrames + whole - 1) / whole, timeline.first / whole);
    if (parts > 0)
        convert({.first = timeline.first - parts * whole, .end = timeline.first});
    m_leadInSamples = static_cast<std::size_t>(parts * timeline.rowsPerWholeFrame()) * m_stream.layout.columns();
}

/// The row of the filled lane that the callback plays next.
std::int64_t StreamReader::nextRow() const
{
    if (m_stream.playedJump.load(std::memory_order_acquire) != m_lane->jump)
        return 0;
    return m_stream.playedRow.load(std::memory_order_relaxed) - m_lane->startRow;
}

/// Opens a second lane when what waits in this one is out of date. True when it did.
bool StreamReader::replaceFor(const Request& wanted)
{
    const std::int64_t row = std::max<std::int64_t>(nextRow(), 0);
    const bool isMoving = m_stream.isMoving.load(std::memory_order_relaxed);
    const auto margin = rowsIn(kMarginSeconds, m_stream) + static_cast<std::int64_t>(m_stream.blockFrames.load(std::memory_order_relaxed));
    std::int64_t takeOver = row + (isMoving ? margin : 0);
    const std::int64_t whole = m_lane->timeline.rowsPerWholeFrame();
    if (isMoving && whole <= kFarthestWholeFrame)
        takeOver = (takeOver + whole - 1) / whole * whole;
    const std::int64_t played = m_lane->timeline.playedAt(takeOver);
    if (wanted == m_filled && !hasChangedAhead(played))
        return false;

    // The old lane has to reach so far, and through the crossfade.
    const std::int64_t needed = takeOver + (isMoving ? rowsIn(mix::kStemFadeSeconds, m_stream) : 0);
    Lane* lane = needed <= m_writtenRows ? freeLane() : nullptr;
    if (!lane)
        return false;
    const std::int64_t playedNow = m_lane->timeline.playedAt(row);
    const std::int64_t frameNow = m_lane->timeline.frameAt(row);
    const std::int64_t first = loopedFrame(frameNow, played - playedNow, wanted.loop);
    if (first >= m_source.frames())
        return false;
    open(*lane, wanted, m_lane->startRow + takeOver, first);
    return true;
}

/// Whether stems that were put into the lane behind that place have changed since.
bool StreamReader::hasChangedAhead(std::int64_t played)
{
    while (!m_pieces.empty() && m_pieces.front().played + m_pieces.front().range.frames() <= played)
        m_pieces.pop_front();
    const std::uint64_t newest = newestGeneration();
    if (newest == m_checkedGeneration)
        return false;
    const bool changed =
        std::ranges::any_of(m_pieces, [this](const Piece& piece) { return m_source.generation(piece.range) > piece.generation; });
    // Otherwise nothing of what waits is touched, and that stays so until the number moves on.
    if (!changed)
        m_checkedGeneration = newest;
    return changed;
}

std::uint64_t StreamReader::newestGeneration() const { return m_source.generation({.first = 0, .end = m_source.frames()}); }

/// True when there is room for more.
bool StreamReader::fill()
{
    const std::size_t columns = m_stream.layout.columns();
    const std::size_t dropped = std::min(m_leadInSamples, m_pending.size() - m_pendingFrom);
    m_leadInSamples -= dropped;
    m_pendingFrom += dropped;
    const auto pending = std::span(m_pending).subspan(m_pendingFrom);
    const std::size_t written = m_lane->ring.write(pending);
    m_pendingFrom += written * columns;
    m_writtenRows += static_cast<std::int64_t>(written);
    if (m_pendingFrom < m_pending.size())
        return false;
    if (m_atEnd) {
        m_lane->endRow.store(m_writtenRows, std::memory_order_release);
        return false;
    }
    m_pending.clear();
    m_pendingFrom = 0;
    const std::int64_t position = loopedFrame(m_lane->timeline.first, m_played, m_lane->timeline.loop);
    if (position < m_source.frames())
        readPiece(position);
    else
        finishLane();
    return true;
}

void StreamReader::readPiece(std::int64_t position)
{
    const auto& loop = m_lane->timeline.loop;
    const bool loops = loop && m_lane->timeline.first < loop->end;
    const std::int64_t end = std::min({position + kPieceFrames, m_source.frames(), loops ? loop->end : m_source.frames()});
    const mix::FrameRange range{.first = position, .end = end};
    m_pieces.push_back({.played = m_played, .range = range, .generation = newestGeneration()});
    convert(range);
    m_played += range.frames();
}

/// Reads a piece of the song and appends its rows to those that wait. Where the song cannot be read, silence takes its place.
void StreamReader::convert(mix::FrameRange range)
{
    m_read.resize(static_cast<std::size_t>(range.frames()) * m_stream.layout.columns());
    Status read = m_rows.read(range.first, m_read);
    if (!read)
        std::ranges::fill(m_read, 0.0F);
    m_sum.add(m_read);
    if (m_resampler)
        if (const Status converted = m_resampler->process(m_read, m_pending); !converted)
            read = converted;
    if (!read)
        note(read.error());
}

void StreamReader::finishLane()
{
    m_atEnd = true;
    if (!m_resampler)
        return;
    if (const Status finished = m_resampler->finish(m_pending); !finished)
        note(finished.error());
}

} // namespace stemwright::playback
