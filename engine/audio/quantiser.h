#pragma once

#include <cstdint>
#include <span>

namespace stemwright::audio {

/// Turns float samples into integers of fewer bits with triangular dither, so that the rounding error is noise that does not depend
/// on the sound.
///
/// Unit    full scale is 1.0; the integers are left-justified in 32 bits, as libsndfile takes them.
/// Keeps   the same samples give the same integers in every run: the noise starts from a fixed seed.
/// Source  Lipshitz, Wannamaker, Vanderkooy 1992: two uniform numbers of 1 LSB each, added before rounding.
class Quantiser {
public:
    explicit Quantiser(int bits);

    /// Samples beyond full scale are limited to it.
    void process(std::span<const float> samples, std::span<std::int32_t> integers);

private:
    double uniform();

    double m_steps; ///< integer steps from 0 to full scale
    int m_shift;
    std::uint64_t m_random;
};

} // namespace stemwright::audio
