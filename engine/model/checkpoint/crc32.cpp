#include "engine/model/checkpoint/crc32.h"

#include <array>
#include <cstring>

namespace stemwright::model {

namespace {

constexpr std::uint32_t kPolynomial = 0xEDB88320u;
constexpr std::size_t kSlices = 8; // bytes taken at once: weights are hundreds of megabytes

using Tables = std::array<std::array<std::uint32_t, 256>, kSlices>;

/// tables[s][b] is the sum of byte b followed by s zero bytes.
constexpr Tables makeTables()
{
    Tables tables{};
    for (std::uint32_t value = 0; value < 256; ++value) {
        std::uint32_t sum = value;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1u) != 0 ? kPolynomial : 0u);
        tables[0][value] = sum;
    }
    for (std::size_t s = 1; s < kSlices; ++s)
        for (std::size_t value = 0; value < 256; ++value)
            tables[s][value] = (tables[s - 1][value] >> 8) ^ tables[0][tables[s - 1][value] & 0xFFu];
    return tables;
}

constexpr Tables kTables = makeTables();

} // namespace

std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t previous) noexcept
{
    std::uint32_t sum = ~previous;
    while (bytes.size() >= kSlices) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), sizeof word);
        word ^= sum;
        sum = 0;
        for (std::size_t s = 0; s < kSlices; ++s)
            sum ^= kTables[kSlices - 1 - s][(word >> (8 * s)) & 0xFFu];
        bytes = bytes.subspan(kSlices);
    }
    for (const std::byte byte : bytes)
        sum = (sum >> 8) ^ kTables[0][(sum ^ std::to_integer<std::uint32_t>(byte)) & 0xFFu];
    return ~sum;
}

} // namespace stemwright::model
