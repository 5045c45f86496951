#pragma once

#include "engine/base/framerange.h"
#include "engine/base/result.h"
#include "engine/dsp/stft.h"
#include "engine/edit/slices.h"
#include "engine/mix/source.h"

#include <complex>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::edit {

/// The spectra of one slice, of each voice and channel.
struct SliceSpectra {
    std::size_t channels = 0;
    std::size_t bins = 0;
    std::vector<std::complex<float>> values{}; ///< [voice][channel][bin]
    std::size_t voices() const { return values.size() / (channels * bins); }
    std::span<std::complex<float>> of(std::size_t voice, std::size_t channel)
    {
        return std::span(values).subspan((voice * channels + channel) * bins, bins);
    }
};

/// Reads voices of a source and transforms them slice by slice. Voices are its stems and, as the last one, the original. What lies beyond
/// the song, and stems where they are not available, is silence.
///
/// Thread  one at a time.
class SliceReader {
public:
    /// All that is named outlives the reader.
    SliceReader(mix::Source& source, std::vector<std::size_t> voices, const Slices& slices, const dsp::Stft& stft);

    /// Reads all that forward() needs for these slices.
    /// Errors  those of the source.
    [[nodiscard]] Status read(FrameRange slices);
    void forward(std::int64_t slice, SliceSpectra& spectra);

private:
    Status readPart(std::size_t place, FrameRange part);

    mix::Source& m_source;
    std::vector<std::size_t> m_voices;
    const Slices& m_slices;
    const dsp::Stft& m_stft;
    dsp::Stft::Scratch m_scratch;
    FrameRange m_reach{};             ///< that was read
    std::vector<float> m_interleaved; ///< of one voice
    std::vector<float> m_input;       ///< [voice][channel][frame of the reach]
};

std::vector<std::size_t> allStemsOf(const mix::Source& source);

/// By this the squared windows of overlapping slices add up to 1. That is so everywhere, as slices go on beyond the song's ends.
double overlapFactor(const dsp::Stft& stft);

} // namespace stemwright::edit
