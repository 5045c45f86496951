#pragma once

#include <algorithm>
#include <cstddef>

namespace stemwright::model {

/// Bins that are worked on together: what a window holds of them stays in the cache from the model's estimate to the filtered stems.
/// The last band takes what is left over, so that 2049 bins are 16 bands and not 16 and one of a single bin.
struct Band {
    static constexpr std::size_t kBins = 128;
    std::size_t first = 0; ///< a multiple of kBins
    std::size_t count = 0;

    static std::size_t countOf(std::size_t bins) { return std::max<std::size_t>(1, bins / kBins); }
    static Band at(std::size_t index, std::size_t bins)
    {
        const std::size_t first = index * kBins;
        return {first, index + 1 < countOf(bins) ? kBins : bins - first};
    }
};

} // namespace stemwright::model
