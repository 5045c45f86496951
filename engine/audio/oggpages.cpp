#include "engine/audio/oggpages.h"

#include "engine/audio/bytes.h"
#include "engine/audio/cancelled.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

namespace stemwright::audio {

namespace {

constexpr std::size_t kHeadBytes = 27;
constexpr std::size_t kSearchBytes = 1 << 16;
constexpr std::string_view kCapture("OggS\0", 5);
/// Of the pages of a file whose check sums fail: a damaged file has some, one made of false beginnings as many as it likes, each of
/// which asks for a check sum over up to 64 KiB.
constexpr std::int64_t kMaxFalseBytes = 16 << 20;
/// A hole counts as so much more, because the search for its end has a cost of its own.
constexpr std::int64_t kHoleBytes = 4096;
constexpr auto kEndOfStream = std::byte{4};

/// Source: RFC 3533, the generator polynomial 0x04c11db7, most significant bit first.
constexpr std::array<std::uint32_t, 256> kCheckSums = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        table[i] = i << 24U;
        for (int bit = 0; bit < 8; ++bit)
            table[i] = table[i] << 1U ^ ((table[i] & 0x80000000U) != 0 ? 0x04C11DB7U : 0U);
    }
    return table;
}();

constexpr std::size_t kSerialPlace = 14;
constexpr std::size_t kSumPlace = 22;

std::uint32_t checkSum(std::span<const std::byte> bytes, std::uint32_t sum = 0)
{
    for (const std::byte byte : bytes)
        sum = sum << 8U ^ kCheckSums[(sum >> 24U) ^ std::to_integer<std::uint32_t>(byte)];
    return sum;
}

void putNumber(std::span<std::byte> bytes, std::uint32_t number)
{
    for (unsigned int i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::byte>(number >> (8 * i));
}

/// Reads the whole page that starts there into `bytes`, with its check sum set to 0. False when there is none with the right sum.
bool readPage(const File& file, std::int64_t position, std::vector<std::byte>& bytes)
{
    bytes.resize(kHeadBytes + 255);
    const auto headCount = file.readAt(position, bytes);
    if (!headCount || *headCount < kHeadBytes || !startsWith(bytes, kCapture))
        return false;
    const auto segments = std::to_integer<std::size_t>(bytes[26]);
    const auto lengths = std::span(bytes).subspan(kHeadBytes, segments);
    const std::size_t size = std::accumulate(lengths.begin(), lengths.end(), kHeadBytes + segments,
                                             [](std::size_t sum, std::byte length) { return sum + std::to_integer<std::size_t>(length); });
    bytes.resize(size);
    const auto count = file.readAt(position, bytes);
    if (!count || *count < size)
        return false;
    const auto stated = littleEndian(std::span(bytes).subspan(kSumPlace, 4));
    putNumber(std::span(bytes).subspan(kSumPlace, 4), 0);
    return checkSum(bytes) == stated;
}

/// The position of the next whole page behind a damaged place. Takes the false ones in between off `falseBytesLeft`, and gives up when
/// none are left.
std::optional<std::int64_t> findPage(const File& file, std::int64_t from, std::int64_t& falseBytesLeft, const std::stop_token& stop)
{
    std::vector<std::byte> block(kSearchBytes);
    std::vector<std::byte> page;
    for (std::int64_t start = from; !stop.stop_requested(); start += static_cast<std::int64_t>(block.size() - kCapture.size() + 1)) {
        const auto count = file.readAt(start, block);
        if (!count || *count < kHeadBytes)
            return std::nullopt;
        for (std::size_t i = 0; i + kCapture.size() <= *count; ++i) {
            const std::int64_t position = start + static_cast<std::int64_t>(i);
            if (!startsWith(std::span(block).subspan(i), kCapture))
                continue;
            if (readPage(file, position, page))
                return position;
            falseBytesLeft -= static_cast<std::int64_t>(page.size());
            if (falseBytesLeft < 0)
                return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

OggState inspectOgg(const File& file, const std::stop_token& stop)
{
    OggState state{.isCutOff = true};
    std::vector<std::byte> page;
    std::int64_t position = 0;
    std::int64_t falseBytesLeft = kMaxFalseBytes;
    while (!stop.stop_requested()) {
        if (readPage(file, position, page)) {
            state.isCutOff = (page[5] & kEndOfStream) == std::byte{0};
            position += static_cast<std::int64_t>(page.size());
            continue;
        }
        falseBytesLeft -= kHoleBytes + static_cast<std::int64_t>(page.size());
        const auto next = findPage(file, position + 1, falseBytesLeft, stop);
        state.isMadeOfFalsePages = falseBytesLeft < 0;
        if (!next || state.isMadeOfFalsePages)
            return state;
        state.isTorn = true;
        position = *next;
    }
    return state;
}

Status numberOggByContent(const File& file, const std::stop_token& stop)
{
    const auto size = file.sizeBytes();
    if (!size)
        return std::unexpected(size.error());
    std::vector<std::byte> page;
    std::uint32_t serial = 0;
    for (const bool isLookingOnly : {true, false}) {
        for (std::int64_t position = 0; position < *size; position += static_cast<std::int64_t>(page.size())) {
            if (stop.stop_requested())
                return cancelled(file.path());
            if (!readPage(file, position, page))
                return failure(Errc::Corrupt, file.path().string() + ": is damaged at byte " + std::to_string(position));
            if (isLookingOnly) {
                serial = checkSum(std::span(page).subspan(kHeadBytes), serial);
                continue;
            }
            putNumber(std::span(page).subspan(kSerialPlace, 4), serial);
            putNumber(std::span(page).subspan(kSumPlace, 4), checkSum(page));
            if (const Status written = file.writeAt(position, std::span(page).first(kHeadBytes)); !written)
                return written;
        }
    }
    return {};
}

} // namespace stemwright::audio
