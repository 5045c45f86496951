#include "engine/separate/songmixture.h"

#include "engine/base/vectormath.h"

#include <algorithm>
#include <mutex>

namespace stemwright::separate {

namespace {

constexpr std::size_t kSlicesPerTask = 32;

/// Index into a signal of `length` samples after reflection without repeating the edge; signals too short for that, where the reference
/// fails, count as continued by zeros up to the window's length first (index -1: a zero).
std::int64_t reflected(std::int64_t index, std::int64_t length, std::int64_t window)
{
    const std::int64_t padded = length > window / 2 ? length : window;
    if (index < 0)
        index = -index;
    if (index >= padded)
        index = 2 * (padded - 1) - index;
    return index >= 0 && index < length ? index : -1;
}

} // namespace

SongMixture::SongMixture(const RowFile& frames, const model::ModelInfo& model)
    : m_frames(frames), m_stft(model.stft), m_map(frames.columns(), model.channels), m_modelChannels(model.channels)
{
}

Status SongMixture::songFrames(std::int64_t firstFrame, std::size_t count, std::vector<float>& planar) const
{
    const std::size_t channels = m_map.songChannels();
    planar.assign(channels * count, 0.0F);
    const std::int64_t from = std::clamp<std::int64_t>(firstFrame, 0, frames());
    const std::int64_t to = std::clamp<std::int64_t>(firstFrame + static_cast<std::int64_t>(count), 0, frames());
    if (to <= from)
        return {};
    std::vector<float> interleaved(static_cast<std::size_t>(to - from) * channels);
    if (const Status read = m_frames.read(from, interleaved); !read)
        return read;
    const auto offset = static_cast<std::size_t>(from - firstFrame);
    for (std::size_t i = 0; i < interleaved.size() / channels; ++i)
        for (std::size_t channel = 0; channel < channels; ++channel)
            planar[channel * count + offset + i] = interleaved[i * channels + channel];
    return {};
}

Status SongMixture::samples(std::int64_t firstFrame, std::size_t count, std::span<float> out) const
{
    std::vector<float> planar;
    if (const Status read = songFrames(firstFrame, count, planar); !read)
        return read;
    m_map.toFilter(planar.data(), count, out.data());
    return {};
}

Status SongMixture::paddedFrames(std::int64_t firstSlice, std::size_t slices, std::vector<float>& out) const
{
    const auto window = static_cast<std::int64_t>(m_stft.params().window);
    const std::size_t count = (slices - 1) * m_stft.params().hop + m_stft.params().window;
    const std::int64_t first = firstSlice * static_cast<std::int64_t>(m_stft.params().hop) - window / 2;
    if (const Status read = songFrames(first, count, out); !read)
        return read;
    const std::int64_t end = first + static_cast<std::int64_t>(count);
    if (first >= 0 && end <= frames())
        return {};
    // The reflection needs samples that lie within one window of the edge.
    const std::int64_t near = std::clamp<std::int64_t>(frames() - window, 0, frames());
    std::vector<float> head;
    std::vector<float> tail;
    const auto reach = static_cast<std::size_t>(window);
    if (const Status read = songFrames(0, reach, head); !read)
        return read;
    if (const Status read = songFrames(near, reach, tail); !read)
        return read;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t index = first + static_cast<std::int64_t>(i);
        if (index >= 0 && index < frames())
            continue;
        const std::int64_t source = reflected(index, frames(), window);
        if (source < 0)
            continue;
        for (std::size_t channel = 0; channel < m_map.songChannels(); ++channel)
            out[channel * count + i] = index < 0 ? head[channel * reach + static_cast<std::size_t>(source)]
                                                 : tail[channel * reach + static_cast<std::size_t>(source - near)];
    }
    return {};
}

