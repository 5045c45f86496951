#include "engine/base/rowfile.h"

#include <atomic>
#include <utility>

namespace stemwright {

RowFile::RowFile(File file, std::size_t columns, std::int64_t rows) : m_file(std::move(file)), m_columns(columns), m_rows(rows) {}

Result<RowFile> RowFile::createTemporary(const std::filesystem::path& folder, std::size_t columns)
{
    auto file = File::createTemporary(folder);
    if (!file)
        return std::unexpected(file.error());
    return RowFile(std::move(*file), columns, 0);
}

Result<RowFile> RowFile::create(const std::filesystem::path& path, std::size_t columns)
{
    auto file = File::create(path);
    if (!file)
        return std::unexpected(file.error());
    return RowFile(std::move(*file), columns, 0);
}

Result<RowFile> RowFile::open(const std::filesystem::path& path, std::size_t columns)
{
    auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const auto size = file->sizeBytes();
    if (!size)
        return std::unexpected(size.error());
    const auto rowBytes = static_cast<std::int64_t>(columns * sizeof(float));
    if (*size % rowBytes != 0)
        return failure(Errc::Corrupt, path.string() + ": " + std::to_string(*size) + " bytes are not a whole number of rows");
    return RowFile(std::move(*file), columns, *size / rowBytes);
}

Status RowFile::read(std::int64_t firstRow, std::span<float> rows) const
{
    const auto bytes = std::as_writable_bytes(rows);
    const auto count = m_file.readAt(firstRow * static_cast<std::int64_t>(m_columns * sizeof(float)), bytes);
    if (!count)
        return std::unexpected(count.error());
    if (*count != bytes.size())
        return failure(Errc::Corrupt, m_file.path().string() + ": ends before row " +
                                          std::to_string(firstRow + static_cast<std::int64_t>(rows.size() / m_columns)));
    return {};
}

Status RowFile::write(std::int64_t firstRow, std::span<const float> rows)
{
    if (const Status written = m_file.writeAt(firstRow * static_cast<std::int64_t>(m_columns * sizeof(float)), std::as_bytes(rows));
        !written)
        return written;
    const std::atomic_ref known(m_rows);
    const std::int64_t end = firstRow + static_cast<std::int64_t>(rows.size() / m_columns);
    for (std::int64_t now = known.load(); now < end && !known.compare_exchange_weak(now, end);) {
    }
    return {};
}

} // namespace stemwright
