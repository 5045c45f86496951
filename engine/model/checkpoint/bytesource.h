#pragma once

#include "engine/base/file.h"

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

static_assert(std::endian::native == std::endian::little, "the checkpoint readers copy little-endian data as it is");

/// The bytes of a checkpoint, in a file or in memory, read at positions: only what is asked for is ever in memory.
class ByteSource {
public:
    /// Errors  those of opening a file.
    static Result<ByteSource> open(const std::filesystem::path& path, std::stop_token stop = {});
    /// The caller keeps `bytes` alive.
    ByteSource(std::span<const std::byte> bytes, std::string_view name);

    std::uint64_t sizeBytes() const { return m_sizeBytes; }
    /// Fills `out`. Errors: Corrupt when that goes beyond the end; IoError; Cancelled (polled for each block of a file).
    [[nodiscard]] Status read(std::uint64_t position, std::span<std::byte> out) const;
    /// An error whose detail begins with the name of the file.
    [[nodiscard]] std::unexpected<Error> refuse(Errc code, std::string_view reason) const;

private:
    ByteSource(File file, std::uint64_t sizeBytes, std::stop_token stop);

    std::optional<File> m_file;
    std::span<const std::byte> m_bytes;
    std::uint64_t m_sizeBytes = 0;
    std::string m_name;
    std::stop_token m_stop;
};

/// Reads a range of a source from front to back through a small buffer. After the first failure everything reads as zero:
/// ask status() before using what was read.
class ByteCursor {
public:
    ByteCursor(const ByteSource& source, std::uint64_t begin, std::uint64_t end);

    std::uint64_t position() const { return m_position; }
    std::uint64_t remaining() const { return m_end - m_position; }
    const Status& status() const { return m_status; }
    const ByteSource& source() const { return m_source; }

    void read(std::span<std::byte> out);
    template <std::integral T>
    T little()
    {
        T value = 0;
        read(std::as_writable_bytes(std::span(&value, 1)));
        return value;
    }
    /// Fails before it allocates when fewer than `count` bytes are left.
    std::string text(std::uint64_t count);
    void skip(std::uint64_t count);

private:
    bool has(std::uint64_t count);

    const ByteSource& m_source;
    std::uint64_t m_position;
    std::uint64_t m_end;
    std::vector<std::byte> m_buffer;
    std::uint64_t m_bufferBegin = 0;
    Status m_status;
};

} // namespace stemwright::model
