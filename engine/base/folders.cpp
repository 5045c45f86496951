#include "engine/base/folders.h"

#include "engine/base/file.h"

#include <cstdlib>

namespace stemwright {

namespace {

Result<std::filesystem::path> userFolder(const char* variable, const char* belowHome)
{
    std::filesystem::path folder;
    if (const char* value = std::getenv(variable); value && *value == '/') // the specification ignores relative values
        folder = value;
    else if (const char* home = std::getenv("HOME"); home && *home)
        folder = std::filesystem::path(home) / belowHome;
    else
        folder = "/tmp"; // no home: the one folder that every system has
    folder /= "stemwright";
    if (const Status made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    return folder;
}

} // namespace

std::filesystem::path programFolder()
{
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path(".") : program.parent_path();
}

std::filesystem::path programData(const std::string& name) { return programFolder().parent_path() / "share" / "stemwright" / name; }

Status makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return std::unexpected(systemError(error.value(), folder));
    if (!std::filesystem::is_directory(folder, error))
        return failure(Errc::AlreadyExists, folder.string() + ": is not a folder");
    return {};
}

Result<std::filesystem::path> cacheFolder() { return userFolder("XDG_CACHE_HOME", ".cache"); }

Result<std::filesystem::path> dataFolder() { return userFolder("XDG_DATA_HOME", ".local/share"); }

Result<std::filesystem::path> stateFolder() { return userFolder("XDG_STATE_HOME", ".local/state"); }

} // namespace stemwright
