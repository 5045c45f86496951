#pragma once

#include "engine/base/result.h"
#include "engine/base/rowfile.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace stemwright::separate {

/// Keeps what the first pass over a song left, so that other settings of the filter need no second first pass, also after a restart.
///
/// A folder of files named by what they depend on. Files appear under their name only when they are whole and on the disk; the least
/// recently used ones go when the folder grows beyond its limit.
/// Thread  any; several processes may share a folder.
class BottleneckCache {
public:
    /// Without a folder nothing is kept: files live as long as the job. What killed jobs left in the folder is removed.
    BottleneckCache(std::optional<std::filesystem::path> folder, std::uint64_t limitBytes);

    /// A file being filled; keep() gives it its name, otherwise it is gone with the object.
    class Entry {
    public:
        Entry(RowFile rows, std::optional<PartFile> part) : m_rows(std::move(rows)), m_part(std::move(part)) {}
        RowFile& rows() { return m_rows; }
        const RowFile& rows() const { return m_rows; }
        /// Puts the file on the disk under its name. Slow disks take their time: call it beside other work.
        /// Errors  Cancelled; those of the disk.
        [[nodiscard]] Status keep(const std::stop_token& stop);

    private:
        RowFile m_rows;
        std::optional<PartFile> m_part;
    };

    /// The file for `key` if it is there with exactly these sizes.
    std::optional<RowFile> find(const std::string& key, std::size_t columns, std::int64_t rows) const;
    /// Errors  those of creating a file.
    Result<Entry> create(const std::string& key, std::size_t columns, const std::filesystem::path& scratchFolder) const;
    /// Deletes the least recently used files until the limit is kept.
    void trim() const { trimTo(m_limitBytes); }
    /// The next trim() keeps this limit.
    void setLimit(std::uint64_t bytes) { m_limitBytes = bytes; }
    /// Of all files that are kept.
    std::uint64_t usedBytes() const;
    /// Deletes all files; jobs that read them are not disturbed.
    void clear() const { trimTo(0); }

private:
    void trimTo(std::uint64_t limitBytes) const;
    std::filesystem::path pathOf(const std::string& key) const;

    std::optional<std::filesystem::path> m_folder;
    std::atomic<std::uint64_t> m_limitBytes;
};

} // namespace stemwright::separate
