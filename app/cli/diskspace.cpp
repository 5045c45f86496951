#include "app/cli/diskspace.h"

#include "engine/base/bytetext.h"
#include "engine/base/file.h"

#include <sys/stat.h>

namespace stemwright::cli {

namespace {

constexpr double kMargin = 1.05; ///< file systems need some for themselves

bool areOnOneDisk(const std::filesystem::path& a, const std::filesystem::path& b)
{
    struct stat first{};
    struct stat second{};
    return ::stat(a.c_str(), &first) == 0 && ::stat(b.c_str(), &second) == 0 && first.st_dev == second.st_dev;
}

Status checkFolder(const std::filesystem::path& folder, double bytes, const char* purpose)
{
    const auto free = freeBytes(folder);
    if (!free)
        return std::unexpected(free.error());
    if (bytes <= static_cast<double>(*free))
        return {};
    return failure(Errc::DiskFull, folder.string() + ": " + purpose + " need " + formatBytes(bytes) + ", but only " +
                                       formatBytes(static_cast<double>(*free)) + " are free there");
}

} // namespace

Status checkSpace(const SpaceNeed& outputs, const SpaceNeed& scratch)
{
    const double outputBytes = kMargin * static_cast<double>(outputs.bytes);
    const auto scratchBytes = static_cast<double>(scratch.bytes);
    if (areOnOneDisk(outputs.folder, scratch.folder))
        return checkFolder(outputs.folder, outputBytes + scratchBytes, scratch.bytes > 0 ? "the stems and scratch files" : "the stems");
    if (const Status fits = checkFolder(outputs.folder, outputBytes, "the stems"); !fits)
        return fits;
    const Status fits = checkFolder(scratch.folder, scratchBytes, "scratch files");
    return fits ? fits : std::unexpected(withWayOut(fits.error(), scratch.folder));
}

Error withWayOut(Error error, const std::filesystem::path& scratchFolder)
{
    if (error.code == Errc::DiskFull && error.detail.find(scratchFolder.string()) != std::string::npos)
        error.detail += kWayOut;
    return error;
}

} // namespace stemwright::cli
