#include "engine/mix/limiter.h"

#include <algorithm>
#include <cmath>

namespace stemwright::mix {

namespace {

/// From here on the way back is over: half a step of 24 bits.
constexpr double kAsGoodAsOne = 1.0 - 0x1p-24;

} // namespace

Limiter::Limiter(std::size_t channels, int sampleRateHz)
    : m_channels(channels), m_window(std::max<std::int64_t>(1, std::llround(kLookAheadSeconds * sampleRateHz))),
      m_release(1.0 - std::exp(-1.0 / (kReleaseSeconds * sampleRateHz))), m_truePeaks(channels),
      m_recent(static_cast<std::size_t>(m_window), 1.0F), m_sum(static_cast<double>(m_window))
{
    for (std::int64_t t = 0; t < m_window; ++t)
        m_smallest.push_back({.frame = m_frame++, .value = 1.0F});
}

void Limiter::process(std::span<const float> frames, std::vector<float>& out)
{
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_waitingFrom));
    m_waitingFrom = 0;
    m_waiting.insert(m_waiting.end(), frames.begin(), frames.end());
    m_peaks.clear();
    m_truePeaks.process(frames, m_peaks);
    for (const float peak : m_peaks)
        takePeak(peak, out);
}

void Limiter::finish(std::vector<float>& out)
{
    m_peaks.clear();
    m_truePeaks.finish(m_peaks);
    for (const float peak : m_peaks)
        takePeak(peak, out);
    while (m_waitingFrom < m_waiting.size())
        takePeak(0.0F, out);
}

/// Now the gain is known of the frame that lies one look-ahead before this one.
void Limiter::takePeak(float peak, std::vector<float>& out)
{
    const float wanted = peak > kCeiling ? kCeiling / peak : 1.0F;
    while (!m_smallest.empty() && m_smallest.back().value >= wanted)
        m_smallest.pop_back();
    m_smallest.push_back({.frame = m_frame, .value = wanted});
    // One frame more than the mean is taken over: a peak between two frames has to turn down both.
    while (m_smallest.front().frame < m_frame - m_window)
        m_smallest.pop_front();
    const float gain = smoothed(m_smallest.front().value);
    ++m_frame;
    if (m_frame <= 2 * m_window - 1) // still the silence before the first frame
        return;
    m_lowestGain = std::min(m_lowestGain, gain);
    for (std::size_t c = 0; c < m_channels; ++c)
        out.push_back(gain * m_waiting[m_waitingFrom++]);
}

/// Straight down within the look-ahead, exponentially back. Never above what any frame of the look-ahead wants.
float Limiter::smoothed(float held)
{
    m_held = std::min(static_cast<double>(held), m_held + (1.0 - m_held) * m_release);
    if (m_held > kAsGoodAsOne)
        m_held = 1.0;
    float& oldest = m_recent[static_cast<std::size_t>(m_frame % m_window)];
    m_sum -= static_cast<double>(oldest);
    oldest = static_cast<float>(m_held);
    m_sum += static_cast<double>(oldest);
    return static_cast<float>(std::min(1.0, m_sum / static_cast<double>(m_window)));
}

} // namespace stemwright::mix
