#pragma once

#include <algorithm>
#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace stemwright::separate {

/// How the channels of a song meet the one or two channels that model and filter work on.
///
/// mono     with a one-channel model as it is; otherwise twice, and the stems' two channels are averaged back to one.
/// stereo   as it is.
/// more     a documented down-mix to stereo is separated; each stem then is the song's own channels, weighted in every bin by the
///          share that the stem has in the down-mix.
class ChannelMap {
public:
    ChannelMap(std::size_t songChannels, std::size_t modelChannels);

    std::size_t songChannels() const { return m_songChannels; }
    std::size_t filterChannels() const { return m_filterChannels; }
    bool isDirect() const { return m_songChannels == m_filterChannels; }

    /// Weight of a song's channel in a channel of the filter.
    float weight(std::size_t filterChannel, std::size_t songChannel) const
    {
        return m_weights[filterChannel * m_songChannels + songChannel];
    }

    /// song [songChannels][count] -> filter [filterChannels][count], for samples and for bins alike.
    template <class T>
    void toFilter(const T* song, std::size_t count, T* filter) const
    {
        for (std::size_t to = 0; to < m_filterChannels; ++to) {
            T* out = filter + to * count;
            std::fill_n(out, count, T());
            for (std::size_t from = 0; from < m_songChannels; ++from)
                if (const float factor = weight(to, from); factor != 0.0F)
                    for (std::size_t i = 0; i < count; ++i)
                        out[i] += factor * song[from * count + i];
        }
    }

    /// One slice of one stem back to a channel of the song, when the song's channels are not the filter's own.
    /// Shape   stem and mix [filterChannels][out.size()], song [songChannels][out.size()].
    void toSong(std::size_t songChannel, const std::complex<float>* stem, const std::complex<float>* mix, const std::complex<float>* song,
                std::span<std::complex<float>> out) const;

private:
    std::size_t m_songChannels;
    std::size_t m_filterChannels;
    std::vector<float> m_weights;
};

} // namespace stemwright::separate
