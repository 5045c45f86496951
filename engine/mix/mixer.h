#pragma once

#include "engine/audio/decoder.h"
#include "engine/mix/mix.h"
#include "engine/mix/ramp.h"
#include "engine/mix/rows.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace stemwright::mix {

/// How long a change of a gain, balance, mute, solo, of the switch or the master takes to be complete.
inline constexpr double kSmoothingSeconds = 0.008;

/// Largest |sample| that left a strip, or the master, on each side since the caller last set it to 0. A channel in the middle counts for
/// both.
struct SidePeaks {
    float left = 0.0F;
    float right = 0.0F;
};
struct Peaks {
    std::array<SidePeaks, kMaxStrips> strips{};
    SidePeaks master{};
};

/// Turns rows into sound. The one place where stems are mixed: playback, export and tests all come here.
///
/// Output  as many channels as the rows have, or 2, or 1. To 2 they are folded as audio::downmixToStereo does; to 1 as half of both
///         sides of that; a mono song goes to both sides of 2 and can be balanced there. The balance acts on the channels that come
///         out: on the sides of 2, and of more on those that stand on one side. To 1 channel it acts before the fold.
/// Keeps   bit for bit the same result for any cutting of a range into blocks, as long as the mix does not change. Strips that are
///         all at 0 dB and unmuted give the plain sum of the stems. Only finite rows give finite sound.
/// Life    the constructor allocates, process does not.
/// Thread  one at a time; process may run in the audio callback.
class Mixer {
public:
    /// Starts with `mix`, without smoothing towards it. `outChannels` is 1, 2 or layout.channels; layout.channels 1 to 8.
    Mixer(const RowLayout& layout, std::size_t outChannels, int sampleRateHz, const Mix& mix);

    /// Mixes rows into as many frames, interleaved, and goes smoothly from the mix of the last call to this one.
    void process(const Mix& mix, std::span<const float> rows, std::span<float> out, Peaks& peaks) noexcept;

    const RowLayout& layout() const { return m_layout; }
    std::size_t outChannels() const { return m_outSides.size(); }

private:
    enum class Side { Left, Right, Centre };
    /// One entry of the matrix from the row's channels to those that come out.
    struct Tap {
        std::size_t in;
        std::size_t out;
        float factor;
        Side side;
    };
    struct StripRamps {
        Ramp left;
        Ramp right;
    };
    using Frame = std::array<float, audio::kMaxChannels>;

    static Side sideOf(std::size_t channel, std::size_t channels);
    static float gainOn(Side side, const SideGains& gains);
    void setTargets(const Mix& mix) noexcept;
    bool isSettled() const noexcept;
    void processAny(std::span<const float> rows, std::span<float> out, Peaks& peaks) noexcept;
    /// While nothing moves and channels stay what they are: the same sums, bit for bit, in a tenth of the time.
    template <std::size_t kChannels>
    void processPlain(std::span<const float> rows, std::span<float> out, Peaks& peaks) const noexcept;
    void addTo(Frame& sum, std::span<const float> channels, const SideGains& gains) const noexcept;
    void raise(SidePeaks& peaks, const Frame& frame) const noexcept;

    RowLayout m_layout;
    std::vector<Tap> m_taps;
    std::vector<Side> m_outSides;
    std::array<StripRamps, kMaxStrips> m_strips{};
    Ramp m_original; ///< 0 stems, 1 original
    Ramp m_originalGain;
    Ramp m_master;
};

} // namespace stemwright::mix
