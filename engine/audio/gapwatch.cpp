#include "engine/audio/gapwatch.h"

#include <limits>
#include <utility>

namespace stemwright::audio {

void GapWatch::configure(const Limits& limits)
{
    m_limits = limits;
    if (m_isAfterBroken) // the first block is not the one that the file begins with
        m_expected = limits.start;
}

void GapWatch::noteBroken()
{
    m_hasBroken = true;
    m_isAfterBroken = true;
}

std::int64_t GapWatch::lostBefore(std::optional<std::int64_t> time, std::int64_t frames)
{
    const bool isAfterBroken = std::exchange(m_isAfterBroken, false);
    if (!time)
        time = m_expected;
    const std::int64_t gap = time && m_expected ? *time - *m_expected : 0;
    if (time)
        m_expected = *time + frames;
    const std::int64_t silenceLeft = std::exchange(m_limits.silenceFrames, m_limits.silenceFrames + frames);
    if (gap <= (isAfterBroken ? 0 : m_limits.toleranceFrames))
        return 0;
    if (gap > silenceLeft) {
        m_jumpedFrames = gap > std::numeric_limits<std::int64_t>::max() - m_jumpedFrames ? gap : m_jumpedFrames + gap;
        return 0;
    }
    m_limits.silenceFrames -= gap;
    return gap;
}

} // namespace stemwright::audio
