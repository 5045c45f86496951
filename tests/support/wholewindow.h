#pragma once

#include "engine/model/model.h"

namespace stemwright::test {

/// All bands of an estimate side by side: [rows][bins], rows as in WindowEstimate::magnitudes.
inline Result<std::vector<float>> wholeWindow(const model::WindowEstimate& estimate, std::size_t rows, std::size_t bins)
{
    std::vector<float> whole(rows * bins, -1.0F);
    for (std::size_t index = 0; index < model::Band::countOf(bins); ++index) {
        const auto [first, count] = model::Band::at(index, bins);
        std::vector<float> band(rows * count);
        if (const Status estimated = estimate.magnitudes(index, band); !estimated)
            return std::unexpected(estimated.error());
        for (std::size_t row = 0; row < rows; ++row)
            std::copy_n(band.data() + row * count, count, whole.data() + row * bins + first);
    }
    return whole;
}

} // namespace stemwright::test
