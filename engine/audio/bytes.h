#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace stemwright::audio {

/// Reads an unsigned number of `bytes.size()` bytes (at most eight), first byte most significant.
inline std::uint64_t bigEndian(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (const std::byte byte : bytes)
        value = value << 8U | std::to_integer<std::uint64_t>(byte);
    return value;
}

/// The same, first byte least significant.
inline std::uint64_t littleEndian(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8U | std::to_integer<std::uint64_t>(bytes[i]);
    return value;
}

inline bool startsWith(std::span<const std::byte> bytes, std::string_view text)
{
    if (bytes.size() < text.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (std::to_integer<unsigned char>(bytes[i]) != static_cast<unsigned char>(text[i]))
            return false;
    return true;
}

} // namespace stemwright::audio
