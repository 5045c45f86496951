#include "engine/train/centredspectra.h"

#include <algorithm>
#include <span>

namespace stemwright::train {

namespace {

/// `half` frames more at both ends, without repeating the first and the last.
std::vector<float> reflected(std::span<const float> frames, std::size_t half)
{
    std::vector<float> padded(frames.size() + 2 * half);
    const auto middle = padded.begin() + static_cast<std::ptrdiff_t>(half);
    const auto end = std::ranges::copy(frames, middle).out;
    std::ranges::reverse_copy(frames.subspan(1, half), padded.begin());
    std::ranges::reverse_copy(frames.subspan(frames.size() - 1 - half, half), end);
    return padded;
}

} // namespace

void CentredSpectra::transform(const Excerpt& sound,
                               const std::function<void(std::size_t at, std::span<const std::complex<float>> row)>& take) const
{
    const dsp::StftParams& params = m_stft.params();
    const std::size_t count = sound.count();
    std::vector<std::complex<float>> row(params.bins());
    dsp::Stft::Scratch scratch(params);
    for (std::size_t channel = 0; channel < sound.channels; ++channel) {
        const std::vector<float> frames = reflected(std::span(sound.frames).subspan(channel * count, count), params.window / 2);
        for (std::size_t slice = 0; slice < slices(count); ++slice) {
            m_stft.forward(std::span(frames).subspan(slice * params.hop, params.window), row, scratch);
            take((slice * sound.channels + channel) * row.size(), row);
        }
    }
}

std::vector<std::complex<float>> CentredSpectra::of(const Excerpt& sound) const
{
    std::vector<std::complex<float>> spectrum(slices(sound.count()) * sound.channels * m_stft.params().bins());
    transform(sound, [&](std::size_t at, std::span<const std::complex<float>> row) {
        std::ranges::copy(row, spectrum.begin() + static_cast<std::ptrdiff_t>(at));
    });
    return spectrum;
}

std::vector<float> CentredSpectra::magnitudesOf(const Excerpt& sound) const
{
    std::vector<float> magnitudes(slices(sound.count()) * sound.channels * m_stft.params().bins());
    transform(sound, [&](std::size_t at, std::span<const std::complex<float>> row) {
        std::ranges::transform(row, magnitudes.begin() + static_cast<std::ptrdiff_t>(at), [](const auto& bin) { return std::abs(bin); });
    });
    return magnitudes;
}

} // namespace stemwright::train
