#pragma once

#include <complex>
#include <cstddef>
#include <span>

namespace stemwright::model {

/// How much of each bin sits in the middle of the stereo image: 2 |sum L R*| / (sum |L|^2 + sum |R|^2) over neighbouring slices.
///
/// Over a single slice this is Avendano's similarity of the levels. Summed over several it falls as well where left and right go their
/// own ways at equal level, so that one figure holds both cues, level and coherence. 0 in silence.
/// Shape   left and right: one pointer to [bins] for each slice that takes part; out [bins], in [0, 1].
/// Source  Avendano 2003; classical-methods 9.3.
void centreSimilarity(std::span<const std::complex<float>* const> left, std::span<const std::complex<float>* const> right,
                      std::span<float> out);

} // namespace stemwright::model
