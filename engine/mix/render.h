#pragma once

#include "engine/base/result.h"
#include "engine/mix/mixer.h"
#include "engine/mix/rows.h"

#include <span>
#include <vector>

namespace stemwright::mix {

/// Renders a range of a song, block by block: what playback lets hear with the same mix, and what export writes.
///
/// Thread  one at a time, not the audio callback.
class Renderer {
public:
    /// `source` outlives the renderer. Errors  InvalidArgument for a range that is not within the song, a channel count that Mixer does
    /// not give, and a source beyond the limits of channels and strips.
    static Result<Renderer> create(const Mix& mix, Source& source, FrameRange range, std::size_t outChannels);

    /// Fills as many whole frames of `out` as are left, interleaved, and returns how many; 0 at the end.
    /// Errors  those of the source.
    Result<std::size_t> next(std::span<float> out);

private:
    Renderer(const Mix& mix, Source& source, FrameRange range, std::size_t outChannels);

    Mix m_mix;
    RowReader m_reader;
    Mixer m_mixer;
    FrameRange m_rest;
    std::vector<float> m_rows;
};

/// The same in one go, for ranges that fit into memory.
Result<std::vector<float>> render(const Mix& mix, Source& source, FrameRange range, std::size_t outChannels);

} // namespace stemwright::mix
