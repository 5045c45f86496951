#pragma once

#include "engine/base/result.h"
#include "engine/dsp/stft.h"
#include "engine/separate/windowseparator.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::separate {

/// Joins the stems of consecutive windows: adds what overlaps, divides by the window sum, cuts the padding.
///
/// Shape   in: the WindowStems of a song from its first slice on, in order; out: [stems][frames][channels], frames without gap.
/// Thread  one at a time.
class StemAssembler {
public:
    StemAssembler(const dsp::Stft& stft, std::int64_t frames, std::size_t stems, std::size_t channels);

    /// Appends a window and puts all frames that no later window can change into `out`, interleaved, one vector for each stem.
    /// What the window before it left over is added to `window` itself.
    void add(WindowStems& window, std::vector<std::vector<float>>& out);

private:
    const dsp::Stft& m_stft;
    std::int64_t m_frames;
    std::int64_t m_slices;
    std::size_t m_channels;
    std::vector<std::vector<float>> m_tails; ///< [stem * channels + channel][window - hop]: what the next window adds to
};

} // namespace stemwright::separate
