#include "engine/edit/slicegains.h"

#include <algorithm>
#include <cmath>

namespace stemwright::edit {

namespace {

constexpr int kColumns = 2; // looked at for each slice

} // namespace

bool SliceGains::fill(const Coverage& coverage, std::int64_t slice, BinGains& gains)
{
    const auto hop = static_cast<double>(m_slices.hop());
    const auto frameAt = [&](double way) { return std::clamp((static_cast<double>(slice) - 0.5 + way) * hop, 0.0, m_songFrames); };
    if (frameAt(0.0) > coverage.endFrame() || frameAt(1.0) < coverage.firstFrame())
        return false;
    const auto& octaves = m_slices.octaves();
    const auto low = std::ranges::lower_bound(octaves, coverage.lowOctave());
    const auto high = std::upper_bound(low, octaves.end(), coverage.highOctave());
    const std::span<const double> covered(low, high);
    const std::span<float> column = std::span(m_column).first(covered.size());
    gains.first = static_cast<std::size_t>(low - octaves.begin());
    gains.values.assign(covered.size(), 0.0F);
    for (int i = 0; i < kColumns; ++i) {
        coverage.column(frameAt((i + 0.5) / kColumns), covered, column);
        for (std::size_t f = 0; f < column.size(); ++f)
            gains.values[f] += column[f] / kColumns;
    }
    return std::ranges::any_of(gains.values, [](float gain) { return gain > 0.0F; });
}

FrameRange reachOf(const Coverage& coverage, const Slices& slices, std::int64_t songFrames)
{
    const std::int64_t beyond = slices.window() / 2 + slices.hop();
    const auto last = static_cast<double>(songFrames);
    const FrameRange reach{
        .first = static_cast<std::int64_t>(std::clamp(std::floor(coverage.firstFrame()) - static_cast<double>(beyond), 0.0, last)),
        .end = static_cast<std::int64_t>(std::clamp(std::ceil(coverage.endFrame()) + static_cast<double>(beyond), 0.0, last))};
    return reach;
}

} // namespace stemwright::edit
