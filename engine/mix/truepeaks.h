#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace stemwright::mix {

/// True peaks frame by frame: what libebur128 gives for a whole, by its filter, where a limiter has to know the place, and fast enough for
/// an export to measure every sample.
///
/// Shape   interleaved frames in; one number for each out: the largest |value| of any channel at the frame and at the three quarters
///         between it and the next.
/// Life    process appends what is known so far, kReach frames less than it was given; finish appends the rest.
/// Thread  one at a time; allocates.
/// Source  ITU-R BS.1770-4, annex 2: four times the rate. The filter is libebur128's: a sinc of 49 points under a Hann window.
class TruePeaks {
public:
    static constexpr std::size_t kReach = 6; ///< frames on each side that the filter sees

    explicit TruePeaks(std::size_t channels);

    void process(std::span<const float> frames, std::vector<float>& peaks);
    void finish(std::vector<float>& peaks);

private:
    static constexpr std::size_t kPlaces = 4;
    using Taps = std::array<float, 2 * kReach>;

    std::size_t m_channels;
    std::array<Taps, kPlaces - 1> m_between; ///< for one, two and three quarters behind a frame
    std::vector<float> m_waiting;            ///< begins kReach frames before the next result
    std::vector<float> m_largest;
};

/// The highest true peak of a whole.
class HighestTruePeak {
public:
    explicit HighestTruePeak(std::size_t channels) : m_truePeaks(channels) {}

    void add(std::span<const float> frames);
    /// To be called once, when all is added.
    float finish();

private:
    TruePeaks m_truePeaks;
    std::vector<float> m_peaks{0.0F}; ///< the first is the highest so far
};

} // namespace stemwright::mix
