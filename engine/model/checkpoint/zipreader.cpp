#include "engine/model/checkpoint/zipreader.h"

#include "engine/model/checkpoint/crc32.h"
#include "engine/model/checkpoint/inquotes.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace stemwright::model {

namespace {

constexpr std::uint32_t kLocalSignature = 0x04034B50;
constexpr std::uint32_t kCentralSignature = 0x02014B50;
constexpr std::uint32_t kEndSignature = 0x06054B50;
constexpr std::uint32_t kEnd64Signature = 0x06064B50;
constexpr std::uint32_t kLocator64Signature = 0x07064B50;
constexpr std::uint64_t kCentralBytes = 46;
constexpr std::uint64_t kEndBytes = 22;
constexpr std::uint64_t kLocator64Bytes = 20;
constexpr std::uint64_t kMaxCommentBytes = 0xFFFF;
constexpr std::uint16_t kExtra64Id = 1;
constexpr std::uint16_t kEncryptedFlag = 1;
constexpr std::uint16_t kSaturated16 = 0xFFFF;
constexpr std::uint32_t kSaturated32 = 0xFFFFFFFF;
constexpr std::uint64_t kMaxDirectoryBytes = 4 * 1024 * 1024;

/// The part of the end records that matters.
struct DirectoryPlace {
    std::uint64_t position = 0;
    std::uint64_t sizeBytes = 0;
    std::uint64_t entries = 0;
};

/// One record of the central directory.
struct CentralRecord {
    std::string name;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint32_t crc = 0;
    std::uint64_t packedBytes = 0;
    std::uint64_t sizeBytes = 0;
    std::uint64_t headerPosition = 0;
};

/// The end record is the last thing in the file but for a comment of at most 64 KiB.
Result<std::uint64_t> findEndRecord(const ByteSource& source)
{
    const std::uint64_t tailBytes = std::min(source.sizeBytes(), kEndBytes + kMaxCommentBytes);
    std::vector<std::byte> tail(tailBytes);
    if (const Status status = source.read(source.sizeBytes() - tailBytes, tail); !status)
        return std::unexpected(status.error());
    for (std::uint64_t at = tailBytes < kEndBytes ? 0 : tailBytes - kEndBytes + 1; at-- > 0;) {
        std::uint32_t signature = 0;
        std::uint16_t commentBytes = 0;
        std::memcpy(&signature, tail.data() + at, sizeof signature);
        std::memcpy(&commentBytes, tail.data() + at + kEndBytes - sizeof commentBytes, sizeof commentBytes);
        if (signature == kEndSignature && at + kEndBytes + commentBytes == tailBytes)
            return source.sizeBytes() - tailBytes + at;
    }
    return source.refuse(Errc::Corrupt, "is a zip archive without its end (cut off?)");
}

Result<DirectoryPlace> readEnd64(const ByteSource& source, std::uint64_t position)
{
    ByteCursor cursor(source, position, source.sizeBytes());
    const auto signature = cursor.little<std::uint32_t>();
    cursor.skip(20); // size of the record, versions, numbers of the volumes
    DirectoryPlace place;
    const auto entriesHere = cursor.little<std::uint64_t>();
    place.entries = cursor.little<std::uint64_t>();
    place.sizeBytes = cursor.little<std::uint64_t>();
    place.position = cursor.little<std::uint64_t>();
    if (!cursor.status())
        return std::unexpected(cursor.status().error());
    if (signature != kEnd64Signature || entriesHere != place.entries)
        return source.refuse(Errc::Corrupt, "has a broken ZIP64 end record");
    return place;
}

/// The ZIP64 end record is used where there is one; the values in the old record must be the same or saturated.
Result<DirectoryPlace> readEnd(const ByteSource& source, std::uint64_t endPosition)
{
    ByteCursor cursor(source, endPosition, source.sizeBytes());
    cursor.skip(4);
    const auto volume = cursor.little<std::uint16_t>();
    const auto directoryVolume = cursor.little<std::uint16_t>();
    cursor.skip(2);
    const auto entries = cursor.little<std::uint16_t>();
    const auto sizeBytes = cursor.little<std::uint32_t>();
    const auto position = cursor.little<std::uint32_t>();
    if (!cursor.status())
        return std::unexpected(cursor.status().error());

    DirectoryPlace place{.position = position, .sizeBytes = sizeBytes, .entries = entries};
    ByteCursor locator(source, endPosition < kLocator64Bytes ? 0 : endPosition - kLocator64Bytes, endPosition);
    if (locator.remaining() == kLocator64Bytes && locator.little<std::uint32_t>() == kLocator64Signature) {
        locator.skip(4);
        const Result<DirectoryPlace> place64 = readEnd64(source, locator.little<std::uint64_t>());
        if (!place64)
            return place64;
        if ((entries != place64->entries && entries != kSaturated16) || (sizeBytes != place64->sizeBytes && sizeBytes != kSaturated32) ||
            (position != place64->position && position != kSaturated32))
            return source.refuse(Errc::Corrupt, "has two end records that contradict each other");
        place = *place64;
    }
    const bool volumesFit = (volume == 0 || volume == kSaturated16) && (directoryVolume == 0 || directoryVolume == kSaturated16);
    if (!volumesFit)
        return source.refuse(Errc::Unsupported, "is a part of a zip archive in several volumes");
    if (place.entries > kMaxZipEntries || place.sizeBytes > kMaxDirectoryBytes)
        return source.refuse(Errc::TooLarge, "is a zip archive with too many entries");
    if (place.position > endPosition || place.sizeBytes > endPosition - place.position)
        return source.refuse(Errc::Corrupt, "has a zip directory outside the file");
    if (place.entries * kCentralBytes > place.sizeBytes)
        return source.refuse(Errc::Corrupt, "has a zip directory too small for its entries");
    return place;
}

/// Saturated fields are continued in the extra field with id 1, in this order.
void readExtra(ByteCursor& cursor, std::uint64_t extraEnd, CentralRecord& record)
{
    while (cursor.status() && cursor.position() + 4 <= extraEnd) {
        const auto id = cursor.little<std::uint16_t>();
        const auto fieldBytes = cursor.little<std::uint16_t>();
        const std::uint64_t end = cursor.position() + fieldBytes;
        if (end > extraEnd)
            break;
        for (std::uint64_t* field : {&record.sizeBytes, &record.packedBytes, &record.headerPosition})
            if (id == kExtra64Id && *field == kSaturated32 && cursor.position() + 8 <= end)
                *field = cursor.little<std::uint64_t>();
        cursor.skip(end - cursor.position());
    }
    if (cursor.status())
        cursor.skip(extraEnd - std::min(extraEnd, cursor.position()));
}

Result<CentralRecord> readCentral(ByteCursor& cursor)
{
    const auto signature = cursor.little<std::uint32_t>();
    cursor.skip(4);
    CentralRecord record;
    record.flags = cursor.little<std::uint16_t>();
    record.method = cursor.little<std::uint16_t>();
    cursor.skip(4);
    record.crc = cursor.little<std::uint32_t>();
    record.packedBytes = cursor.little<std::uint32_t>();
    record.sizeBytes = cursor.little<std::uint32_t>();
    const auto nameBytes = cursor.little<std::uint16_t>();
    const auto extraBytes = cursor.little<std::uint16_t>();
    const auto commentBytes = cursor.little<std::uint16_t>();
    cursor.skip(8);
    record.headerPosition = cursor.little<std::uint32_t>();
    record.name = cursor.text(nameBytes);
    readExtra(cursor, cursor.position() + extraBytes, record);
    cursor.skip(commentBytes);
    if (!cursor.status())
        return std::unexpected(cursor.status().error());
    if (signature != kCentralSignature)
        return cursor.source().refuse(Errc::Corrupt, "has a broken zip directory");
    return record;
}

/// Sizes and checksum come from the directory: writers that stream leave them out of the local header. `limit` is where the
/// directory begins.
Result<ZipEntry> locate(const ByteSource& source, const CentralRecord& record, std::uint64_t limit)
{
    ByteCursor cursor(source, record.headerPosition, limit);
    const auto signature = cursor.little<std::uint32_t>();
    cursor.skip(4);
    const auto method = cursor.little<std::uint16_t>();
    cursor.skip(16);
    const auto nameBytes = cursor.little<std::uint16_t>();
    const auto extraBytes = cursor.little<std::uint16_t>();
    const std::string name = cursor.text(nameBytes);
    cursor.skip(extraBytes);
    const bool isStored = record.method == 0 && (record.flags & kEncryptedFlag) == 0;
    const bool inside = cursor.status() && record.packedBytes <= cursor.remaining();
    if (!inside || signature != kLocalSignature || name != record.name || method != record.method)
        return source.refuse(Errc::Corrupt, "has an entry " + inQuotes(record.name) + " that is not where the zip directory says");
    if (isStored && record.packedBytes != record.sizeBytes)
        return source.refuse(Errc::Corrupt, "has two sizes for the entry " + inQuotes(record.name));
    return ZipEntry{.position = cursor.position(), .sizeBytes = record.packedBytes, .crc = record.crc, .isStored = isStored};
}

/// Overlapping entries let a small file claim any amount of data.
bool overlap(std::vector<std::pair<std::uint64_t, std::uint64_t>>& ranges)
{
    std::ranges::sort(ranges);
    const auto clash = [](const auto& a, const auto& b) { return a.second > b.first; };
    return std::ranges::adjacent_find(ranges, clash) != ranges.end();
}

} // namespace

