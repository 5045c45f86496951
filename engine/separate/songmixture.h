#pragma once

#include "engine/base/bigbuffer.h"
#include "engine/base/rowfile.h"
#include "engine/dsp/stft.h"
#include "engine/model/model.h"
#include "engine/separate/channelmap.h"

#include <complex>
#include <vector>

namespace stemwright::separate {

/// Spectra of one window of a song.
struct WindowSpectra {
    std::int64_t firstSlice = 0;
    std::size_t slices = 0;
    BigBuffer<std::complex<float>> song; ///< [slices][song channels][bins]; empty when the filter works on the song's own channels
    BigBuffer<std::complex<float>> mix;  ///< [slices][filter channels][bins]
    BigBuffer<float> magnitudes;         ///< [slices][model channels][bins]
    float peak = 0.0F;                   ///< largest |mix|
};

/// A decoded song at the model's rate: what models and filter read.
///
/// Thread  const functions from several threads at once.
class SongMixture final : public model::Mixture {
public:
    /// `frames` has a column for each channel and outlives this object.
    SongMixture(const RowFile& frames, const model::ModelInfo& model);

    std::int64_t frames() const override { return m_frames.rows(); }
    std::size_t channels() const override { return m_map.filterChannels(); }
    std::int64_t slices() const override { return dsp::sliceCount(frames(), m_stft.params()); }
    [[nodiscard]] Status samples(std::int64_t firstFrame, std::size_t count, std::span<float> out) const override;
    [[nodiscard]] Status magnitudes(std::int64_t firstSlice, std::span<float> out) const override;

    const ChannelMap& map() const { return m_map; }
    const dsp::Stft& stft() const { return m_stft; }

    /// Spectra of `window.slices` slices from `window.firstSlice` on; the vectors are resized as needed.
    [[nodiscard]] Status spectra(WindowSpectra& window, const model::JobContext& context) const;

private:
    /// Song frames [channels][count] around the slices, with the reflection at both ends that the centred STFT asks for.
    Status paddedFrames(std::int64_t firstSlice, std::size_t slices, std::vector<float>& out) const;
    Status songFrames(std::int64_t firstFrame, std::size_t count, std::vector<float>& planar) const;
    /// Returns the largest |mix|.
    float transformSlice(const float* padded, std::size_t stride, std::complex<float>* song, std::complex<float>* mix, float* magnitudes,
                         dsp::Stft::Scratch& scratch) const;

    const RowFile& m_frames;
    dsp::Stft m_stft;
    ChannelMap m_map;
    std::size_t m_modelChannels;
};

} // namespace stemwright::separate
