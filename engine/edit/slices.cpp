#include "engine/edit/slices.h"

#include "engine/edit/coverage.h"

#include <cmath>

namespace stemwright::edit {

namespace {

constexpr double kWindowSeconds = 4096.0 / 44'100.0;
constexpr std::size_t kSlicesPerWindow = 4;
constexpr int kSmallestExponent = 6; // 64 frames, whatever the rate

std::int64_t floorDivided(std::int64_t value, std::int64_t by) { return value >= 0 ? value / by : -((by - 1 - value) / by); }

} // namespace

Slices::Slices(int rateHz)
{
    const auto exponent = std::lround(std::log2(kWindowSeconds * rateHz));
    m_params.window = std::size_t{1} << std::max<long>(exponent, kSmallestExponent);
    m_params.hop = m_params.window / kSlicesPerWindow;
    for (std::size_t bin = 0; bin < m_params.bins(); ++bin)
        m_octaves.push_back(octavesOf(static_cast<double>(bin) * rateHz / static_cast<double>(m_params.window)));
}

FrameRange Slices::touching(FrameRange frames) const
{
    return {.first = floorDivided(frames.first - window() / 2, hop()) + 1, .end = floorDivided(frames.end - 1 + window() / 2, hop()) + 1};
}

} // namespace stemwright::edit
