#include "engine/playback/deck.h"

#include <algorithm>
#include <cmath>

namespace stemwright::playback {

namespace {

std::size_t rowsAhead(const OutputFormat& format, std::int64_t latencyFrames)
{
    return static_cast<std::size_t>(std::llround(StreamReader::kAheadSeconds * format.sampleRateHz) + latencyFrames);
}

} // namespace

Deck::Deck(std::shared_ptr<mix::Source> source, const OutputFormat& format, std::int64_t latencyFrames, const mix::Mix& mix,
           std::int64_t frame, const std::optional<mix::FrameRange>& loop)
    : m_source(std::move(source)), m_request{.frame = frame, .loop = loop},
      m_stream(mix::layoutOf(*m_source), format, rowsAhead(format, latencyFrames)), m_loudness(format), m_player(m_stream, mix),
      m_reader(*m_source, m_stream, m_loudness, m_request)
{
}

void Deck::seek(std::int64_t frame)
{
    m_request.frame = frame;
    ++m_request.jump;
    m_stream.jump.store(m_request.jump, std::memory_order_release); // before the reader can answer it
    m_reader.request(m_request);
}

void Deck::setLoop(const std::optional<mix::FrameRange>& loop)
{
    m_request.loop = loop;
    m_reader.request(m_request);
}

std::int64_t Deck::position() const
{
    if (m_stream.playedJump.load(std::memory_order_acquire) != m_request.jump)
        return m_request.frame;
    return std::min(m_stream.playedFrame.load(std::memory_order_relaxed), m_source->frames());
}

bool Deck::hasEnded() const { return m_stream.endedJump.load(std::memory_order_acquire) == m_request.jump; }

void Deck::render(const PlayState& state, std::span<float> out, mix::Peaks& peaks, Gaps& gaps) noexcept
{
    m_player.render(state, out, peaks, gaps);
    if (state.playing)
        m_loudness.push(out);
}

} // namespace stemwright::playback
