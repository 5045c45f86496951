#pragma once

#include <span>

namespace stemwright::evaluate {

enum class Average { Median, Mean };

/// Median or mean of the finite values: museval stores infinite scores as NaN, and skips NaN. NaN when none is finite.
double averageOfFinite(std::span<const double> values, Average average);

/// To five decimals, as museval rounds before it averages; halves go to the even digit of the exact binary value. NaN when infinite.
double asStored(double score);

} // namespace stemwright::evaluate
