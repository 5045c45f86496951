#pragma once

#include <cstddef>
#include <span>

namespace stemwright::model {

/// What a joint model hears of magnitudes: for each group the root of the sum of its bins' squares.
/// Shape  magnitudes [rows][bins] -> out [rows][groups]; `ends` as BinGroups::ends().
void groupMagnitudes(std::span<const float> magnitudes, std::span<const std::size_t> ends, std::span<float> out);

/// The sum of all squares.
double energyOf(std::span<const float> values);

/// values = log(1 + gain * values), values >= 0.
void compress(std::span<float> values, float gain);

/// Softmax over the rows, column by column: each becomes >= 0, and all together 1.
/// Shape  values [rows][columns], in place.
void shareOut(std::span<float> values, std::size_t rows);

} // namespace stemwright::model
