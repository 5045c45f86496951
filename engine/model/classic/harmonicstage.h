#pragma once

#include "engine/dsp/stft.h"
#include "engine/model/model.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stemwright::model {

/// Frames of a song, counted from its beginning; may reach beyond either end.
struct FrameRange {
    std::int64_t first = 0;
    std::int64_t end = 0;
    std::size_t size() const { return static_cast<std::size_t>(end - first); }
    bool operator==(const FrameRange&) const = default;
};

/// Samples [channels][frames] of a stretch of a song.
struct Stretch {
    Stretch(FrameRange where, std::size_t channelCount) : range(where), channels(channelCount), samples(where.size() * channelCount) {}
    float* channel(std::size_t index) { return samples.data() + index * range.size(); }
    /// From a frame of the song on.
    const float* at(std::size_t index, std::int64_t frame) const { return samples.data() + index * range.size() + (frame - range.first); }

    FrameRange range;
    std::size_t channels;
    std::vector<float> samples;
};

/// Extents of the medians in musical units, so that they survive a change of rate or window.
struct HarmonicStageParams {
    std::size_t window = 1024;     ///< frames; the hop is half of it
    double harmonicSeconds = 0.0;  ///< median along time: what stays at one pitch for half of this counts as harmonic
    double percussiveHz = 0.0;     ///< median along frequency: what fills half of this counts as percussive
    double sustainedSeconds = 0.0; ///< instead of both, below `sustainedBelowHz`: only what lasts half of this counts as harmonic
    double sustainedBelowHz = 0.0; ///< 0: nowhere; infinity: at all frequencies
};

/// Takes the harmonic part out of a sound at the resolution of one window; the rest is the sound minus this.
///
/// All slices lie on one grid that begins at the song's first frame, and a stretch comes with as many neighbours as its medians reach:
/// the result in a frame does not depend on the stretch it was asked for with. At the song's ends the medians reflect.
/// Thread  const functions from several threads at once.
/// Source  FitzGerald 2010 and Tachibana et al. 2014; classical-methods 3.1 and 4.1, median form.
class HarmonicStage {
public:
    HarmonicStage(const HarmonicStageParams& params, int sampleRateHz);

    /// What extract() reads to compute `wanted`.
    FrameRange inputFor(FrameRange wanted, std::int64_t songFrames) const;

    /// `in` covers inputFor(wanted). One mask, from the mean magnitude, serves all channels; outside the song the result is 0.
    /// Errors  Cancelled (polled every few milliseconds).
    [[nodiscard]] Result<Stretch> extract(const Stretch& in, FrameRange wanted, std::int64_t songFrames, const JobContext& context) const;

private:
    struct Slices;
    struct Analysis;
    Slices slicesFor(FrameRange wanted, std::int64_t songFrames) const;
    Status analyse(const Stretch& in, Analysis& analysis, const JobContext& context) const;
    Status medians(Analysis& analysis, const JobContext& context) const;
    void makeMask(const Analysis& analysis, std::size_t row, const float* percussive, float* mask) const;
    void synthesise(const Analysis& analysis, std::int64_t firstSegment, std::int64_t endSegment, Stretch& out) const;

    dsp::Stft m_stft;
    std::int64_t m_hop;
    std::size_t m_harmonicSlices;
    std::size_t m_percussiveBins;
    std::size_t m_sustainedSlices;
    std::vector<float> m_sustainedShare; ///< weight of the rule for sustained sounds in each of the lowest bins
};

} // namespace stemwright::model
