#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>

namespace stemwright::model {

/// Share of a bin that belongs to `target` when `reference` is the magnitude of everything else in it: t^2 / (t^2 + r^2), formed so that
/// nothing underflows; a half where both are silent. softMask(a, b) + softMask(b, a) == 1.
///
/// Unit    magnitudes >= 0, any scale.
/// Source  librosa `softmask` with power 2 and split zeros; classical-methods 2.
inline float softMask(float target, float reference)
{
    const float larger = std::max(target, reference);
    const float scale = 1.0F / std::max(larger, std::numeric_limits<float>::min());
    const float t = target * scale;
    const float r = reference * scale;
    return larger < std::numeric_limits<float>::min() ? 0.5F : t * t / (t * t + r * r);
}

/// Share of a bin that is no louder than the level that it holds for long: (sustained / magnitude)^2, at most 1.
///
/// Tells a held bass note from a kick drum, whose spectra look alike: the kick is over before half of a long window is.
inline float sustainedMask(float magnitude, float sustained)
{
    const float ratio = std::min(sustained / std::max(magnitude, std::numeric_limits<float>::min()), 1.0F);
    return magnitude < std::numeric_limits<float>::min() ? 1.0F : ratio * ratio;
}

/// Odd number of slices or bins that spans at least `extent` of them.
std::size_t oddLength(double extent);

/// Gains of a gentle low pass for the bins of a transform: 1 / (1 + (f / cutoff)^8).
///
/// Unit    hertz. A cutoff of 0 gives zeros.
void lowPassGains(double cutoffHz, double binHz, std::span<float> gains);

} // namespace stemwright::model
