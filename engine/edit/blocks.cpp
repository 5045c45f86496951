#include "engine/edit/blocks.h"

#include <algorithm>
#include <complex>
#include <utility>

namespace stemwright::edit {

namespace {

/// Slices whose middle lies in one block: few enough that the first block of a change is there at once, enough that its neighbours,
/// which it needs too, are not most of the work.
constexpr std::int64_t kHopsPerBlock = 8;

} // namespace

std::size_t Blocks::Block::bytes() const
{
    std::size_t bytes = sizeof(Block);
    for (const auto& voice : sound)
        bytes += sizeof(std::vector<float>) + voice.size() * sizeof(float);
    return bytes;
}

/// Computes one block.
class Blocks::Maker {
public:
    Maker(Blocks& blocks, FrameRange frames)
        : m_stft(blocks.m_stft), m_slices(blocks.m_slices), m_frames(frames), m_range(m_slices.touching(frames)),
          m_reach(m_slices.framesOf(m_range)), m_channels(blocks.m_source.channels()),
          m_reader(blocks.m_source, blocks.voices(), m_slices, m_stft), m_scratch(m_stft.params()),
          m_sums(blocks.voices().size() * m_channels)
    {
    }

    Result<BlockPtr> make(SliceWork& work)
    {
        bool hasRead = false;
        for (std::int64_t slice = m_range.first; slice < m_range.end; ++slice) {
            if (!work.prepare(slice))
                continue;
            if (!std::exchange(hasRead, true))
                if (const Status read = m_reader.read(m_range); !read)
                    return std::unexpected(read.error());
            m_reader.forward(slice, m_spectra);
            work.turn(m_spectra);
            inverse(slice);
        }
        return std::make_shared<const Block>(collect());
    }

private:
    void inverse(std::int64_t slice)
    {
        const auto from = static_cast<std::size_t>(m_slices.firstFrame(slice) - m_reach.first);
        for (std::size_t row = 0; row < m_sums.size(); ++row) {
            const auto bins = m_spectra.of(row / m_channels, row % m_channels);
            if (std::ranges::all_of(bins, [](std::complex<float> bin) { return bin == std::complex<float>(); }))
                continue;
            m_sums[row].resize(static_cast<std::size_t>(m_reach.frames()));
            std::ranges::copy(bins, m_scratch.bins().begin());
            m_stft.inverseAdd(std::span(m_sums[row]).subspan(from, m_stft.params().window), m_scratch);
        }
    }

    Block collect() const
    {
        const auto factor = static_cast<float>(overlapFactor(m_stft));
        const auto from = static_cast<std::size_t>(m_frames.first - m_reach.first);
        const auto count = static_cast<std::size_t>(m_frames.frames());
        Block block;
        block.sound.resize(m_sums.size() / m_channels);
        for (std::size_t row = 0; row < m_sums.size(); ++row) {
            if (m_sums[row].empty())
                continue;
            std::vector<float>& sound = block.sound[row / m_channels];
            sound.resize(count * m_channels);
            for (std::size_t i = 0; i < count; ++i)
                sound[i * m_channels + row % m_channels] = factor * m_sums[row][from + i];
        }
        return block;
    }

    const dsp::Stft& m_stft;
    const Slices& m_slices;
    FrameRange m_frames;
    FrameRange m_range; ///< of slices
    FrameRange m_reach; ///< their frames
    std::size_t m_channels;
    SliceReader m_reader;
    dsp::Stft::Scratch m_scratch;
    SliceSpectra m_spectra{};
    std::vector<std::vector<float>> m_sums; ///< of each voice and channel: its reach, or nothing
};

Blocks::Blocks(mix::Source& source, Voices voices, std::size_t cacheBytes)
    : m_source(source), m_voices(voices), m_slices(source.sampleRateHz()), m_stft(m_slices.params()), m_cacheBytes(cacheBytes)
{
}

std::vector<std::size_t> Blocks::voices() const
{
    auto voices = allStemsOf(m_source);
    if (m_voices == Voices::StemsAndOriginal)
        voices.push_back(m_source.stems());
    return voices;
}

FrameRange Blocks::framesOf(std::int64_t index) const
{
    const std::int64_t length = kHopsPerBlock * m_slices.hop();
    return {.first = index * length, .end = std::min((index + 1) * length, m_source.frames())};
}

Status Blocks::add(const SliceEditor& editor, std::size_t voice, std::int64_t first, std::span<float> frames)
{
    const std::size_t channels = m_source.channels();
    const std::int64_t end = first + static_cast<std::int64_t>(frames.size() / channels);
    for (std::int64_t at = first; at < end;) {
        const std::int64_t index = at / (kHopsPerBlock * m_slices.hop());
        const FrameRange range = framesOf(index);
        const std::int64_t next = std::min(range.end, end);
        const auto made = block(editor, index);
        if (!made)
            return std::unexpected(made.error());
        if (*made && !(*made)->sound[voice].empty()) {
            const std::size_t count = static_cast<std::size_t>(next - at) * channels;
            const auto sound = std::span((*made)->sound[voice]).subspan(static_cast<std::size_t>(at - range.first) * channels, count);
            float* out = &frames[static_cast<std::size_t>(at - first) * channels];
            for (std::size_t i = 0; i < count; ++i)
                if (sound[i] != 0.0F) // a negative zero stays one
                    out[i] += sound[i];
        }
        at = next;
    }
    return {};
}

/// Null where nothing comes of it.
Result<Blocks::BlockPtr> Blocks::block(const SliceEditor& editor, std::int64_t index)
{
    const FrameRange frames = framesOf(index);
    const std::uint64_t version = editor.version(frames);
    if (BlockPtr kept = find(index, version))
        return kept;
    const auto work = editor.work(frames);
    if (!work)
        return BlockPtr();
    auto made = Maker(*this, frames).make(*work);
    if (made)
        keep({.index = index, .version = version, .block = *made});
    return made;
}

Blocks::BlockPtr Blocks::find(std::int64_t index, std::uint64_t version)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_places.find(index);
    if (found == m_places.end() || found->second->version != version)
        return nullptr;
    m_kept.splice(m_kept.begin(), m_kept, found->second);
    return m_kept.front().block;
}

void Blocks::keep(Kept kept)
{
    const std::scoped_lock lock(m_mutex);
    const auto drop = [this](std::list<Kept>::iterator place) {
        m_bytes -= place->block->bytes();
        m_places.erase(place->index);
        m_kept.erase(place);
    };
    if (const auto former = m_places.find(kept.index); former != m_places.end())
        drop(former->second);
    m_bytes += kept.block->bytes();
    m_kept.push_front(std::move(kept));
    m_places[m_kept.front().index] = m_kept.begin();
    while (m_bytes > m_cacheBytes && m_kept.size() > 1)
        drop(std::prev(m_kept.end()));
}

} // namespace stemwright::edit
