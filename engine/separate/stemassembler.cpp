#include "engine/separate/stemassembler.h"

#include <algorithm>

namespace stemwright::separate {

StemAssembler::StemAssembler(const dsp::Stft& stft, std::int64_t frames, std::size_t stems, std::size_t channels)
    : m_stft(stft), m_frames(frames), m_slices(dsp::sliceCount(frames, stft.params())), m_channels(channels),
      m_tails(stems * channels, std::vector<float>(stft.params().window - stft.params().hop, 0.0F))
{
}

void StemAssembler::add(WindowStems& window, std::vector<std::vector<float>>& out)
{
    const auto& params = m_stft.params();
    const bool isLast = window.firstSlice + static_cast<std::int64_t>(window.slices) >= m_slices;
    const std::size_t ready = isLast ? window.frames : window.slices * params.hop; // frames that are complete after this window
    // Position of the window's first frame in the song; the first half window of the song is padding.
    const std::int64_t start = window.firstSlice * static_cast<std::int64_t>(params.hop) - static_cast<std::int64_t>(params.window / 2);
    const std::int64_t from = std::clamp<std::int64_t>(start, 0, m_frames);
    const std::int64_t to = std::clamp<std::int64_t>(start + static_cast<std::int64_t>(ready), 0, m_frames);
    std::vector<float> divisor(static_cast<std::size_t>(std::max<std::int64_t>(0, to - from)));
    dsp::squaredWindowSum(m_stft.window(), params.hop, m_slices, from, divisor);

    out.resize(m_tails.size() / m_channels);
    const auto offset = static_cast<std::size_t>(from - start);
    for (std::size_t row = 0; row < m_tails.size(); ++row) {
        auto& tail = m_tails[row];
        float* samples = window.samples.data() + row * window.frames;
        for (std::size_t i = 0; i < tail.size(); ++i)
            samples[i] += tail[i];
        auto& stem = out[row / m_channels];
        stem.resize(divisor.size() * m_channels);
        for (std::size_t i = 0; i < divisor.size(); ++i)
            stem[i * m_channels + row % m_channels] = samples[offset + i] / divisor[i];
        if (!isLast)
            std::copy_n(samples + ready, tail.size(), tail.begin());
    }
}

} // namespace stemwright::separate
