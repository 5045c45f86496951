#pragma once

#include "ui/song/peaks.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace stemwright::ui {

/// Computes the peaks of a sound that comes block by block and whose length is known only at its end.
///
/// Thread  one at a time.
class PeakCollector {
public:
    /// The next frames, interleaved; whole ones.
    void add(std::span<const float> frames, std::size_t channels);
    /// Of all that was added. Nothing may be added afterwards.
    std::shared_ptr<const Peaks> finish();

private:
    std::vector<PeakBin> m_bins;
    std::vector<float> m_begun; ///< samples of a bin that is not full
    std::size_t m_channels = 1;
};

} // namespace stemwright::ui
