#include "engine/audio/songfile.h"

#include "engine/base/sha256.h"
#include "engine/base/threadpool.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace stemwright::audio {

namespace {

constexpr std::size_t kBlockFrames = 65'536; // large enough that handing blocks from thread to thread costs nothing

/// The part of a song that is wanted, in frames.
struct Part {
    std::int64_t begin = 0;
    std::int64_t end = std::numeric_limits<std::int64_t>::max();
};

Result<Part> partOf(const std::filesystem::path& path, int rateHz, double startSeconds, std::optional<double> durationSeconds)
{
    const double begin = std::round(startSeconds * rateHz);
    const double end = durationSeconds ? begin + std::round(*durationSeconds * rateHz) : begin;
    constexpr double kLastFrame = 9e18; // below 2^63
    if (!(startSeconds >= 0.0) || !(durationSeconds.value_or(0.0) >= 0.0) || !(end < kLastFrame))
        return failure(Errc::InvalidArgument, path.string() + ": start and duration must be numbers of seconds from 0 on");
    Part part{.begin = static_cast<std::int64_t>(begin)};
    if (durationSeconds)
        part.end = static_cast<std::int64_t>(end);
    return part;
}

void addNumber(Sha256& hash, std::int64_t number) { hash.add(std::as_bytes(std::span(&number, 1))); }

/// Copies what a decoder gives between part.begin and part.end into a song.
class PartCopy {
public:
    PartCopy(Decoder& decoder, const Part& part, Song& song, const FrameListener& listener)
        : m_decoder(decoder), m_part(part), m_song(song), m_listener(listener), m_channels(static_cast<std::size_t>(song.info.channels))
    {
        addNumber(m_hash, song.info.sampleRateHz);
        addNumber(m_hash, song.info.channels);
    }

    Status run(const std::stop_token& stop)
    {
        ThreadPool pool(2);
        Block decoded{.samples = std::vector<float>(kBlockFrames * m_channels)};
        Block next = decoded;
        do {
            if (stop.stop_requested())
                return failure(Errc::Cancelled, "decoding was cancelled");
            std::swap(decoded, next);
            const Status done = pool.parallelFor(2, [&](std::size_t half) { return half == 0 ? decode(next) : take(decoded.wanted()); });
            if (!done)
                return done;
        } while (!next.isLast);
        return {};
    }

    std::string identity() { return m_hash.hex(); }

private:
    struct Block {
        std::vector<float> samples;
        std::size_t first = 0; ///< of those that are wanted
        std::size_t end = 0;
        bool isLast = false; ///< nothing comes after it, nor is anything in it
        std::span<const float> wanted() const { return std::span(samples).subspan(first, end - first); }
    };

    Status decode(Block& block)
    {
        const std::int64_t position = m_decoder.framesRead();
        const auto most = static_cast<std::int64_t>(kBlockFrames);
        const auto wanted = static_cast<std::size_t>(std::clamp<std::int64_t>(m_part.end - position, 0, most));
        const auto count = m_decoder.read(std::span(block.samples).first(wanted * m_channels));
        if (!count)
            return std::unexpected(count.error());
        const std::int64_t skipped = std::clamp<std::int64_t>(m_part.begin - position, 0, static_cast<std::int64_t>(*count));
        block.first = static_cast<std::size_t>(skipped) * m_channels;
        block.end = *count * m_channels;
        block.isLast = *count == 0;
        return {};
    }

    Status take(std::span<const float> frames)
    {
        if (frames.empty())
            return {};
        m_hash.add(std::as_bytes(frames));
        if (const Status written = m_song.frames.write(m_song.frames.rows(), frames); !written)
            return written;
        if (m_listener)
            m_listener(frames, m_channels);
        return {};
    }

    Decoder& m_decoder;
    Part m_part;
    Song& m_song;
    const FrameListener& m_listener;
    std::size_t m_channels;
    Sha256 m_hash;
};

} // namespace

Result<Song> loadSong(const std::filesystem::path& path, const std::filesystem::path& scratchFolder, double startSeconds,
                      std::optional<double> durationSeconds, std::stop_token stop, const FrameListener& listener)
{
    auto decoder = openDecoder(path, stop);
    if (!decoder)
        return std::unexpected(decoder.error());
    const AudioInfo& info = (*decoder)->info();
    const auto part = partOf(path, info.sampleRateHz, startSeconds, durationSeconds);
    if (!part)
        return std::unexpected(part.error());
    auto frames = RowFile::createTemporary(scratchFolder, static_cast<std::size_t>(info.channels));
    if (!frames)
        return std::unexpected(frames.error());

    Song song{.info = info, .frames = std::move(*frames)};
    PartCopy copy(**decoder, *part, song, listener);
    if (const Status copied = copy.run(stop); !copied)
        return std::unexpected(copied.error());
    if ((*decoder)->framesRead() == 0 && info.claimedFrames > 0 && part->end > 0)
        return failure(Errc::Corrupt, path.string() + ": no sound in it could be decoded");
    song.identity = copy.identity();
    song.nonFiniteSamples = (*decoder)->nonFiniteSamples();
    song.damage = (*decoder)->damage();
    return song;
}

Result<Song> loadWholeSong(const std::filesystem::path& path, const std::filesystem::path& scratchFolder, std::stop_token stop,
                           const FrameListener& listener)
{
    auto song = loadSong(path, scratchFolder, 0.0, std::nullopt, std::move(stop), listener);
    if (song && song->frames.rows() == 0)
        return failure(Errc::Corrupt, path.string() + ": there is no sound in it");
    return song;
}

} // namespace stemwright::audio
