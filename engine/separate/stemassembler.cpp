#include "engine/separate/stemassembler.h"

#include <algorithm>

namespace stemwright::separate {

namespace {

/// With hops above a quarter of the window, the last slice may end in the middle of nowhere: its window falls to zero within the song,
/// and what the filter has moved there would be raised by 80 dB. The reference refuses such songs; here their last milliseconds fade.
/// Elsewhere the sum is never below 0.25.
constexpr float kLeastWindowSum = 0.125F;

} // namespace

StemAssembler::StemAssembler(const dsp::Stft& stft, std::int64_t frames, std::size_t stems, std::size_t channels)
    : m_stft(stft), m_frames(frames), m_slices(dsp::sliceCount(frames, stft.params())), m_rows(stems * channels), m_channels(channels),
      m_hop(static_cast<std::int64_t>(stft.params().hop)),
      m_blocksPerSlice((static_cast<std::int64_t>(stft.params().window) + m_hop - 1) / m_hop), m_out(stems)
{
}

/// How many slices of [firstSlice, endSlice) reach a block: slice s reaches the blocks from s on.
std::int64_t StemAssembler::slicesReaching(std::int64_t block, std::int64_t firstSlice, std::int64_t endSlice) const
{
    return std::max<std::int64_t>(0, std::min(block + 1, endSlice) - std::max(block - m_blocksPerSlice + 1, firstSlice));
}

Status StemAssembler::add(const WindowStems& window, const Sink& sink)
{
    const std::int64_t first = window.firstSlice;
    const std::int64_t end = first + static_cast<std::int64_t>(window.slices) - 1 + m_blocksPerSlice;
    std::int64_t runStart = first;
    for (std::int64_t block = first; block <= end; ++block) {
        if (block < end && isFinished(window, block))
            continue;
        if (const Status emitted = emit(window, runStart, block, sink); !emitted)
            return emitted;
        runStart = block + 1;
    }
    return {};
}

/// Takes what the window adds to a block that others reach as well; whether the block is then complete.
bool StemAssembler::isFinished(const WindowStems& window, std::int64_t block)
{
    const std::int64_t end = window.firstSlice + static_cast<std::int64_t>(window.slices);
    const std::int64_t own = slicesReaching(block, window.firstSlice, end);
    const std::int64_t all = slicesReaching(block, 0, m_slices);
    if (own == all)
        return true;
    PartialBlock& partial = m_partial[block];
    addToPartial(window, block, partial);
    partial.slices += own;
    return partial.slices == all;
}

void StemAssembler::addToPartial(const WindowStems& window, std::int64_t block, PartialBlock& partial) const
{
    const auto hop = static_cast<std::size_t>(m_hop);
    partial.sums.resize(m_rows * hop, 0.0F);
    const auto offset = static_cast<std::size_t>((block - window.firstSlice) * m_hop);
    const std::size_t count = std::min(hop, window.frames - offset);
    for (std::size_t row = 0; row < m_rows; ++row) {
        const float* from = window.samples.data() + row * window.frames + offset;
        std::transform(from, from + count, partial.sums.data() + row * hop, partial.sums.data() + row * hop, std::plus());
    }
}

Status StemAssembler::emit(const WindowStems& window, std::int64_t firstBlock, std::int64_t endBlock, const Sink& sink)
{
    // The first half window of the song is padding.
    const std::int64_t padding = static_cast<std::int64_t>(m_stft.params().window / 2);
    const std::int64_t from = std::clamp<std::int64_t>(firstBlock * m_hop - padding, 0, m_frames);
    const std::int64_t to = std::clamp<std::int64_t>(endBlock * m_hop - padding, 0, m_frames);
    const auto count = static_cast<std::size_t>(to - from);
    std::vector<float> divisor(count);
    dsp::squaredWindowSum(m_stft.window(), m_stft.params().hop, m_slices, from, divisor);
    for (auto& stem : m_out)
        stem.resize(count * m_channels);
    for (std::int64_t block = firstBlock; block < endBlock; ++block) {
        const std::int64_t start = block * m_hop - padding; // of the block in the song
        const auto begin = static_cast<std::size_t>(std::clamp(start, from, to) - from);
        const auto end = static_cast<std::size_t>(std::clamp(start + m_hop, from, to) - from);
        const auto partial = m_partial.find(block);
        for (std::size_t row = 0; row < m_rows && begin < end; ++row) { // blocks of nothing but padding have no frames
            const float* samples = partial != m_partial.end() ? partial->second.sums.data() + row * static_cast<std::size_t>(m_hop)
                                                              : window.samples.data() + row * window.frames +
                                                                    static_cast<std::size_t>((block - window.firstSlice) * m_hop);
            const std::int64_t shift = start - from; // samples[i - shift] belongs to frame from + i
            float* out = m_out[row / m_channels].data() + row % m_channels;
            for (std::size_t i = begin; i < end; ++i)
                out[i * m_channels] = samples[static_cast<std::int64_t>(i) - shift] / std::max(divisor[i], kLeastWindowSum);
        }
        if (partial != m_partial.end())
            m_partial.erase(partial);
    }
    return count > 0 ? sink(from, m_out) : Status();
}

} // namespace stemwright::separate
