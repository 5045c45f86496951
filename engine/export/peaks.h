#pragma once

#include "engine/audio/encoder.h"
#include "engine/mix/limiter.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace stemwright::exporting {

/// What becomes of true peaks above full scale where the format cannot hold them. Either way no sample is above full scale, nor what a
/// player makes of the samples.
enum class Peaks {
    LowerAll, ///< all files by the same gain, so that they still add up
    Limit,    ///< each file is turned down around its peaks alone, by mix::Limiter
};

/// Whether the format holds peaks above full scale, so that nothing needs to become of them.
bool keepsPeaks(audio::FileFormat format, audio::SampleDepth depth);

/// The gain that brings this highest true peak to full scale; 1 for lower ones.
float loweringGain(float highestTruePeak);

/// Of a gain up to 1: by how much it lowers, >= 0.
float loweredDb(float gain);

/// Hands frames on to an encoder with their peaks as they shall be.
///
/// Thread  one at a time.
class PeakWriter {
public:
    /// All frames by one gain; 1 leaves them as they are, bit for bit. The encoder outlives the writer.
    static PeakWriter lowering(audio::Encoder& encoder, float gain) { return {encoder, gain, std::nullopt}; }
    static PeakWriter limiting(audio::Encoder& encoder, std::size_t channels, int sampleRateHz)
    {
        return {encoder, 1.0F, mix::Limiter(channels, sampleRateHz)};
    }

    /// Interleaved whole frames. Errors  those of Encoder::write.
    [[nodiscard]] Status write(std::span<const float> frames);
    /// Hands on what is held back. Finishing the encoder is left to its owner.
    [[nodiscard]] Status finish();
    /// By which frames were turned down at the most.
    float lowestGain() const { return m_limiter ? m_limiter->lowestGain() : m_gain; }

private:
    PeakWriter(audio::Encoder& encoder, float gain, std::optional<mix::Limiter> limiter)
        : m_encoder(&encoder), m_gain(gain), m_limiter(std::move(limiter))
    {
    }

    audio::Encoder* m_encoder;
    float m_gain;
    std::optional<mix::Limiter> m_limiter;
    std::vector<float> m_block;
};

} // namespace stemwright::exporting
