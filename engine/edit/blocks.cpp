#include "engine/edit/blocks.h"

#include <algorithm>
#include <numeric>

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
        bytes += sizeof(voice) + voice.size() * sizeof(float);
    return bytes;
}

/// Computes one block.
class Blocks::Maker {
public:
    Maker(Blocks& blocks, FrameRange frames)
        : m_blocks(blocks), m_source(blocks.m_source), m_frames(frames), m_range(blocks.m_slices.touching(frames)),
          m_reach(blocks.m_slices.framesOf(m_range)), m_channels(m_source.channels()),
          m_voices(m_source.stems() + (blocks.m_voices == Voices::StemsAndOriginal ? 1 : 0)), m_scratch(blocks.m_stft.params()),
          m_spectra{.channels = m_channels, .bins = blocks.m_stft.params().bins()}
    {
    }

    Result<BlockPtr> make(SliceWork& work)
    {
        m_sums.resize(m_voices * m_channels);
        for (std::int64_t slice = m_range.first; slice < m_range.end; ++slice) {
            if (!work.prepare(slice))
                continue;
            if (m_input.empty())
                if (const Status read = readVoices(); !read)
                    return std::unexpected(read.error());
            forward(slice);
            work.turn(m_spectra);
            inverse(slice);
        }
        return std::make_shared<const Block>(collect());
    }

private:
    std::size_t length() const { return static_cast<std::size_t>(m_reach.frames()); }
    std::span<const float> input(std::size_t row) const { return std::span(m_input).subspan(row * length(), length()); }

    Status readVoices()
    {
        m_input.assign(m_voices * m_channels * length(), 0.0F);
        const FrameRange song{.first = 0, .end = m_source.frames()};
        const auto available = m_source.available();
        for (std::size_t voice = 0; voice < m_voices; ++voice) {
            const std::span<const FrameRange> parts =
                voice < m_source.stems() ? std::span<const FrameRange>(available) : std::span(&song, 1);
            for (const FrameRange& part : parts)
                if (const Status read =
                        readPart(voice, {.first = std::max(part.first, m_reach.first), .end = std::min(part.end, m_reach.end)});
                    !read)
                    return read;
        }
        return {};
    }

    Status readPart(std::size_t voice, FrameRange part)
    {
        if (part.frames() <= 0)
            return {};
        m_interleaved.resize(static_cast<std::size_t>(part.frames()) * m_channels);
        const Status read = voice < m_source.stems() ? m_source.readStem(voice, part.first, m_interleaved)
                                                     : m_source.readOriginal(part.first, m_interleaved);
        if (!read)
            return read;
        for (std::size_t c = 0; c < m_channels; ++c) {
            float* out = &m_input[(voice * m_channels + c) * length() + static_cast<std::size_t>(part.first - m_reach.first)];
            for (std::size_t i = c; i < m_interleaved.size(); i += m_channels)
                *out++ = m_interleaved[i];
        }
        return {};
    }

    std::size_t placeOf(std::int64_t slice) const { return static_cast<std::size_t>(m_blocks.m_slices.firstFrame(slice) - m_reach.first); }

    void forward(std::int64_t slice)
    {
        m_spectra.values.resize(m_voices * m_channels * m_spectra.bins);
        for (std::size_t row = 0; row < m_voices * m_channels; ++row)
            m_blocks.m_stft.forward(input(row).subspan(placeOf(slice), m_blocks.m_stft.params().window),
                                    m_spectra.of(row / m_channels, row % m_channels), m_scratch);
    }

    void inverse(std::int64_t slice)
    {
        for (std::size_t row = 0; row < m_voices * m_channels; ++row) {
            const auto bins = m_spectra.of(row / m_channels, row % m_channels);
            if (std::ranges::all_of(bins, [](std::complex<float> bin) { return bin == std::complex<float>(); }))
                continue;
            m_sums[row].resize(length());
            std::ranges::copy(bins, m_scratch.bins().begin());
            m_blocks.m_stft.inverseAdd(std::span(m_sums[row]).subspan(placeOf(slice), m_blocks.m_stft.params().window), m_scratch);
        }
    }

    Block collect() const
    {
        // The squares of the windows that overlap add up to the same everywhere, as slices go on beyond the song's ends.
        const auto window = m_blocks.m_stft.window();
        const double squares = std::inner_product(window.begin(), window.end(), window.begin(), 0.0);
        const auto factor = static_cast<float>(static_cast<double>(m_blocks.m_stft.params().hop) / squares);
        const auto from = static_cast<std::size_t>(m_frames.first - m_reach.first);
        const auto count = static_cast<std::size_t>(m_frames.frames());
        Block block;
        block.sound.resize(m_voices);
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

    Blocks& m_blocks;
    mix::Source& m_source;
    FrameRange m_frames;
    FrameRange m_range; ///< of slices
    FrameRange m_reach; ///< their frames
    std::size_t m_channels;
    std::size_t m_voices;
    dsp::Stft::Scratch m_scratch;
    SliceSpectra m_spectra;
    std::vector<float> m_interleaved;
    std::vector<float> m_input;             ///< [voice][channel][frame of the reach]
    std::vector<std::vector<float>> m_sums; ///< of each voice and channel: its reach, or nothing
};

Blocks::Blocks(mix::Source& source, Voices voices, std::size_t cacheBytes)
    : m_source(source), m_voices(voices), m_slices(source.sampleRateHz()), m_stft(m_slices.params()), m_cacheBytes(cacheBytes)
{
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
