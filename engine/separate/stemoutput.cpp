#include "engine/separate/stemoutput.h"

#include "engine/separate/remainder.h"

#include <algorithm>

namespace stemwright::separate {

StemOutput::StemOutput(const audio::Song& song, std::size_t stems, Residual residual, StemSink& sink)
    : m_song(song), m_residual(residual), m_sink(sink), m_channels(song.frames.columns()), m_pending(stems)
{
}

Result<StemOutput> StemOutput::create(const audio::Song& song, int modelRateHz, std::size_t stems, Residual residual, StemSink& sink)
{
    StemOutput output(song, stems, residual, sink);
    if (song.info.sampleRateHz != modelRateHz)
        for (std::size_t stem = 0; stem < stems; ++stem) {
            auto resampler = audio::Resampler::create(modelRateHz, song.info.sampleRateHz, static_cast<int>(output.m_channels));
            if (!resampler)
                return std::unexpected(resampler.error());
            output.m_resamplers.push_back(std::move(*resampler));
        }
    return output;
}

Status StemOutput::write(std::vector<std::vector<float>>& stems)
{
    for (std::size_t stem = 0; stem < m_pending.size(); ++stem) {
        if (m_resamplers.empty())
            m_pending[stem].swap(stems[stem]); // everything pending has been delivered
        else if (const Status resampled = m_resamplers[stem].process(stems[stem], m_pending[stem]); !resampled)
            return resampled;
    }
    return deliver();
}

Status StemOutput::finish()
{
    for (std::size_t stem = 0; stem < m_resamplers.size(); ++stem)
        if (const Status resampled = m_resamplers[stem].finish(m_pending[stem]); !resampled)
            return resampled;
    return deliver();
}

Status StemOutput::deliver()
{
    std::size_t ready = m_pending.front().size();
    for (const auto& frames : m_pending)
        ready = std::min(ready, frames.size());
    // Two conversions round the length up; what is longer than the song is cut.
    ready = std::min(ready, static_cast<std::size_t>(m_song.frames.rows() - m_delivered) * m_channels);
    if (ready == 0)
        return {};
    const bool hasRemainder = m_residual == Residual::Remainder || m_residual == Residual::Spread;
    if (hasRemainder) {
        m_remainder.resize(ready);
        if (const Status read = m_song.frames.read(m_delivered, m_remainder); !read)
            return read;
        if (m_residual == Residual::Spread)
            spreadRemainder(m_pending, m_remainder);
        else
            subtractStems(m_pending, m_remainder);
    }
    for (std::size_t stem = 0; stem < m_pending.size(); ++stem) {
        if (const Status written = m_sink.write(stem, std::span<const float>(m_pending[stem]).first(ready)); !written)
            return written;
        m_pending[stem].erase(m_pending[stem].begin(), m_pending[stem].begin() + static_cast<std::ptrdiff_t>(ready));
    }
    m_delivered += static_cast<std::int64_t>(ready / m_channels);
    return hasRemainder ? m_sink.write(m_pending.size(), m_remainder) : Status();
}

} // namespace stemwright::separate
