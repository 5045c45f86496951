#include "engine/model/checkpoint/bytesource.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace stemwright::model {

namespace {
constexpr std::uint64_t kBufferBytes = 16 * 1024;
constexpr std::size_t kBlockBytes = std::size_t{1} << 20U; // a slow disk or network needs 100 ms at most
} // namespace

ByteSource::ByteSource(std::span<const std::byte> bytes, std::string_view name) : m_bytes(bytes), m_sizeBytes(bytes.size()), m_name(name) {}

ByteSource::ByteSource(File file, std::uint64_t sizeBytes, std::stop_token stop)
    : m_file(std::move(file)), m_sizeBytes(sizeBytes), m_stop(std::move(stop))
{
    m_name = m_file->path().string();
}

Result<ByteSource> ByteSource::open(const std::filesystem::path& path, std::stop_token stop)
{
    Result<File> file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const Result<std::int64_t> size = file->sizeBytes();
    if (!size)
        return std::unexpected(size.error());
    return ByteSource(std::move(*file), static_cast<std::uint64_t>(*size), std::move(stop));
}

Status ByteSource::read(std::uint64_t position, std::span<std::byte> out) const
{
    if (position > m_sizeBytes || out.size() > m_sizeBytes - position)
        return refuse(Errc::Corrupt, "ends before its data does");
    if (!m_file) {
        std::ranges::copy(m_bytes.subspan(position, out.size()), out.begin());
        return {};
    }
    while (!out.empty()) {
        if (m_stop.stop_requested())
            return refuse(Errc::Cancelled, "reading was stopped");
        const std::span block = out.first(std::min(out.size(), kBlockBytes));
        const Result<std::size_t> count = m_file->readAt(static_cast<std::int64_t>(position), block);
        if (!count)
            return std::unexpected(count.error());
        if (*count < block.size())
            return refuse(Errc::Corrupt, "became shorter while it was read");
        position += block.size();
        out = out.subspan(block.size());
    }
    return {};
}

std::unexpected<Error> ByteSource::refuse(Errc code, std::string_view reason) const
{
    return failure(code, m_name + ": " + std::string(reason));
}

ByteCursor::ByteCursor(const ByteSource& source, std::uint64_t begin, std::uint64_t end)
    : m_source(source), m_position(begin), m_end(std::max(begin, end))
{
}

bool ByteCursor::has(std::uint64_t count)
{
    if (m_status && count > remaining())
        m_status = m_source.refuse(Errc::Corrupt, "ends before its data does");
    return m_status.has_value();
}

void ByteCursor::read(std::span<std::byte> out)
{
    if (!has(out.size())) {
        std::ranges::fill(out, std::byte{0});
        return;
    }
    while (!out.empty()) {
        const std::uint64_t at = m_position - m_bufferBegin;
        if (at >= m_buffer.size()) {
            m_bufferBegin = m_position;
            m_buffer.resize(std::min(kBufferBytes, remaining()));
            m_status = m_source.read(m_bufferBegin, m_buffer);
            if (!m_status) {
                std::ranges::fill(out, std::byte{0});
                return;
            }
            continue;
        }
        const std::size_t count = std::min<std::size_t>(out.size(), m_buffer.size() - at);
        std::memcpy(out.data(), m_buffer.data() + at, count);
        m_position += count;
        out = out.subspan(count);
    }
}

std::string ByteCursor::text(std::uint64_t count)
{
    if (!has(count))
        return {};
    std::string result(count, '\0');
    read(std::as_writable_bytes(std::span(result)));
    return result;
}

void ByteCursor::skip(std::uint64_t count)
{
    if (has(count))
        m_position += count;
}

} // namespace stemwright::model
