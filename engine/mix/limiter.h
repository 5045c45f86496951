#pragma once

#include "engine/mix/truepeaks.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace stemwright::mix {

/// Keeps true peaks below full scale by turning the sound down around them, all channels alike, without a step and before the peak comes.
///
/// Keeps   no true peak beyond 0 dBTP (libebur128's measure), so no sample beyond full scale; sound whose peaks are below kCeiling comes
///         out as it went in, bit for bit, as long as nothing was turned down within the last two seconds.
/// Shape   interleaved frames. As many come out as went in and in their places: process holds back some, finish gives the rest.
/// Thread  one at a time; allocates, so not for the audio callback.
class Limiter {
public:
    static constexpr double kLookAheadSeconds = 0.005; ///< how long it takes to turn down
    static constexpr double kReleaseSeconds = 0.080;   ///< time constant of the way back
    /// -0.1 dBTP: room for what the changing gain itself does between the samples.
    static constexpr float kCeiling = 0.98855F;

    Limiter(std::size_t channels, int sampleRateHz);

    void process(std::span<const float> frames, std::vector<float>& out);
    void finish(std::vector<float>& out);
    float lowestGain() const { return m_lowestGain; }

private:
    struct Gain {
        std::int64_t frame;
        float value;
    };
    void takePeak(float peak, std::vector<float>& out);
    float smoothed(float held);

    std::size_t m_channels;
    std::int64_t m_window; ///< frames of the look-ahead
    double m_release;      ///< share of the way back in each frame
    TruePeaks m_truePeaks;
    std::vector<float> m_peaks;
    std::vector<float> m_waiting; ///< sound whose gain is not known yet
    std::size_t m_waitingFrom = 0;
    std::int64_t m_frame = 0;    ///< whose peak comes next; counts m_window frames of silence before the first
    std::deque<Gain> m_smallest; ///< of the window, rising: the first is the smallest
    std::vector<float> m_recent; ///< the last m_window held gains, as a ring
    double m_sum;                ///< of them
    double m_held = 1.0;         ///< in double, as steps of the way back become small
    float m_lowestGain = 1.0F;
};

} // namespace stemwright::mix
