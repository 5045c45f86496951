#pragma once

#include "engine/base/file.h"

#include <cstdint>
#include <span>

namespace stemwright {

/// A matrix of floats on the disk: rows are appended or overwritten and read anywhere. It carries what grows with the length of a
/// song (decoded frames, activations of a network), so that memory does not.
///
/// Shape   [rows][columns] row-major; a frame of audio is a row with a column for each channel.
/// Thread  reads and writes of different rows may run at the same time.
class RowFile {
public:
    /// A file without a name, gone when the object is.
    static Result<RowFile> createTemporary(const std::filesystem::path& folder, std::size_t columns);
    static Result<RowFile> create(const std::filesystem::path& path, std::size_t columns);
    /// Errors  Corrupt when the size is not a whole number of rows.
    static Result<RowFile> open(const std::filesystem::path& path, std::size_t columns);

    std::size_t columns() const { return m_columns; }
    /// One more than the last row written or found.
    std::int64_t rows() const { return m_rows; }

    /// Errors  Corrupt when rows beyond the end are asked for; those of File.
    [[nodiscard]] Status read(std::int64_t firstRow, std::span<float> rows) const;
    [[nodiscard]] Status write(std::int64_t firstRow, std::span<const float> rows);
    [[nodiscard]] Status flush() const { return m_file.flush(); }

private:
    RowFile(File file, std::size_t columns, std::int64_t rows);

    File m_file;
    std::size_t m_columns;
    std::int64_t m_rows;
};

} // namespace stemwright
