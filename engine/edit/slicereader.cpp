#include "engine/edit/slicereader.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace stemwright::edit {

SliceReader::SliceReader(mix::Source& source, std::vector<std::size_t> voices, const Slices& slices, const dsp::Stft& stft)
    : m_source(source), m_voices(std::move(voices)), m_slices(slices), m_stft(stft), m_scratch(stft.params())
{
}

Status SliceReader::read(FrameRange slices)
{
    m_reach = m_slices.framesOf(slices);
    m_input.assign(m_voices.size() * m_source.channels() * static_cast<std::size_t>(m_reach.frames()), 0.0F);
    const std::vector<FrameRange> whole{{.first = 0, .end = m_source.frames()}};
    const auto available = m_source.available();
    for (std::size_t place = 0; place < m_voices.size(); ++place)
        for (const FrameRange& part : m_voices[place] < m_source.stems() ? available : whole)
            if (const Status read = readPart(place, {.first = std::max(part.first, m_reach.first), .end = std::min(part.end, m_reach.end)});
                !read)
                return read;
    return {};
}

Status SliceReader::readPart(std::size_t place, FrameRange part)
{
    if (part.frames() <= 0)
        return {};
    const std::size_t channels = m_source.channels();
    const std::size_t voice = m_voices[place];
    m_interleaved.resize(static_cast<std::size_t>(part.frames()) * channels);
    const Status read =
        voice < m_source.stems() ? m_source.readStem(voice, part.first, m_interleaved) : m_source.readOriginal(part.first, m_interleaved);
    if (!read)
        return read;
    const auto length = static_cast<std::size_t>(m_reach.frames());
    for (std::size_t c = 0; c < channels; ++c) {
        float* out = &m_input[(place * channels + c) * length + static_cast<std::size_t>(part.first - m_reach.first)];
        for (std::size_t i = c; i < m_interleaved.size(); i += channels)
            *out++ = m_interleaved[i];
    }
    return {};
}

void SliceReader::forward(std::int64_t slice, SliceSpectra& spectra)
{
    const std::size_t channels = m_source.channels();
    const std::size_t rows = m_voices.size() * channels;
    const auto length = static_cast<std::size_t>(m_reach.frames());
    const auto from = static_cast<std::size_t>(m_slices.firstFrame(slice) - m_reach.first);
    spectra.channels = channels;
    spectra.bins = m_stft.params().bins();
    spectra.values.resize(rows * spectra.bins);
    for (std::size_t row = 0; row < rows; ++row)
        m_stft.forward(std::span(m_input).subspan(row * length + from, m_stft.params().window), spectra.of(row / channels, row % channels),
                       m_scratch);
}

std::vector<std::size_t> allStemsOf(const mix::Source& source)
{
    std::vector<std::size_t> stems(source.stems());
    std::iota(stems.begin(), stems.end(), 0U);
    return stems;
}

double overlapFactor(const dsp::Stft& stft)
{
    const auto window = stft.window();
    return static_cast<double>(stft.params().hop) / std::inner_product(window.begin(), window.end(), window.begin(), 0.0);
}

} // namespace stemwright::edit
