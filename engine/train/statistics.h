#pragma once

#include "engine/train/initialweights.h"
#include "engine/train/magnitudes.h"

#include <cstdint>
#include <vector>

namespace stemwright::train {

/// Mean and spread of the magnitudes in each bin, over the slices and channels of whatever is added.
///
/// Source  spec open-unmix 7.5.
class BinStatistics {
public:
    explicit BinStatistics(std::size_t bins) : m_sums(bins), m_squares(bins) {}

    /// magnitudes [slices][channels][bins]; of several channels the mean is taken.
    void add(std::span<const float> magnitudes, std::size_t channels);
    /// For the first `inputBins`; of all bins, the widest sets the narrowest that a bin may be.
    InputScaling scaling(std::size_t inputBins) const;

private:
    std::vector<double> m_sums;
    std::vector<double> m_squares;
    std::int64_t m_slices = 0;
};

} // namespace stemwright::train
