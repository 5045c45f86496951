#include "engine/mix/stemlevels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stemwright::mix {

namespace {

constexpr std::int64_t kBlockFrames = 32'768;

double energyOf(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * sample;
    return sum;
}

} // namespace

Result<std::vector<double>> stemLevelsDb(Source& source, std::span<const FrameRange> ranges, const std::stop_token& stop)
{
    std::vector<double> levels(source.stems(), 0.0); // energies first
    std::vector<float> block;
    std::int64_t frames = 0;
    for (const FrameRange& range : ranges) {
        frames += range.frames();
        for (std::int64_t first = range.first; first < range.end; first += kBlockFrames) {
            block.resize(static_cast<std::size_t>(std::min(kBlockFrames, range.end - first)) * source.channels());
            for (std::size_t stem = 0; stem < levels.size(); ++stem) {
                if (stop.stop_requested())
                    return failure(Errc::Cancelled, "the levels are no longer needed");
                if (const Status read = source.readStem(stem, first, block); !read)
                    return std::unexpected(read.error());
                levels[stem] += energyOf(block);
            }
        }
    }
    const double samples = static_cast<double>(frames) * static_cast<double>(source.channels());
    for (double& level : levels)
        level = level > 0.0 ? 10.0 * std::log10(level / samples) : -std::numeric_limits<double>::infinity();
    return levels;
}

} // namespace stemwright::mix
