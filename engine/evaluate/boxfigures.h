#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stemwright::evaluate {

/// What a box plot shows of a distribution.
struct BoxFigures {
    double lowWhisker = 0.0; ///< the outermost values within one and a half lengths of the box from its ends
    double lowQuartile = 0.0;
    double median = 0.0;
    double highQuartile = 0.0;
    double highWhisker = 0.0;
    std::vector<double> outliers; ///< beyond the whiskers, sorted
};

/// Of the finite values; nothing when there is none.
///
/// Source  Tukey 1977; quartiles between two values as NumPy's percentile (linear) has them.
std::optional<BoxFigures> boxFigures(std::span<const double> values);

} // namespace stemwright::evaluate
