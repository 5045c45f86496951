#include "engine/base/file.h"

#include "engine/base/fileops.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace stemwright {

namespace {

enum class Lock {
    Ours,
    Elsewhere, ///< another open file has it
    Impossible ///< the file system, some network drive, knows no locks
};

Result<Lock> lockWholeFile(int descriptor, const std::filesystem::path& path)
{
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        switch (errno) {
        case EINTR:
            break;
        case EWOULDBLOCK:
            return Lock::Elsewhere;
        case ENOLCK:
        case ENOSYS:
        case EOPNOTSUPP:
            return Lock::Impossible;
        default:
            return std::unexpected(systemError(errno, path));
        }
    }
    return Lock::Ours;
}

} // namespace

Error systemError(int errorNumber, const std::filesystem::path& path)
{
    Errc code = Errc::IoError;
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        code = Errc::NotFound;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = Errc::PermissionDenied;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        code = Errc::DiskFull;
        break;
    case EISDIR:
        code = Errc::NotAFile;
        break;
    case ENOMEM:
        code = Errc::OutOfMemory;
        break;
    default:
        break;
    }
    return {code, path.string() + ": " + std::strerror(errorNumber)};
}

Status checkRegularFile(const std::filesystem::path& path)
{
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0)
        return std::unexpected(systemError(errno, path));
    if (S_ISREG(status.st_mode))
        return {};
    return failure(Errc::NotAFile, path.string() + (S_ISDIR(status.st_mode) ? ": is a folder" : ": is a device, pipe or socket"));
}

File::File(int descriptor, std::filesystem::path path) : m_descriptor(descriptor), m_path(std::move(path)) {}

File::File(File&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)) {}

File& File::operator=(File&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

File::~File()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<File> File::openForReading(const std::filesystem::path& path)
{
    if (const Status regular = checkRegularFile(path); !regular)
        return std::unexpected(regular.error());
    // O_NONBLOCK: should a pipe take the file's place between the check and here, opening must not wait for a writer.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return std::unexpected(systemError(errno, path));
    return File(descriptor, path);
}

Result<File> File::create(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return std::unexpected(systemError(errno, path));
    return File(descriptor, path);
}

Result<File> File::openForAppending(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return std::unexpected(systemError(errno, path));
    return File(descriptor, path);
}

Result<File> File::openForOneWriter(const std::filesystem::path& part, const std::filesystem::path& finalPath)
{
    auto file = openForAppending(part);
    if (!file)
        return file;
    const auto lock = lockWholeFile(file->m_descriptor, part);
    if (!lock)
        return std::unexpected(lock.error());
    // Between opening and locking, the former writer may have given it its final name: then it is no longer ours to write.
    if (*lock == Lock::Elsewhere || !file->isAt(part))
        return failure(Errc::AlreadyExists, finalPath.string() + ": is being written by another run");
    return file;
}

Result<File> File::createTemporary(const std::filesystem::path& folder)
{
    if (const int descriptor = ::open(folder.c_str(), O_RDWR | O_TMPFILE | O_CLOEXEC, 0600); descriptor >= 0)
        return File(descriptor, folder);
    if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)
        return std::unexpected(systemError(errno, folder));
    std::string name = (folder / "stemwright-XXXXXX").string(); // file systems without O_TMPFILE
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(systemError(errno, folder));
    ::unlink(name.c_str());
    return File(descriptor, folder);
}

Result<std::size_t> File::readAt(std::int64_t position, std::span<std::byte> bytes) const
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::pread(m_descriptor, bytes.data() + done, bytes.size() - done, position + static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(errno, m_path));
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

Status File::writeAt(std::int64_t position, std::span<const std::byte> bytes) const
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::pwrite(m_descriptor, bytes.data() + done, bytes.size() - done, position + static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(errno, m_path));
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Status File::flush() const
{
    if (::fdatasync(m_descriptor) != 0)
        return std::unexpected(systemError(errno, m_path));
    return {};
}

bool File::isAt(const std::filesystem::path& path) const
{
    struct stat opened{};
    struct stat named{};
    return ::fstat(m_descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

Result<std::int64_t> File::sizeBytes() const
{
    struct stat status{};
    if (::fstat(m_descriptor, &status) != 0)
        return std::unexpected(systemError(errno, m_path));
    return status.st_size;
}

PartFile::PartFile(File lock, std::filesystem::path part, std::filesystem::path finalPath)
    : m_lock(std::move(lock)), m_part(std::move(part)), m_final(std::move(finalPath))
{
}

PartFile::PartFile(PartFile&& other) noexcept
    : m_lock(std::move(other.m_lock)), m_part(std::move(other.m_part)), m_final(std::move(other.m_final)),
      m_owned(std::exchange(other.m_owned, false))
{
}

PartFile& PartFile::operator=(PartFile&& other) noexcept
{
    std::swap(m_lock, other.m_lock);
    std::swap(m_part, other.m_part);
    std::swap(m_final, other.m_final);
    std::swap(m_owned, other.m_owned);
    return *this;
}

PartFile::~PartFile()
{
    if (m_owned)
        ::unlink(m_part.c_str());
}

Result<PartFile> PartFile::create(const std::filesystem::path& finalPath, std::string_view suffix)
{
    struct stat status{};
    if (::lstat(finalPath.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
        return failure(Errc::Unsupported, finalPath.string() + ": exists and is not a regular file");
    std::filesystem::path part = finalPath;
    part += suffix;
    auto lock = File::openForOneWriter(part, finalPath);
    if (!lock)
        return std::unexpected(lock.error());
    PartFile file(std::move(*lock), std::move(part), finalPath);
    if (::ftruncate(file.m_lock.descriptor(), 0) != 0)
        return std::unexpected(systemError(errno, file.m_part));
    return file;
}

void PartFile::removeAbandoned(const std::filesystem::path& part)
{
    if (!checkRegularFile(part))
        return;
    const auto file = File::openForAppending(part); // network drives lock only what may be written
    if (!file)
        return;
    const auto lock = lockWholeFile(file->descriptor(), part);
    if (lock && *lock == Lock::Ours && file->isAt(part))
        ::unlink(part.c_str());
}

Status PartFile::publish()
{
    const Status published = publishFile(m_part, m_final);
    m_owned = !published && m_lock.isAt(m_part); // once it has its final name, the part's may be another writer's
    return published;
}

Result<std::uint64_t> freeBytes(const std::filesystem::path& folder)
{
    struct statvfs status{};
    if (::statvfs(folder.c_str(), &status) != 0)
        return std::unexpected(systemError(errno, folder));
    return static_cast<std::uint64_t>(status.f_bavail) * status.f_frsize;
}

} // namespace stemwright
