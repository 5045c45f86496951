#pragma once

#include "engine/base/framerange.h"
#include "engine/dsp/stft.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace stemwright::edit {

/// The slices in which stems are corrected: as long in time as those by which the networks separate (4096 frames, every 1024, at 44.1 kHz),
/// so that a stroke meets the cells in which the model decided, and its picture shows what it takes. At other rates the nearest power of
/// two. Slice n is centred on frame n hops; there are slices before the song's start and after its end, so that its ends are no special
/// case.
class Slices {
public:
    explicit Slices(int rateHz);

    const dsp::StftParams& params() const { return m_params; }
    std::int64_t hop() const { return static_cast<std::int64_t>(m_params.hop); }
    std::int64_t window() const { return static_cast<std::int64_t>(m_params.window); }
    std::int64_t firstFrame(std::int64_t slice) const { return slice * hop() - window() / 2; }
    /// From the first slice that touches the frames to, but without, the first behind that does not.
    FrameRange touching(FrameRange frames) const;
    /// All frames of the slices.
    FrameRange framesOf(FrameRange slices) const
    {
        return {.first = firstFrame(slices.first), .end = firstFrame(slices.end - 1) + window()};
    }
    /// The frames on which the sound of these depends.
    FrameRange heardFor(FrameRange frames, std::int64_t songFrames) const
    {
        return {.first = std::max<std::int64_t>(frames.first - window(), 0), .end = std::min(frames.end + window(), songFrames)};
    }
    /// Heights of the bins, as octavesOf() has them.
    const std::vector<double>& octaves() const { return m_octaves; }

private:
    dsp::StftParams m_params;
    std::vector<double> m_octaves;
};

} // namespace stemwright::edit
