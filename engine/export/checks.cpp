#include "engine/export/checks.h"

#include "engine/base/bytetext.h"
#include "engine/base/file.h"
#include "engine/mix/rows.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace stemwright::exporting {

bool isSeparated(const mix::Source& source, mix::FrameRange range)
{
    const auto fade = static_cast<std::int64_t>(std::ceil(mix::kStemFadeSeconds * source.sampleRateHz()));
    const mix::FrameRange needed{.first = std::max<std::int64_t>(0, range.first - fade),
                                 .end = std::min(source.frames(), range.end + fade)};
    const auto available = source.available();
    return std::ranges::any_of(available, [needed](mix::FrameRange part) { return part.first <= needed.first && needed.end <= part.end; });
}

Status checkRange(const mix::Source& source, mix::FrameRange range)
{
    if (range.first < 0 || range.end > source.frames() || range.frames() <= 0)
        return failure(Errc::InvalidArgument, "frames " + std::to_string(range.first) + " to " + std::to_string(range.end) +
                                                  " are no part of a song of " + std::to_string(source.frames()));
    if (!isSeparated(source, range))
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
