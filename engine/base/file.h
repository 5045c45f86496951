#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace stemwright {

/// A regular file, opened once, read and written at positions. Closes itself.
///
/// Errors  every call that fails names the path and the system's reason: NotFound, NotAFile (folders, pipes, devices, sockets are
///         refused before they are opened, so nothing can hang), PermissionDenied, DiskFull, IoError.
/// Thread  readAt and writeAt may be called from several threads at once.
class File {
public:
    static Result<File> openForReading(const std::filesystem::path& path);
    /// Truncates what is there.
    static Result<File> create(const std::filesystem::path& path);
    /// Keeps what is there, for example to resume a download.
    static Result<File> openForAppending(const std::filesystem::path& path);
    /// The same, with the promise that nobody else has it open in this way, in this process or any other. `part` names it at that moment.
    /// The promise is void on file systems that know no locks.
    /// Errors  AlreadyExists while another writer has it; the message calls it `finalPath`, as the user does.
    static Result<File> openForOneWriter(const std::filesystem::path& part, const std::filesystem::path& finalPath);
    /// A file without a name in `folder`: it is gone when it is closed, however the program ends.
    static Result<File> createTemporary(const std::filesystem::path& folder);

    File(File&& other) noexcept;
    File& operator=(File&& other) noexcept;
    ~File();

    /// Fills `bytes` from `position` on; fewer only at the end of the file.
    Result<std::size_t> readAt(std::int64_t position, std::span<std::byte> bytes) const;
    [[nodiscard]] Status writeAt(std::int64_t position, std::span<const std::byte> bytes) const;
    /// Puts the content on the disk (fdatasync).
    [[nodiscard]] Status flush() const;
    Result<std::int64_t> sizeBytes() const;
    /// Whether `path` names this file now.
    bool isAt(const std::filesystem::path& path) const;

    const std::filesystem::path& path() const { return m_path; }
    int descriptor() const { return m_descriptor; }

private:
    File(int descriptor, std::filesystem::path path);

    int m_descriptor = -1;
    std::filesystem::path m_path;
};

/// Says whether `path` is a regular file that can be opened, without opening it: NotFound, NotAFile.
[[nodiscard]] Status checkRegularFile(const std::filesystem::path& path);

/// A file whose final name never holds less than the whole content: it is written as `<name>.part`, and publish() puts it on the
/// disk, renames it and puts the folder on the disk. What is not published is removed.
class PartFile {
public:
    /// Errors  PermissionDenied, NotFound for the folder; Unsupported when the final name exists and is not a regular file;
    ///         AlreadyExists while another writer, in this process or any other, has the same part.
    /// `suffix` makes the part's name; several writers of one final name need one each.
    static Result<PartFile> create(const std::filesystem::path& finalPath, std::string_view suffix = ".part");

    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&& other) noexcept;
    ~PartFile();

    /// Where to write. Writers that open the path themselves must have closed it before publish().
    const std::filesystem::path& partPath() const { return m_part; }
    const std::filesystem::path& finalPath() const { return m_final; }
    [[nodiscard]] Status publish();

    /// Removes a part that a killed program has left; one that is being written stays, and so does one that cannot be locked.
    static void removeAbandoned(const std::filesystem::path& part);

private:
    PartFile(File lock, std::filesystem::path part, std::filesystem::path finalPath);

    File m_lock; ///< the part, open and locked as long as it is written
    std::filesystem::path m_part;
    std::filesystem::path m_final;
    bool m_owned = true;
};

/// Bytes that an ordinary user may still write below `folder`.
Result<std::uint64_t> freeBytes(const std::filesystem::path& folder);

/// The error for `errno` after a system call on `path`.
Error systemError(int errorNumber, const std::filesystem::path& path);

} // namespace stemwright
