#pragma once

#include <complex>
#include <cstddef>
#include <span>

/// Loops over long rows of numbers, for whatever vectors the processor has. Rows of one call are equally long and may be unaligned.
namespace stemwright {

/// out = a * b
void multiply(std::span<const float> a, std::span<const float> b, float* out);
/// sum += a * b
void multiplyAdd(std::span<const float> a, std::span<const float> b, float* sum);
/// largest[i] = max(largest[i], |the sum of taps[k] * values[i + k * stride] over all k|); there are values for all of that.
void raiseToFiltered(std::span<const float> values, std::size_t stride, std::span<const float> taps, std::span<float> largest);
/// The largest |value|; infinity when one of them is not finite.
float largestMagnitude(std::span<const float> values);
/// out = |spectrum|; returns the largest.
float magnitudes(std::span<const std::complex<float>> spectrum, float* out);

} // namespace stemwright
