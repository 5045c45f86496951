#include "engine/edit/slicegains.h"

#include <algorithm>
#include <cmath>

namespace stemwright::edit {

namespace {

constexpr int kColumns = 4; // looked at for each slice

} // namespace

bool SliceGains::fill(const Coverage& coverage, std::int64_t slice, std::span<float> gains)
{
    const auto hop = static_cast<double>(m_slices.hop());
    const double from = (static_cast<double>(slice) - 0.5) * hop;
    if (from > coverage.endFrame() || from + hop < coverage.firstFrame())
        return false;
    std::ranges::fill(gains, 0.0F);
    for (int i = 0; i < kColumns; ++i) {
        coverage.column(from + (i + 0.5) / kColumns * hop, m_slices.octaves(), m_column);
        for (std::size_t f = 0; f < gains.size(); ++f)
            gains[f] += m_column[f];
    }
    for (float& gain : gains)
        gain /= kColumns;
    return std::ranges::any_of(gains, [](float gain) { return gain > 0.0F; });
}

FrameRange reachOf(const Coverage& coverage, const Slices& slices, std::int64_t songFrames)
{
    const auto beyond = static_cast<double>(slices.window() / 2 + slices.hop());
    const auto last = static_cast<double>(songFrames);
    const FrameRange reach{.first = static_cast<std::int64_t>(std::clamp(std::floor(coverage.firstFrame() - beyond), 0.0, last)),
                           .end = static_cast<std::int64_t>(std::clamp(std::ceil(coverage.endFrame() + beyond), 0.0, last))};
    return reach;
}

} // namespace stemwright::edit