Result<ZipDirectory> readZipDirectory(const ByteSource& source)
{
    const Result<std::uint64_t> end = findEndRecord(source);
    if (!end)
        return std::unexpected(end.error());
    const Result<DirectoryPlace> place = readEnd(source, *end);
    if (!place)
        return std::unexpected(place.error());

    ZipDirectory directory;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    ByteCursor cursor(source, place->position, place->position + place->sizeBytes);
    for (std::uint64_t i = 0; i < place->entries; ++i) {
        const Result<CentralRecord> record = readCentral(cursor);
        if (!record)
            return std::unexpected(record.error());
        const Result<ZipEntry> entry = locate(source, *record, place->position);
        if (!entry)
            return std::unexpected(entry.error());
        if (!directory.emplace(record->name, *entry).second)
            return source.refuse(Errc::Corrupt, "has two entries " + inQuotes(record->name));
        ranges.emplace_back(record->headerPosition, entry->position + entry->sizeBytes);
    }
    if (overlap(ranges))
        return source.refuse(Errc::Corrupt, "has zip entries that overlap");
    return directory;
}

Status checkZipEntry(const ByteSource& source, std::string_view name, const ZipEntry& entry)
{
    constexpr std::uint64_t kChunkBytes = 256 * 1024;
    if (!entry.isStored)
        return source.refuse(Errc::Unsupported,
                             "has a compressed or encrypted entry " + inQuotes(name) + "; weights are stored as they are");
    if (entry.crc == 0)
        return {};
    std::vector<std::byte> chunk(std::min(kChunkBytes, entry.sizeBytes));
    std::uint32_t sum = 0;
    for (std::uint64_t done = 0; done < entry.sizeBytes;) {
        const std::span part = std::span(chunk).first(std::min(kChunkBytes, entry.sizeBytes - done));
        if (const Status status = source.read(entry.position + done, part); !status)
            return status;
        sum = crc32(part, sum);
        done += part.size();
    }
    if (sum != entry.crc)
        return source.refuse(Errc::Corrupt, "is damaged: the checksum of " + inQuotes(name) + " is wrong");
    return {};
}

} // namespace stemwright::model
