#pragma once

#include "engine/dsp/stft.h"
#include "engine/separate/windowseparator.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace stemwright::separate {

/// Joins the stems of windows that come in any order: adds what overlaps, divides by the window sum, cuts the padding.
///
/// Works in blocks of one hop. A block is finished when every slice that reaches it has come; only the few blocks at the edges of a
/// window wait for its neighbours.
/// Shape   in: WindowStems, each slice of the song once; out: [stems][frames][channels], each frame of the song once.
/// Thread  one at a time.
class StemAssembler {
public:
    StemAssembler(const dsp::Stft& stft, std::int64_t frames, std::size_t stems, std::size_t channels);

    /// Receives finished frames from `firstFrame` on, interleaved, one vector for each stem; it may take the vectors' contents.
    using Sink = std::function<Status(std::int64_t firstFrame, std::vector<std::vector<float>>& stems)>;
    /// Calls `sink` for each run of frames that `window` has finished, in ascending order. Windows in order give runs in order.
    /// Errors  those of the sink.
    [[nodiscard]] Status add(const WindowStems& window, const Sink& sink);

private:
    /// A block that some slices have reached, but not all.
    struct PartialBlock {
        std::int64_t slices = 0;
        std::vector<float> sums; ///< [stems * channels][hop]
    };
    std::int64_t slicesReaching(std::int64_t block, std::int64_t firstSlice, std::int64_t endSlice) const;
    bool isFinished(const WindowStems& window, std::int64_t block);
    void addToPartial(const WindowStems& window, std::int64_t block, PartialBlock& partial) const;
    Status emit(const WindowStems& window, std::int64_t firstBlock, std::int64_t endBlock, const Sink& sink);

    const dsp::Stft& m_stft;
    std::int64_t m_frames;
    std::int64_t m_slices;
    std::size_t m_rows;
    std::size_t m_channels;
    std::int64_t m_hop;
    std::int64_t m_blocksPerSlice;
    std::map<std::int64_t, PartialBlock> m_partial;
    std::vector<std::vector<float>> m_out;
};

} // namespace stemwright::separate
