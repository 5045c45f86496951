#include "engine/separate/channelmap.h"

#include "engine/audio/channellayout.h"

#include <array>

namespace stemwright::separate {

ChannelMap::ChannelMap(std::size_t songChannels, std::size_t modelChannels)
    : m_songChannels(songChannels), m_filterChannels(songChannels == 1 && modelChannels == 1 ? 1 : 2),
      m_weights(m_filterChannels * songChannels, 0.0F)
{
    std::vector<float> unit(songChannels, 0.0F);
    for (std::size_t from = 0; from < songChannels; ++from) {
        unit[from] = 1.0F;
        std::array<float, 2> stereo{};
        audio::downmixToStereo(unit, static_cast<int>(songChannels), stereo);
        unit[from] = 0.0F;
        for (std::size_t to = 0; to < m_filterChannels; ++to)
            m_weights[to * songChannels + from] = stereo[to];
    }
}

void ChannelMap::toSong(std::size_t songChannel, const std::complex<float>* stem, const std::complex<float>* mix,
                        const std::complex<float>* song, std::span<std::complex<float>> out) const
{
    const std::size_t bins = out.size();
    const std::complex<float>* right = stem + bins;
    if (m_songChannels == 1) {
        for (std::size_t i = 0; i < bins; ++i)
            out[i] = 0.5F * (stem[i] + right[i]);
        return;
    }
    const std::complex<float>* mixRight = mix + bins;
    for (std::size_t i = 0; i < bins; ++i) {
        // The real gain that brings the down-mix nearest to the stem; over all stems these gains add up to what the filter passes.
        const float energy = std::norm(mix[i]) + std::norm(mixRight[i]);
        const float common = (stem[i] * std::conj(mix[i])).real() + (right[i] * std::conj(mixRight[i])).real();
        const float gain = energy > 0.0F ? std::clamp(common / energy, 0.0F, 1.0F) : 0.0F;
        out[i] = gain * song[songChannel * bins + i];
    }
}

} // namespace stemwright::separate
