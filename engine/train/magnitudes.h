#pragma once

#include "engine/dsp/stft.h"
#include "engine/train/soundlibrary.h"

#include <vector>

namespace stemwright::train {

/// Magnitudes as networks learn from them: of the STFT without centring, so that no slice holds what lies beyond an excerpt.
///
/// Shape   slices() [slices][channels][bins]; with one channel of a network for several of the sound, the mean over the channels.
/// Thread  const functions from several threads at once.
/// Source  spec open-unmix 7.5, 7.6.
class Magnitudes {
public:
    Magnitudes(const dsp::StftParams& params, std::size_t channels) : m_stft(params), m_channels(channels) {}

    std::size_t slices(std::size_t frames) const;
    std::size_t channels() const { return m_channels; }
    std::size_t bins() const { return m_stft.params().bins(); }
    std::vector<float> of(const Excerpt& sound) const;

private:
    dsp::Stft m_stft;
    std::size_t m_channels;
};

} // namespace stemwright::train
