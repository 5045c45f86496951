#include "engine/playback/streamplayer.h"

#include <algorithm>
#include <cmath>

namespace stemwright::playback {

namespace {

constexpr std::size_t kChunkRows = 128;

std::int64_t framesIn(double seconds, int rateHz) { return std::max<std::int64_t>(1, std::llround(seconds * rateHz)); }

/// A line from where another one is now.
mix::Ramp lineFrom(float value, float target, std::int64_t frames)
{
    mix::Ramp ramp(value, frames);
    ramp.setTarget(target);
    return ramp;
}

} // namespace

StreamPlayer::StreamPlayer(Stream& stream, const mix::Mix& mix)
    : m_stream(stream), m_mixer(stream.layout, stream.format.channels, stream.format.sampleRateHz, mix),
      m_declickFrames(framesIn(kDeclickSeconds, stream.format.sampleRateHz)),
      m_spliceFrames(framesIn(kSpliceSeconds, stream.format.sampleRateHz)), m_faded(kChunkRows * stream.layout.columns()),
      m_transport(0.0F, m_declickFrames)
{
}

void StreamPlayer::render(const PlayState& state, std::span<float> out, mix::Peaks& peaks, Gaps& gaps) noexcept
{
    std::ranges::fill(out, 0.0F);
    const std::size_t channels = m_stream.format.channels;
    const std::size_t frames = out.size() / channels;
    std::size_t done = 0;
    bool moving = false;
    m_rowsToStart = m_declickFrames;
    if (m_stream.playedJump.load(std::memory_order_relaxed) == Stream::kNone)
        m_rowsToStart += state.latencyFrames; // a device that starts takes all that it can hold at once
    while (done < frames) {
        startTransport(state.playing);
        moving = state.playing || m_transport.value() > 0.0F;
        chooseLanes(moving);
        if (!moving)
            break;
        std::size_t most = std::min(frames - done, kChunkRows);
        if (!state.playing)
            most = std::min(most, static_cast<std::size_t>(m_transport.remaining()));
        const auto rows = takeRows(most);
        const std::size_t got = rows.size() / m_stream.layout.columns();
        if (got == 0) {
            accountForMissing(frames - done, state, gaps);
            break;
        }
        play(rows, state, out.subspan(done * channels, got * channels), peaks);
        done += got;
    }
    publish(frames, moving);
}

/// From pause to play and back in a line; but the first frame of a song sounds as it is.
void StreamPlayer::startTransport(bool playing) noexcept
{
    if (!playing && !m_active && !m_leaving)
        m_transport = mix::Ramp(0.0F, m_declickFrames); // nothing is heard that could fade
    const bool atStart = m_active && m_active->timeline.first == 0 && m_active->rowRt == 0;
    if (playing && m_transport.value() == 0.0F && (!m_active || atStart))
        m_transport = mix::Ramp(1.0F, m_declickFrames);
    m_transport.setTarget(playing ? 1.0F : 0.0F);
}

Lane* StreamPlayer::newestReadyLane(std::uint64_t jump) noexcept
{
    Lane* newest = nullptr;
    for (Lane& lane : m_stream.lanes) {
        if (&lane == m_active || &lane == m_leaving || lane.state.load(std::memory_order_acquire) != Lane::State::Ready)
            continue;
        if (lane.jump > jump)
            continue; // answers a seek that came a moment ago: the next block sees it
        const bool isStale = lane.jump < jump || (m_active && lane.serial < m_active->serial);
        if (isStale || (newest && lane.serial < newest->serial))
            release(lane);
        else {
            if (newest)
                release(*newest);
            newest = &lane;
        }
    }
    return newest;
}

void StreamPlayer::chooseLanes(bool moving) noexcept
{
    endFade(moving);
    const std::uint64_t jump = m_stream.jump.load(std::memory_order_acquire);
    if (m_active && m_active->jump != jump && !m_leaving) {
        leave(m_declickFrames);
        endFade(moving);
    }
    m_nextSplice = Lane::kNoEnd;
    Lane* next = newestReadyLane(jump);
    if (!next)
        return;
    if (!m_active)
        adopt(*next, moving);
    else if (m_active->jump == jump && !m_leaving)
        replace(*next, moving);
}

/// Lets the active lane fade away; what comes is faded in from wherever it starts.
void StreamPlayer::leave(std::int64_t fadeFrames) noexcept
{
    m_leaving = m_active;
    m_going = lineFrom(m_entering.value(), 0.0F, fadeFrames);
    m_active = nullptr;
}

void StreamPlayer::endFade(bool moving) noexcept
{
    if (!m_leaving || (moving && !m_going.isSettled()))
        return;
    release(*m_leaving);
    m_leaving = nullptr;
}

/// The first lane after a seek. A few milliseconds have to be there, or the fade would run dry.
void StreamPlayer::adopt(Lane& lane, bool moving) noexcept
{
    if (!lane.hasRt(std::min(m_rowsToStart, static_cast<std::int64_t>(lane.ring.capacityRows()))))
        return;
    m_active = &lane;
    m_silentFrames = 0;
    m_inGap = false;
    const bool isFaded = moving && (m_leaving || lane.timeline.first != 0);
    m_entering = isFaded ? lineFrom(0.0F, 1.0F, m_declickFrames) : mix::Ramp(1.0F, m_declickFrames);
}

/// A lane that takes over at the very row where it begins, or as soon as it has caught up.
void StreamPlayer::replace(Lane& lane, bool moving) noexcept
{
    const std::int64_t late = m_active->startRow + m_active->rowRt - lane.startRow;
    if (late < 0) {
        m_nextSplice = -late;
        return;
    }
    if (!lane.hasRt(late + m_spliceFrames))
        return;
    const auto skipped = std::min(late, static_cast<std::int64_t>(lane.ring.readable()));
    lane.ring.drop(static_cast<std::size_t>(skipped));
    lane.rowRt += skipped;
    if (moving) {
        leave(m_spliceFrames);
        endFade(moving);
        m_entering = lineFrom(0.0F, 1.0F, m_spliceFrames);
    } else {
        release(*m_active);
        m_entering = mix::Ramp(1.0F, m_spliceFrames);
    }
    m_active = &lane;
}

/// Rows that are ready to be mixed: straight from the ring, or faded together; none when there is nothing to play.
std::span<const float> StreamPlayer::takeRows(std::size_t most) noexcept
{
    most = static_cast<std::size_t>(std::min<std::int64_t>(static_cast<std::int64_t>(most), m_nextSplice));
    if (m_active && !m_leaving && m_entering.isSettled())
        return m_active->ring.front(most);
    std::size_t rows = most;
    if (m_active)
        rows = m_active->ring.front(rows).size() / m_stream.layout.columns();
    if (m_leaving) {
        rows = std::min(rows, static_cast<std::size_t>(m_going.remaining()));
        if (m_leaving->ring.readable() > 0)
            rows = m_leaving->ring.front(rows).size() / m_stream.layout.columns();
    } else if (!m_active)
        rows = 0;
    const auto faded = std::span(m_faded).first(rows * m_stream.layout.columns());
    std::ranges::fill(faded, 0.0F);
    if (m_leaving)
        addFaded(*m_leaving, m_going, rows, faded);
    if (m_active)
        addFaded(*m_active, m_entering, rows, faded);
    return faded;
}

void StreamPlayer::addFaded(Lane& lane, mix::Ramp& fade, std::size_t rows, std::span<float> sum) noexcept
{
    const std::size_t columns = m_stream.layout.columns();
    const auto from = lane.ring.front(rows);
    for (std::size_t t = 0; t < rows; ++t) {
        const float factor = fade.next();
        for (std::size_t i = t * columns; i < (t + 1) * columns && i < from.size(); ++i)
            sum[i] += factor * from[i];
    }
    if (&lane == m_leaving)
        lane.ring.drop(from.size() / columns);
}

void StreamPlayer::play(std::span<const float> rows, const PlayState& state, std::span<float> out, mix::Peaks& peaks) noexcept
{
    m_mixer.process(state.mix, rows, out, peaks);
    const std::size_t channels = m_stream.format.channels;
    if (!m_transport.isSettled())
        for (std::size_t t = 0; t < out.size() / channels; ++t) {
            const float factor = m_transport.next();
            for (std::size_t c = 0; c < channels; ++c)
                out[t * channels + c] *= factor;
        }
    if (m_active) {
        const std::size_t count = rows.size() / m_stream.layout.columns();
        m_active->ring.drop(count);
        m_active->rowRt += static_cast<std::int64_t>(count);
    }
    m_inGap = false;
}

/// Nothing to play: the song is over, a seek is on its way, or the reader is late.
void StreamPlayer::accountForMissing(std::size_t frames, const PlayState& state, Gaps& gaps) noexcept
{
    if (!m_active)
        return;
    if (m_active->hasEndedRt()) {
        m_silentFrames += static_cast<std::int64_t>(frames);
        if (m_silentFrames >= state.latencyFrames)
            m_stream.endedJump.store(m_active->jump, std::memory_order_release);
        return;
    }
    if (!m_inGap)
        gaps.count.fetch_add(1, std::memory_order_relaxed);
    gaps.frames.fetch_add(frames, std::memory_order_relaxed);
    m_inGap = true;
}

void StreamPlayer::publish(std::size_t blockFrames, bool moving) noexcept
{
    m_stream.blockFrames.store(blockFrames, std::memory_order_relaxed);
    m_stream.isMoving.store(moving, std::memory_order_relaxed);
    if (!m_active)
        return;
    m_stream.playedRow.store(m_active->startRow + m_active->rowRt, std::memory_order_relaxed);
    m_stream.playedFrame.store(m_active->timeline.frameAt(m_active->rowRt), std::memory_order_relaxed);
    m_stream.playedJump.store(m_active->jump, std::memory_order_release); // last: who sees the seek sees its position
}

} // namespace stemwright::playback
