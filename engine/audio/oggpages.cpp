#include "engine/audio/oggpages.h"

#include "engine/audio/bytes.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <vector>

namespace stemwright::audio {

namespace {

constexpr std::size_t kHeadBytes = 27;
constexpr std::size_t kMaxPageBytes = 65'307;
constexpr std::string_view kCapture("OggS\0", 5);
/// Check sums that may fail in a row, each over up to 64 KiB: a file made of false beginnings takes no longer than this.
constexpr int kMaxFalsePages = 100;
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

struct Page {
    std::int64_t sizeBytes = 0;
    bool isLast = false;
};

/// Nothing when no whole page with the right check sum starts there. `bytes` is memory to work in.
std::optional<Page> readPage(const File& file, std::int64_t position, std::vector<std::byte>& bytes)
{
    bytes.resize(kMaxPageBytes);
    const auto headCount = file.readAt(position, std::span(bytes).first(kHeadBytes + 255));
    if (!headCount || *headCount < kHeadBytes || !startsWith(bytes, kCapture))
        return std::nullopt;
    const auto segments = std::to_integer<std::size_t>(bytes[26]);
    const auto lengths = std::span(bytes).subspan(kHeadBytes, segments);
    const std::size_t size = std::accumulate(lengths.begin(), lengths.end(), kHeadBytes + segments,
                                             [](std::size_t sum, std::byte length) { return sum + std::to_integer<std::size_t>(length); });
    bytes.resize(size);
    const auto count = file.readAt(position, bytes);
    if (!count || *count < size)
        return std::nullopt;
    const auto stated = static_cast<std::uint32_t>(littleEndian(std::span(bytes).subspan(22, 4)));
    std::fill_n(bytes.begin() + 22, 4, std::byte{0});
    std::uint32_t sum = 0;
    for (const std::byte byte : bytes)
        sum = sum << 8U ^ kCheckSums[(sum >> 24U) ^ std::to_integer<std::uint32_t>(byte)];
    if (sum != stated)
        return std::nullopt;
    return Page{.sizeBytes = static_cast<std::int64_t>(size), .isLast = (bytes[5] & kEndOfStream) != std::byte{0}};
}

/// The position of the next whole page behind a damaged place.
std::optional<std::int64_t> findPage(const File& file, std::int64_t from)
{
    std::vector<std::byte> block(kMaxPageBytes);
    std::vector<std::byte> page;
    int falsePages = 0;
    for (std::int64_t start = from;; start += static_cast<std::int64_t>(block.size() - kCapture.size() + 1)) {
        const auto count = file.readAt(start, block);
        if (!count || *count < kHeadBytes)
            return std::nullopt;
        for (std::size_t i = 0; i + kCapture.size() <= *count; ++i) {
            const std::int64_t position = start + static_cast<std::int64_t>(i);
            if (!startsWith(std::span(block).subspan(i), kCapture))
                continue;
            if (readPage(file, position, page))
                return position;
            if (++falsePages > kMaxFalsePages)
                return std::nullopt;
        }
    }
}

} // namespace

OggState inspectOgg(const File& file)
{
    OggState state{.isCutOff = true};
    std::vector<std::byte> bytes;
    std::int64_t position = 0;
    for (;;) {
        if (const auto page = readPage(file, position, bytes)) {
            state.isCutOff = !page->isLast;
            position += page->sizeBytes;
            continue;
        }
        const auto next = findPage(file, position + 1);
        if (!next)
            return state;
        state.isTorn = true;
        position = *next;
    }
}

} // namespace stemwright::audio
