#include "engine/audio/mpegframes.h"

#include "engine/audio/bytes.h"
#include "engine/audio/cancelled.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

namespace stemwright::audio {

namespace {

/// Version, layer and rate: what all blocks of a stream have in common, with the sync word.
constexpr std::uint32_t kCommonBits = 0xFFFE0C00;
constexpr std::int64_t kSearchBytes = 1 << 16;
constexpr std::int64_t kHeaderBytes = 4;
/// Two seconds at the usual rates: unknown tags and padding are shorter, and not worth a word.
constexpr std::int64_t kToleratedBytes = 1 << 15;
/// A bound on the search, so that a large file of something else is given up in time. No song goes on after a larger hole.
constexpr std::int64_t kMaxHoleBytes = 1 << 24;
constexpr int kMaxTags = 4; // in a row
constexpr std::int64_t kId3v1Bytes = 128;
constexpr std::int64_t kApeHeadBytes = 32;
constexpr std::int64_t kDecoderDelayFrames = 529; // of every layer III decoder; LAME's header leaves it out

struct BlockFormat {
    bool isMpeg1 = false;
    bool isMono = false;
    std::int64_t frames = 0;
    std::int64_t sizeBytes = 0;
};

std::optional<BlockFormat> parseHeader(std::uint32_t word)
{
    constexpr std::array<std::uint16_t, 15> kMpeg1Kbits{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    constexpr std::array<std::uint16_t, 15> kMpeg2Kbits{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    constexpr std::array kMpeg1RatesHz{44'100, 48'000, 32'000};
    const auto version = word >> 19U & 3U; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const auto layer = word >> 17U & 3U;   // 1: layer III
    const auto bitRate = word >> 12U & 15U;
    const auto rate = word >> 10U & 3U;
    if (word >> 21U != 0x7FF || version == 1 || layer != 1 || bitRate == 0 || bitRate == 15 || rate == 3)
        return std::nullopt;
    BlockFormat format{.isMpeg1 = version == 3, .isMono = (word >> 6U & 3U) == 3};
    format.frames = format.isMpeg1 ? 1152 : 576;
    const int rateHz = kMpeg1RatesHz[rate] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    const auto kbits = format.isMpeg1 ? kMpeg1Kbits[bitRate] : kMpeg2Kbits[bitRate];
    format.sizeBytes = format.frames / 8 * 1000 * kbits / rateHz + (word >> 9U & 1U);
    return format;
}

/// Where the sound ends: in front of tags of ID3v1, APE and Lyrics3, which may follow each other in any order.
std::int64_t soundEnd(const File& file, std::int64_t sizeBytes)
{
    std::int64_t end = sizeBytes;
    for (int i = 0; i < kMaxTags; ++i) {
        std::array<std::byte, kId3v1Bytes> bytes{};
        const auto count = file.readAt(std::max<std::int64_t>(0, end - kId3v1Bytes), bytes);
        if (!count || *count < bytes.size())
            return end;
        const auto tail = std::span(bytes).last(kApeHeadBytes);
        std::int64_t tagBytes = 0;
        if (startsWith(bytes, "TAG")) {
            tagBytes = kId3v1Bytes;
        } else if (startsWith(tail, "APETAGEX")) {
            const bool hasHeader = (tail[23] & std::byte{0x80}) != std::byte{0};
            tagBytes = static_cast<std::int64_t>(littleEndian(tail.subspan(12, 4))) + (hasHeader ? kApeHeadBytes : 0);
        } else if (startsWith(tail.last(9), "LYRICS200")) {
            for (const std::byte digit : tail.subspan(17, 6))
                tagBytes = tagBytes * 10 + std::to_integer<std::int64_t>(digit) - '0';
            tagBytes += 15;
        }
        if (tagBytes <= 0 || tagBytes > end)
            return end;
        end -= tagBytes;
    }
    return end;
}

/// Reads the promises of a Xing, Info or VBRI header in the first block; false when it is an ordinary block of sound.
bool readPromises(std::span<const std::byte> bytes, const BlockFormat& format, MpegStream& stream)
{
    constexpr std::uint64_t kHasBlocks = 1;
    constexpr std::uint64_t kHasBytes = 2;
    constexpr std::uint64_t kHasSeekTable = 4;
    constexpr std::uint64_t kHasQuality = 8;
    std::int64_t promisedBytes = 0;
    std::int64_t paddingFrames = 0;
    const std::size_t sideBytes = format.isMpeg1 ? (format.isMono ? 17 : 32) : (format.isMono ? 9 : 17);
    if (startsWith(bytes.subspan(4 + 32), "VBRI")) {
        promisedBytes = static_cast<std::int64_t>(bigEndian(bytes.subspan(4 + 32 + 10, 4)));
        stream.blocks = static_cast<std::int64_t>(bigEndian(bytes.subspan(4 + 32 + 14, 4)));
    } else {
        auto tag = bytes.subspan(4 + sideBytes);
        if (!startsWith(tag, "Xing") && !startsWith(tag, "Info"))
            return false;
        const auto flags = bigEndian(tag.subspan(4, 4));
        tag = tag.subspan(8);
        if ((flags & kHasBlocks) != 0) {
            stream.blocks = static_cast<std::int64_t>(bigEndian(tag.first(4)));
            tag = tag.subspan(4);
        }
        if ((flags & kHasBytes) != 0) {
            promisedBytes = static_cast<std::int64_t>(bigEndian(tag.first(4)));
            tag = tag.subspan(4);
        }
        tag = tag.subspan(((flags & kHasSeekTable) != 0 ? 100U : 0U) + ((flags & kHasQuality) != 0 ? 4U : 0U));
        if (startsWith(tag, "LAME") || startsWith(tag, "Lavf") || startsWith(tag, "Lavc")) {
            const auto padding = bigEndian(tag.subspan(21, 3)); // 12 bits before the sound, 12 bits behind it
            stream.delayFrames = static_cast<std::int64_t>(padding >> 12U) + kDecoderDelayFrames;
            paddingFrames = std::max<std::int64_t>(0, static_cast<std::int64_t>(padding & 0xFFFU) - kDecoderDelayFrames);
        }
    }
    stream.isLongEnough = promisedBytes > 0 && stream.end - stream.begin >= promisedBytes;
    stream.claimedFrames = std::max<std::int64_t>(0, stream.blocks * format.frames - stream.delayFrames - paddingFrames);
    return true;
}

} // namespace

std::optional<MpegStream> findMpegStream(const File& file, std::int64_t position)
{
    std::array<std::byte, 256> bytes{};
    const auto count = file.readAt(position, bytes);
    const auto size = file.sizeBytes();
    if (!count || *count < 4 || !size)
        return std::nullopt;
    MpegStream stream{.begin = position, .end = std::max(position, soundEnd(file, *size))};
    stream.header = static_cast<std::uint32_t>(bigEndian(std::span(bytes).first(4)));
    const auto format = parseHeader(stream.header);
    if (!format)
        return std::nullopt;
    if (readPromises(bytes, *format, stream))
        stream.begin += format->sizeBytes;
    return stream;
}

MpegWalker::MpegWalker(const File& file, const MpegStream& stream, std::stop_token stop)
    : m_file(&file), m_stream(stream), m_position(stream.begin), m_stop(std::move(stop))
{
}

std::uint32_t MpegWalker::headerOfStream(std::span<const std::byte> bytes) const
{
    const auto header = static_cast<std::uint32_t>(bigEndian(bytes));
    return ((header ^ m_stream.header) & kCommonBits) == 0 && parseHeader(header) ? header : 0;
}

Result<std::uint32_t> MpegWalker::headerAt(std::int64_t position) const
{
    std::array<std::byte, kHeaderBytes> bytes{};
    const auto count = m_file->readAt(position, bytes);
    if (!count)
        return std::unexpected(count.error());
    return position + kHeaderBytes <= m_stream.end && *count == bytes.size() ? headerOfStream(bytes) : 0;
}

Result<std::optional<MpegWalker::Block>> MpegWalker::next()
{
    if (m_stop.stop_requested())
        return cancelled(m_file->path());
    auto header = headerAt(m_position);
    if (header && *header == 0) {
        const auto tagEnd = skipTags(m_position);
        if (!tagEnd)
            return std::unexpected(tagEnd.error());
        const auto found = findBlock(*tagEnd);
        if (!found)
            return std::unexpected(found.error());
        if (!*found) {
            m_position = *tagEnd;
            if (const Status judged = judgeRest(); !judged)
                return std::unexpected(judged.error());
            return std::nullopt;
        }
        const auto lost = lostBlocks(**found - *tagEnd, **found);
        if (!lost)
            return std::unexpected(lost.error());
        m_index += *lost;
        m_position = **found;
        header = headerAt(m_position);
    }
    if (!header)
        return std::unexpected(header.error());
    const auto format = parseHeader(*header);
    if (!format || m_position + format->sizeBytes > m_stream.end) {
        m_trouble = "the file ends early";
        return std::nullopt;
    }
    const Block block{.position = m_position, .sizeBytes = format->sizeBytes, .firstFrame = m_index * format->frames};
    m_position += format->sizeBytes;
    m_blockBytes += format->sizeBytes;
    ++m_blocks;
    ++m_index;
    return block;
}

/// Files that were joined have tags in the middle.
Result<std::int64_t> MpegWalker::skipTags(std::int64_t position) const
{
    std::array<std::byte, 16> bytes{};
    for (int i = 0; i < kMaxTags; ++i) {
        const auto count = m_file->readAt(position, bytes);
        if (!count)
            return std::unexpected(count.error());
        if (startsWith(bytes, "TAG"))
            position += kId3v1Bytes;
        else if (startsWith(bytes, "APETAGEX"))
            position += kApeHeadBytes + static_cast<std::int64_t>(littleEndian(std::span(bytes).subspan(12, 4)));
        else if (const std::int64_t id3 = id3Bytes(std::span(bytes).first<10>()); id3 > 0)
            position += id3;
        else
            break;
    }
    return position;
}

Result<std::optional<std::int64_t>> MpegWalker::findBlock(std::int64_t from) const
{
    std::vector<std::byte> bytes(kSearchBytes);
    const std::int64_t last = std::min(m_stream.end, from + kMaxHoleBytes) - kHeaderBytes;
    for (std::int64_t start = from; start <= last; start += kSearchBytes - kHeaderBytes + 1) {
        const auto count = m_file->readAt(start, bytes);
        if (!count)
            return std::unexpected(count.error());
        for (std::size_t i = 0; i + kHeaderBytes <= *count; ++i) {
            if (bytes[i] != std::byte{0xFF})
                continue;
            const auto header = headerOfStream(std::span(bytes).subspan(i, kHeaderBytes));
            const auto format = parseHeader(header);
            if (!format)
                continue;
            const std::int64_t position = start + static_cast<std::int64_t>(i);
            const auto following = headerAt(position + format->sizeBytes);
            if (!following)
                return std::unexpected(following.error());
            if (*following != 0 || position + format->sizeBytes == m_stream.end)
                return position;
        }
    }
    return std::nullopt;
}

Result<std::int64_t> MpegWalker::lostBlocks(std::int64_t holeBytes, std::int64_t holeEnd)
{
    m_holeBytes += holeBytes;
    if (holeBytes == 0 || m_isCounting)
        return 0;
    const bool isNumberKnown = m_stream.blocks > 0 && m_stream.isLongEnough;
    if (!isNumberKnown && m_blocks == 0)
        return 0;
    if (isNumberKnown && m_lostInAll < 0)
        if (const Status looked = lookAhead(holeBytes, holeEnd); !looked)
            return std::unexpected(looked.error());
    const double share = isNumberKnown ? static_cast<double>(m_lostInAll) / static_cast<double>(m_allHoleBytes)
                                       : static_cast<double>(m_blocks) / static_cast<double>(m_blockBytes);
    const std::int64_t before = m_lost;
    m_lost = std::max(before, std::int64_t{std::llround(static_cast<double>(m_holeBytes) * share)});
    return m_lost - before;
}

Status MpegWalker::lookAhead(std::int64_t holeBytes, std::int64_t holeEnd)
{
    MpegWalker ahead(*this);
    ahead.m_isCounting = true;
    ahead.m_position = holeEnd;
    ahead.m_holeBytes = holeBytes;
    for (;;) {
        const auto block = ahead.next();
        if (!block)
            return std::unexpected(block.error());
        if (!*block)
            break;
    }
    m_lostInAll = std::max<std::int64_t>(0, m_stream.blocks - ahead.m_blocks);
    m_allHoleBytes = ahead.m_holeBytes;
    return {};
}

/// Behind the last block: nothing, a few unknown bytes, the beginning of a header, or more than any tag would take.
Status MpegWalker::judgeRest()
{
    std::array<std::byte, 1> first{};
    const auto count = m_file->readAt(m_position, first);
    if (!count)
        return std::unexpected(count.error());
    const std::int64_t rest = m_stream.end - m_position;
    if (rest > kToleratedBytes)
        m_trouble = "the rest of the file is damaged";
    else if (rest > 0 && rest < kHeaderBytes && first[0] == std::byte{0xFF})
        m_trouble = "the file ends early";
    return {};
}

} // namespace stemwright::audio