float SongMixture::transformSlice(const float* padded, std::size_t stride, std::complex<float>* song, std::complex<float>* mix,
                                  float* magnitudes, dsp::Stft::Scratch& scratch) const
{
    const std::size_t bins = m_stft.params().bins();
    for (std::size_t channel = 0; channel < m_map.songChannels(); ++channel)
        m_stft.forward({padded + channel * stride, m_stft.params().window}, {song + channel * bins, bins}, scratch);
    if (!m_map.isDirect())
        m_map.toFilter(song, bins, mix);
    const std::size_t channels = m_map.filterChannels();
    float peak = 0.0F;
    if (m_modelChannels == channels) {
        for (std::size_t channel = 0; channel < channels; ++channel)
            peak = std::max(peak, stemwright::magnitudes({mix + channel * bins, bins}, magnitudes + channel * bins));
        return peak;
    }
    std::vector<float> one(bins);
    std::fill_n(magnitudes, bins, 0.0F);
    for (std::size_t channel = 0; channel < channels; ++channel) {
        peak = std::max(peak, stemwright::magnitudes({mix + channel * bins, bins}, one.data()));
        for (std::size_t i = 0; i < bins; ++i)
            magnitudes[i] += one[i] / static_cast<float>(channels);
    }
    return peak;
}

Status SongMixture::magnitudes(std::int64_t firstSlice, std::span<float> out) const
{
    const std::size_t bins = m_stft.params().bins();
    const std::size_t slices = out.size() / (m_modelChannels * bins);
    std::vector<float> padded;
    if (const Status read = paddedFrames(firstSlice, slices, padded); !read)
        return read;
    const std::size_t stride = padded.size() / m_map.songChannels();
    dsp::Stft::Scratch scratch(m_stft.params());
    std::vector<std::complex<float>> song(m_map.songChannels() * bins);
    std::vector<std::complex<float>> mix(m_map.isDirect() ? 0 : m_map.filterChannels() * bins);
    for (std::size_t slice = 0; slice < slices; ++slice)
        transformSlice(padded.data() + slice * m_stft.params().hop, stride, song.data(), m_map.isDirect() ? song.data() : mix.data(),
                       out.data() + slice * m_modelChannels * bins, scratch);
    return {};
}

Status SongMixture::spectra(WindowSpectra& window, const model::JobContext& context) const
{
    const StageClock::Scope clock(context.clock, "STFT");
    const std::size_t bins = m_stft.params().bins();
    window.mix.resize(window.slices * m_map.filterChannels() * bins);
    window.song.resize(m_map.isDirect() ? 0 : window.slices * m_map.songChannels() * bins);
    window.magnitudes.resize(window.slices * m_modelChannels * bins);
    window.peak = 0.0F;
    std::mutex peakMutex;
    return context.pool.parallelFor((window.slices + kSlicesPerTask - 1) / kSlicesPerTask, [&](std::size_t task) -> Status {
        if (context.stop.stop_requested())
            return failure(Errc::Cancelled, "STFT");
        const std::size_t first = task * kSlicesPerTask;
        const std::size_t count = std::min(kSlicesPerTask, window.slices - first);
        std::vector<float> padded;
        if (const Status read = paddedFrames(window.firstSlice + static_cast<std::int64_t>(first), count, padded); !read)
            return read;
        const std::size_t stride = padded.size() / m_map.songChannels();
        dsp::Stft::Scratch scratch(m_stft.params());
        float peak = 0.0F;
        for (std::size_t i = 0; i < count; ++i) {
            auto* mix = window.mix.data() + (first + i) * m_map.filterChannels() * bins;
            auto* song = m_map.isDirect() ? mix : window.song.data() + (first + i) * m_map.songChannels() * bins;
            peak = std::max(peak, transformSlice(padded.data() + i * m_stft.params().hop, stride, song, mix,
                                                 window.magnitudes.data() + (first + i) * m_modelChannels * bins, scratch));
        }
        const std::scoped_lock lock(peakMutex);
        window.peak = std::max(window.peak, peak);
        return {};
    });
}

} // namespace stemwright::separate
