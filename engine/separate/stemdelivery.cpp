#include "engine/separate/stemdelivery.h"

#include "engine/separate/remainder.h"

namespace stemwright::separate {

StemDelivery::StemDelivery(const SongPiece& piece, int modelRateHz, std::int64_t modelFrames, StemStore& store, StemState state,
                           Residual residual)
    : m_piece(piece), m_store(store), m_state(state), m_residual(residual), m_modelFrames(modelFrames),
      m_resampler(modelRateHz, piece.song->info.sampleRateHz, static_cast<int>(store.channels())),
      m_isSameRate(modelRateHz == piece.song->info.sampleRateHz)
{
}

Status StemDelivery::open(const std::filesystem::path& scratchFolder)
{
    if (m_isSameRate)
        return {};
    auto waiting = StemStore::create(m_store.stems() - 1, m_modelFrames, m_store.channels(), scratchFolder);
    if (!waiting)
        return std::unexpected(waiting.error());
    m_waiting = *waiting;
    return {};
}

FrameRange StemDelivery::needs(FrameRange range) const
{
    if (m_isSameRate)
        return range;
    const double ratio = static_cast<double>(m_modelFrames) / static_cast<double>(m_piece.song->frames.rows());
    const std::int64_t around = m_resampler.reach() + 1;
    return {.first = static_cast<std::int64_t>(static_cast<double>(range.first) * ratio) - around,
            .end = static_cast<std::int64_t>(static_cast<double>(range.end) * ratio) + 1 + around};
}

Status StemDelivery::add(std::int64_t firstFrame, std::vector<std::vector<float>>& stems)
{
    if (m_isSameRate)
        return store(firstFrame, stems);
    const auto count = static_cast<std::int64_t>(stems.front().size() / m_store.channels());
    if (const Status written = m_waiting->write(firstFrame, stems, StemState::Exact); !written)
        return written;
    return convertAround(firstFrame, firstFrame + count);
}

/// Converts all that the waiting frames around [first, end) allow and that has not been converted yet.
Status StemDelivery::convertAround(std::int64_t first, std::int64_t end)
{
    audio::RangeResampler::Range run{first, end};
    for (const StemRange& range : m_waiting->states(0, m_modelFrames))
        if (range.state == StemState::Exact && range.first <= first && end <= range.end)
            run = {range.first, range.end};
    const auto ready = m_resampler.resultOf(run, m_modelFrames, m_piece.song->frames.rows());
    for (const StemRange& range : m_store.states(m_piece.firstFrame + ready.first, m_piece.firstFrame + ready.end)) {
        if (range.run == m_store.run() && range.state >= m_state)
            continue;
        const std::int64_t from = range.first - m_piece.firstFrame;
        std::vector<std::vector<float>> stems(m_waiting->stems());
        for (std::size_t stem = 0; stem < stems.size(); ++stem) {
            stems[stem].resize(static_cast<std::size_t>(range.end - range.first) * m_store.channels());
            const auto source = [this, stem](std::int64_t frame, std::span<float> out) { return m_waiting->read(stem, frame, out); };
            if (const Status read = m_resampler.read(source, m_modelFrames, from, stems[stem]); !read)
                return read;
        }
        if (const Status stored = store(from, stems); !stored)
            return stored;
    }
    return {};
}

Status StemDelivery::store(std::int64_t firstFrame, std::vector<std::vector<float>>& stems)
{
    std::vector<float> rest(stems.front().size());
    if (const Status read = m_piece.song->frames.read(firstFrame, rest); !read)
        return read;
    if (m_residual == Residual::Spread)
        spreadRemainder(stems, rest);
    else
        subtractStems(stems, rest);
    stems.push_back(std::move(rest));
    const Status written = m_store.write(m_piece.firstFrame + firstFrame, stems, m_state);
    stems.pop_back();
    return written;
}

} // namespace stemwright::separate
