#include "engine/audio/soundheader.h"

#include "engine/audio/bytes.h"
#include "engine/audio/cancelled.h"
#include "engine/audio/oggpages.h"

#include <algorithm>
#include <array>
#include <optional>

namespace stemwright::audio {

namespace {

/// A file of more chunks than this before its sound is not worth the walk.
constexpr int kMaxChunks = 1000;

struct Chunk {
    std::array<std::byte, 40> head{}; ///< the first bytes of its content
    std::array<std::byte, 4> id{};
    std::int64_t sizeBytes = 0;
    std::int64_t next = 0;
};

using ReadNumber = std::uint64_t (*)(std::span<const std::byte>);

std::optional<Chunk> readChunk(const File& file, std::int64_t position, ReadNumber number)
{
    std::array<std::byte, 8 + 40> bytes{};
    const auto count = file.readAt(position, bytes);
    if (!count || *count < 8)
        return std::nullopt;
    Chunk chunk;
    std::copy_n(bytes.begin(), 4, chunk.id.begin());
    std::copy(bytes.begin() + 8, bytes.end(), chunk.head.begin());
    chunk.sizeBytes = static_cast<std::int64_t>(number(std::span(bytes).subspan(4, 4)));
    chunk.next = position + 8 + chunk.sizeBytes + chunk.sizeBytes % 2;
    return chunk;
}

/// RIFF, RIFX and RF64: the size of the data chunk over the size of a frame, for plain and float samples.
std::int64_t waveFrames(const File& file, ReadNumber number)
{
    constexpr std::uint64_t kPcm = 1;
    constexpr std::uint64_t kFloat = 3;
    constexpr std::uint64_t kExtensible = 0xFFFE;
    constexpr std::int64_t kSizeNotKnown = 0xFFFFFFFF; // a stream, or in RF64: see the ds64 chunk
    std::int64_t bytesPerFrame = 0;
    std::int64_t longSizeBytes = 0;
    std::int64_t position = 12;
    for (int i = 0; i < kMaxChunks; ++i) {
        const auto chunk = readChunk(file, position, number);
        if (!chunk)
            return 0;
        const auto head = std::span(chunk->head);
        if (startsWith(chunk->id, "ds64"))
            longSizeBytes = static_cast<std::int64_t>(number(head.subspan(8, 8)) & ~(std::uint64_t{1} << 63U));
        if (startsWith(chunk->id, "fmt ")) {
            const auto coding = number(head.first(2));
            if (coding == kPcm || coding == kFloat || coding == kExtensible)
                bytesPerFrame = static_cast<std::int64_t>(number(head.subspan(12, 2)));
        }
        if (startsWith(chunk->id, "data")) {
            const auto size = chunk->sizeBytes == kSizeNotKnown ? longSizeBytes : chunk->sizeBytes;
            return bytesPerFrame > 0 ? size / bytesPerFrame : 0;
        }
        position = chunk->next;
    }
    return 0;
}

/// AIFF and uncompressed AIFF-C: the number of frames stands in the COMM chunk.
std::int64_t aiffFrames(const File& file, bool isAifc)
{
    std::int64_t position = 12;
    for (int i = 0; i < kMaxChunks; ++i) {
        const auto chunk = readChunk(file, position, bigEndian);
        if (!chunk)
            return 0;
        if (startsWith(chunk->id, "COMM")) {
            const auto head = std::span(chunk->head);
            const auto coding = head.subspan(18, 4);
            const bool isPlain =
                !isAifc || std::ranges::any_of(std::array{"NONE", "sowt", "twos", "fl32", "FL32", "fl64", "FL64", "in24", "in32", "raw "},
                                               [&](const char* name) { return startsWith(coding, name); });
            return isPlain ? static_cast<std::int64_t>(bigEndian(head.subspan(2, 4))) : 0;
        }
        position = chunk->next;
    }
    return 0;
}

/// Where the sound begins behind tags of ID3v2 (there may be several).
std::int64_t skipId3(const File& file)
{
    std::int64_t position = 0;
    std::array<std::byte, 10> head{};
    for (int i = 0; i < kMaxChunks; ++i) {
        const auto count = file.readAt(position, head);
        const std::int64_t tagBytes = count && *count == head.size() ? id3Bytes(head) : 0;
        if (tagBytes == 0)
            return position;
        position += tagBytes;
    }
    return position;
}

} // namespace

Result<SoundHeader> readSoundHeader(const File& file, const std::stop_token& stop)
{
    const std::int64_t start = skipId3(file);
    std::array<std::byte, 12> head{};
    const auto count = file.readAt(start, head);
    if (!count)
        return std::unexpected(count.error());
    if (*count == 0 && start == 0)
        return failure(Errc::Unsupported, file.path().string() + ": is empty");
    const auto form = std::span(head).subspan(8, 4);
    using enum SoundReader;
    if (start == 0 && startsWith(form, "WAVE")) {
        if (startsWith(head, "RIFF"))
            return SoundHeader{.reader = Sndfile, .container = "WAV", .claimedFrames = waveFrames(file, littleEndian)};
        if (startsWith(head, "RIFX"))
            return SoundHeader{.reader = Sndfile, .container = "WAV", .claimedFrames = waveFrames(file, bigEndian)};
        if (startsWith(head, "RF64"))
            return SoundHeader{.reader = Sndfile, .container = "RF64", .claimedFrames = waveFrames(file, littleEndian)};
    }
    if (start == 0 && startsWith(head, "FORM") && (startsWith(form, "AIFF") || startsWith(form, "AIFC")))
        return SoundHeader{.reader = Sndfile, .container = "AIFF", .claimedFrames = aiffFrames(file, startsWith(form, "AIFC"))};
    if (start == 0 && startsWith(head, "OggS")) {
        const OggState state = inspectOgg(file, stop);
        if (stop.stop_requested())
            return cancelled(file.path());
        if (state.isMadeOfFalsePages) // every demultiplexer would compute their check sums, too
            return failure(Errc::Corrupt, file.path().string() + ": begins like Ogg, but too many of its pages are damaged");
        return SoundHeader{.reader = state.isTorn ? Ffmpeg : Sndfile, .container = "Ogg", .isCutOff = state.isCutOff};
    }
    if (startsWith(head, "fLaC"))
        return SoundHeader{.container = "FLAC"};
    if (start == 0 && startsWith(std::span(head).subspan(4), "ftyp"))
        return SoundHeader{.container = "MPEG-4"};
    if (const auto stream = findMpegStream(file, start))
        return SoundHeader{.container = "MP3", .claimedFrames = stream->claimedFrames, .mpeg = stream};
    return SoundHeader{};
}

} // namespace stemwright::audio
