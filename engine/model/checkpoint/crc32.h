#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace stemwright::model {

/// CRC-32 as in ZIP (reflected polynomial 0xEDB88320), to be continued: crc32(b, crc32(a)) is the sum of a followed by b.
std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t previous = 0) noexcept;

} // namespace stemwright::model
