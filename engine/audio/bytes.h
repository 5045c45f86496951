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

/// Length of the ID3v2 tag that begins with these bytes, 0 when none does.
inline std::int64_t id3Bytes(std::span<const std::byte, 10> head)
{
    if (!startsWith(head, "ID3"))
        return 0;
    std::int64_t bytes = 0;
    for (const std::byte digit : head.subspan(6, 4))
        bytes = bytes << 7U | std::to_integer<std::int64_t>(digit & std::byte{0x7F});
    const bool hasFooter = (head[5] & std::byte{0x10}) != std::byte{0};
    return 10 + bytes + (hasFooter ? 10 : 0);
}

} // namespace stemwright::audio
