#include "engine/export/checks.h"

#include "engine/base/bytetext.h"
#include "engine/base/file.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace stemwright::exporting {

Status checkRange(const mix::Source& source, mix::FrameRange range)
{
    if (range.first < 0 || range.end > source.frames() || range.frames() <= 0)
        return failure(Errc::InvalidArgument, "frames " + std::to_string(range.first) + " to " + std::to_string(range.end) +
                                                  " are no part of a song of " + std::to_string(source.frames()));
    const auto available = source.available();
    if (std::ranges::none_of(available, [range](mix::FrameRange part) { return part.first <= range.first && range.end <= part.end; }))
        return failure(Errc::NotFound, "some stems of this range are not separated yet");
    return {};
}

Status checkFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        return failure(Errc::NotFound, folder.string() + ": there is no such folder");
    if (access(folder.c_str(), W_OK | X_OK) != 0)
        return std::unexpected(systemError(errno, folder));
    return {};
}

Status checkSpace(const std::filesystem::path& folder, std::uint64_t neededBytes)
{
    const auto free = freeBytes(folder);
    if (!free)
        return std::unexpected(free.error());
    if (neededBytes > *free)
        return failure(Errc::DiskFull, folder.string() + ": the files need up to " + formatBytes(static_cast<double>(neededBytes)) + ", " +
                                           formatBytes(static_cast<double>(*free)) + " are free");
    return {};
}

Status checkFree(const std::filesystem::path& name)
{
    std::error_code error;
    if (std::filesystem::exists(name, error))
        return failure(Errc::AlreadyExists, name.string() + ": exists already");
    return {};
}

} // namespace stemwright::exporting
