#include "engine/audio/songfile.h"

#include "engine/base/sha256.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace stemwright::audio {

namespace {

constexpr std::size_t kBlockFrames = 16'384;

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

/// Copies what `decoder` gives between part.begin and part.end.
Status copyPart(Decoder& decoder, const Part& part, Song& song, Sha256& hash, const std::stop_token& stop)
{
    const auto channels = static_cast<std::size_t>(song.info.channels);
    std::vector<float> block(kBlockFrames * channels);
    while (decoder.framesRead() < part.end) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "decoding was cancelled");
        const std::int64_t position = decoder.framesRead();
        const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(kBlockFrames, part.end - position));
        const auto count = decoder.read(std::span(block).first(wanted * channels));
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return {};
        const std::int64_t skipped = std::clamp<std::int64_t>(part.begin - position, 0, static_cast<std::int64_t>(*count));
        const auto frames = std::span(block).first(*count * channels).subspan(static_cast<std::size_t>(skipped) * channels);
        if (frames.empty())
            continue;
        hash.add(std::as_bytes(frames));
        if (const Status written = song.frames.write(song.frames.rows(), frames); !written)
            return written;
    }
    return {};
}

} // namespace

Result<Song> loadSong(const std::filesystem::path& path, const std::filesystem::path& scratchFolder, double startSeconds,
                      std::optional<double> durationSeconds, std::stop_token stop)
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
    Sha256 hash;
    addNumber(hash, info.sampleRateHz);
    addNumber(hash, info.channels);
    if (const Status copied = copyPart(**decoder, *part, song, hash, stop); !copied)
        return std::unexpected(copied.error());
    if ((*decoder)->framesRead() == 0 && info.claimedFrames > 0 && part->end > 0)
        return failure(Errc::Corrupt, path.string() + ": no sound in it could be decoded");
    song.identity = hash.hex();
    song.nonFiniteSamples = (*decoder)->nonFiniteSamples();
    song.damage = (*decoder)->damage();
    return song;
}

Result<Song> loadWholeSong(const std::filesystem::path& path, const std::filesystem::path& scratchFolder, std::stop_token stop)
{
    auto song = loadSong(path, scratchFolder, 0.0, std::nullopt, std::move(stop));
    if (song && song->frames.rows() == 0)
        return failure(Errc::Corrupt, path.string() + ": there is no sound in it");
    return song;
}

} // namespace stemwright::audio
