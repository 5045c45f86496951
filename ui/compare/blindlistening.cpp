#include "ui/compare/blindlistening.h"

#include "ui/compare/comparison.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr std::int64_t kSecondsWithoutLoop = 10;

} // namespace

mix::FrameRange BlindListening::rangeFor(const PlaybackController& playback)
{
    if (const auto loop = playback.loop())
        return *loop;
    const std::int64_t length = std::min(kSecondsWithoutLoop * playback.rateHz(), playback.frames());
    const std::int64_t first = std::min(playback.position(), playback.frames() - length);
    return {.first = first, .end = first + length};
}

BlindListening::BlindListening(Comparison& comparison, PlaybackController& playback)
    : m_comparison(comparison), m_playback(playback), m_loop(playback.loopState()), m_wasPlaying(playback.isPlaying()),
      m_frames(playback.frames())
{
    const mix::FrameRange range = rangeFor(m_playback);
    m_playback.setMetered(false);
    m_comparison.setBlind(true);
    if (!m_loop.isOn)
        m_playback.setLoop(range);
    if (m_playback.position() < range.first || m_playback.position() >= range.end)
        m_playback.seek(range.first);
    if (!m_wasPlaying)
        m_playback.togglePlay();
}

BlindListening::~BlindListening()
{
    m_comparison.setBlind(false);
    m_playback.setMetered(true);
    if (m_playback.frames() != m_frames)
        return; // there is another song, or none
    if (m_playback.loopState() != m_loop)
        m_playback.setLoopState(m_loop);
    if (m_playback.isPlaying() != m_wasPlaying)
        m_playback.togglePlay();
}

} // namespace stemwright::ui
