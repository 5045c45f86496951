#include "engine/mix/truepeaks.h"

#include "engine/base/vectormath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stemwright::mix {

namespace {

constexpr std::size_t kPieceFrames = 1024; // stays in the nearest cache

} // namespace

TruePeaks::TruePeaks(std::size_t channels) : m_channels(channels), m_waiting(kReach * channels)
{
    constexpr auto kHalfLength = static_cast<double>(kPlaces * kReach);
    for (std::size_t place = 1; place < kPlaces; ++place)
        for (std::size_t k = 0; k < 2 * kReach; ++k) {
            // From the place back to the frame, in quarters; the first tap is for kReach - 1 frames before.
            const double quarters = static_cast<double>(place + kPlaces * (kReach - 1)) - static_cast<double>(kPlaces * k);
            const double angle = std::numbers::pi * quarters / static_cast<double>(kPlaces);
            const double window = 0.5 * (1.0 + std::cos(std::numbers::pi * quarters / kHalfLength));
            m_between[place - 1][k] = static_cast<float>(std::sin(angle) / angle * window);
        }
}

void TruePeaks::process(std::span<const float> frames, std::vector<float>& peaks)
{
    m_waiting.insert(m_waiting.end(), frames.begin(), frames.end());
    const std::size_t waiting = m_waiting.size() / m_channels;
    const std::size_t known = waiting > 2 * kReach ? waiting - 2 * kReach : 0;
    for (std::size_t done = 0; done < known; done += kPieceFrames) {
        const std::size_t count = std::min(kPieceFrames, known - done);
        const auto values = std::span(m_waiting).subspan(done * m_channels);
        m_largest.assign(count * m_channels, 0.0F);
        raiseToFiltered(values.subspan(kReach * m_channels), m_channels, std::array{1.0F}, m_largest);
        for (const Taps& taps : m_between)
            raiseToFiltered(values.subspan(m_channels), m_channels, taps, m_largest);
        for (std::size_t t = 0; t < count; ++t)
            peaks.push_back(std::ranges::max(std::span(m_largest).subspan(t * m_channels, m_channels)));
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(known * m_channels));
}

void TruePeaks::finish(std::vector<float>& peaks) { process(std::vector<float>(kReach * m_channels), peaks); }

void HighestTruePeak::add(std::span<const float> frames)
{
    m_truePeaks.process(frames, m_peaks);
    m_peaks.assign(1, std::ranges::max(m_peaks));
}

float HighestTruePeak::finish()
{
    m_truePeaks.finish(m_peaks);
    return std::ranges::max(m_peaks);
}

} // namespace stemwright::mix
