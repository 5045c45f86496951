#include "engine/mix/rows.h"

#include <algorithm>
#include <cmath>

namespace stemwright::mix {

void stemShares(std::span<const FrameRange> available, std::int64_t songFrames, std::int64_t fadeFrames, std::int64_t first,
                std::span<float> shares)
{
    std::ranges::fill(shares, 0.0F);
    const std::int64_t end = first + static_cast<std::int64_t>(shares.size());
    for (const FrameRange& range : available)
        for (std::int64_t t = std::max(range.first, first); t < std::min(range.end, end); ++t) {
            const std::int64_t fromStart = range.first <= 0 ? fadeFrames : t - range.first;
            const std::int64_t toEnd = range.end >= songFrames ? fadeFrames : range.end - 1 - t;
            const std::int64_t inside = std::min({fromStart, toEnd, fadeFrames});
            shares[static_cast<std::size_t>(t - first)] = static_cast<float>(inside) / static_cast<float>(fadeFrames);
        }
}

RowReader::RowReader(Source& source)
    : m_source(source), m_layout(layoutOf(source)), m_fadeFrames(std::llround(kStemFadeSeconds * source.sampleRateHz()))
{
}

Status RowReader::read(std::int64_t first, std::span<float> rows)
{
    const std::size_t count = rows.size() / m_layout.columns();
    m_shares.resize(count);
    stemShares(m_source.available(), m_source.frames(), m_fadeFrames, first, m_shares);
    m_frames.assign(count * m_layout.channels, 0.0F);
    if (const Status read = m_source.readOriginal(first, m_frames); !read)
        return read;
    place(RowLayout::originalColumn(), rows);
    if (std::ranges::all_of(m_shares, [](float share) { return share == 1.0F; }))
        return readStems(first, rows);
    scale([](float share) { return 1.0F - share; });
    place(m_layout.bedColumn(), rows);
    return fadeStems(first, rows);
}

Status RowReader::readStems(std::int64_t first, std::span<float> rows)
{
    for (std::size_t column = m_layout.bedColumn(); column < m_layout.stemColumn(0); ++column)
        for (std::size_t at = column; at < rows.size(); at += m_layout.columns())
            rows[at] = 0.0F;
    for (std::size_t stem = 0; stem < m_layout.stems; ++stem) {
        if (const Status read = m_source.readStem(stem, first, m_frames); !read)
            return read;
        place(m_layout.stemColumn(stem), rows);
    }
    return {};
}

Status RowReader::fadeStems(std::int64_t first, std::span<float> rows)
{
    // Only where the stems are heard: elsewhere they cannot be read.
    const std::size_t count = m_shares.size();
    const auto isHeard = [](float share) { return share > 0.0F; };
    const auto firstHeard = static_cast<std::size_t>(std::ranges::find_if(m_shares, isHeard) - m_shares.begin());
    for (std::size_t stem = 0; stem < m_layout.stems; ++stem) {
        std::ranges::fill(m_frames, 0.0F);
        for (std::size_t from = firstHeard; from < count;) {
            const auto rest = std::span(m_shares).subspan(from);
            const auto heard = static_cast<std::size_t>(std::ranges::find_if_not(rest, isHeard) - rest.begin());
            const auto frames = std::span(m_frames).subspan(from * m_layout.channels, heard * m_layout.channels);
            if (const Status read = m_source.readStem(stem, first + static_cast<std::int64_t>(from), frames); !read)
                return read;
            const auto behind = rest.subspan(heard);
            from += heard + static_cast<std::size_t>(std::ranges::find_if(behind, isHeard) - behind.begin());
        }
        scale([](float share) { return share; });
        place(m_layout.stemColumn(stem), rows);
    }
    return {};
}

void RowReader::scale(float (*factorOf)(float share))
{
    for (std::size_t t = 0; t < m_shares.size(); ++t)
        for (std::size_t c = 0; c < m_layout.channels; ++c)
            m_frames[t * m_layout.channels + c] *= factorOf(m_shares[t]);
}

void RowReader::place(std::size_t column, std::span<float> rows) const
{
    float* row = rows.data() + column;
    for (auto frame = m_frames.begin(); frame != m_frames.end(); row += m_layout.columns())
        for (std::size_t c = 0; c < m_layout.channels; ++c)
            row[c] = *frame++;
}

} // namespace stemwright::mix
