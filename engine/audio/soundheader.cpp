#include "engine/audio/soundheader.h"

#include "engine/audio/bytes.h"
#include "engine/audio/mpegheader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace stemwright::audio {

namespace {

/// A file of more chunks than this before its sound is not worth the walk.
constexpr int kMaxChunks = 1000;
constexpr std::size_t kMaxOggPageBytes = 65'307;

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

/// Looks for the last whole page; an Ogg file that ends otherwise was cut.
bool oggIsCutOff(const File& file)
{
    constexpr std::size_t kHeadBytes = 27;
    constexpr auto kEndOfStream = std::byte{4};
    const auto size = file.sizeBytes();
    if (!size)
        return false;
    std::vector<std::byte> bytes(static_cast<std::size_t>(std::min<std::int64_t>(*size, 2 * kMaxOggPageBytes)));
    const auto count = file.readAt(*size - static_cast<std::int64_t>(bytes.size()), bytes);
    if (!count || *count != bytes.size())
        return false;
    for (std::size_t start = bytes.size() - std::min(bytes.size(), kHeadBytes) + 1; start-- > 0;) {
        const auto page = std::span(bytes).subspan(start);
        if (!startsWith(page, std::string_view("OggS\0", 5)) || page.size() < kHeadBytes)
            continue;
        const auto segments = std::to_integer<std::size_t>(page[26]);
        std::size_t pageBytes = kHeadBytes + segments;
        if (pageBytes > page.size())
            return true;
        for (const std::byte segment : page.subspan(kHeadBytes, segments))
            pageBytes += std::to_integer<std::size_t>(segment);
        return pageBytes > page.size() || (page[5] & kEndOfStream) == std::byte{0};
    }
    return true;
}

/// Where the sound begins behind tags of ID3v2 (there may be several).
std::int64_t skipId3(const File& file)
{
    std::int64_t position = 0;
    std::array<std::byte, 10> head{};
    for (int i = 0; i < kMaxChunks; ++i) {
        const auto count = file.readAt(position, head);
        if (!count || *count < head.size() || !startsWith(head, "ID3"))
            return position;
        std::int64_t tagBytes = 0;
        for (const std::byte digit : std::span(head).subspan(6, 4))
            tagBytes = tagBytes << 7U | std::to_integer<std::int64_t>(digit & std::byte{0x7F});
        const bool hasFooter = (head[5] & std::byte{0x10}) != std::byte{0};
        position += 10 + tagBytes + (hasFooter ? 10 : 0);
    }
    return position;
}

} // namespace

Result<SoundHeader> readSoundHeader(const File& file)
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
    if (start == 0 && startsWith(head, "OggS"))
        return SoundHeader{.reader = Sndfile, .container = "Ogg", .isCutOff = oggIsCutOff(file)};
    if (startsWith(head, "fLaC"))
        return SoundHeader{.reader = Sndfile, .container = "FLAC"};
    if (start == 0 && startsWith(std::span(head).subspan(4), "ftyp"))
        return SoundHeader{.container = "MPEG-4"};
    if (const auto frames = mpegFrames(file, start))
        return SoundHeader{.container = "MP3", .claimedFrames = *frames};
    return SoundHeader{};
}

} // namespace stemwright::audio
