#pragma once

#include "engine/dsp/stft.h"
#include "engine/train/soundlibrary.h"

#include <complex>
#include <functional>
#include <vector>

namespace stemwright::train {

/// The centred STFT of an excerpt, which reflects at both ends: what a waveform can be made of again, up to the last hop.
///
/// Shape   slices() [slices][channels][bins]. Excerpts are longer than half a window.
/// Thread  const functions from several threads at once.
/// Source  spec open-unmix 1.2, 7.12.
class CentredSpectra {
public:
    explicit CentredSpectra(const dsp::StftParams& params) : m_stft(params) {}

    std::size_t slices(std::size_t frames) const { return 1 + frames / m_stft.params().hop; }
    std::vector<std::complex<float>> of(const Excerpt& sound) const;
    std::vector<float> magnitudesOf(const Excerpt& sound) const;

private:
    void transform(const Excerpt& sound, const std::function<void(std::size_t at, std::span<const std::complex<float>> row)>& take) const;

    dsp::Stft m_stft;
};

} // namespace stemwright::train
