#include "engine/base/putondisk.h"

#include "engine/base/file.h"

#include <cerrno>
#include <fcntl.h>

namespace stemwright {

Status putOnDisk(const std::filesystem::path& path, const std::stop_token& stop)
{
    constexpr std::int64_t kPieceBytes = 1 << 20;
    const auto file = File::openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    const auto size = file->sizeBytes();
    if (!size)
        return std::unexpected(size.error());
    for (std::int64_t position = 0; position < *size; position += kPieceBytes) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, path.string());
        constexpr unsigned int kWait = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
        if (::sync_file_range(file->descriptor(), position, kPieceBytes, kWait) == 0)
            continue;
        if (errno == ENOSYS || errno == EINVAL || errno == EOPNOTSUPP) // a file system that knows only the whole file
            return {};
        return std::unexpected(systemError(errno, path));
    }
    return {};
}

} // namespace stemwright
