#include "engine/train/magnitudes.h"

#include <complex>
#include <span>

namespace stemwright::train {

std::size_t Magnitudes::slices(std::size_t frames) const
{
    const dsp::StftParams& params = m_stft.params();
    return frames < params.window ? 0 : 1 + (frames - params.window) / params.hop;
}

std::vector<float> Magnitudes::of(const Excerpt& sound) const
{
    const dsp::StftParams& params = m_stft.params();
    const std::size_t count = sound.count();
    const std::size_t slices = this->slices(count);
    const bool isMean = m_channels == 1;
    const auto share = isMean ? 1.0F / static_cast<float>(sound.channels) : 1.0F;
    std::vector<float> magnitudes(slices * m_channels * bins());
    std::vector<std::complex<float>> spectrum(bins());
    dsp::Stft::Scratch scratch(params);
    for (std::size_t channel = 0; channel < sound.channels; ++channel) {
        const std::span<const float> frames = std::span(sound.frames).subspan(channel * count, count);
        for (std::size_t slice = 0; slice < slices; ++slice) {
            m_stft.forward(frames.subspan(slice * params.hop, params.window), spectrum, scratch);
            float* to = magnitudes.data() + (slice * m_channels + (isMean ? 0 : channel)) * bins();
            for (std::size_t bin = 0; bin < spectrum.size(); ++bin)
                to[bin] += share * std::abs(spectrum[bin]);
        }
    }
    return magnitudes;
}

} // namespace stemwright::train
