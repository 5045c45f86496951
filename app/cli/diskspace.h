#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>

namespace stemwright::cli {

/// For behind a sentence about the folder for scratch files.
inline constexpr const char* kWayOut = "; the environment variable XDG_CACHE_HOME puts scratch files into another folder";

/// Bytes that a job is going to write into a folder.
struct SpaceNeed {
    std::filesystem::path folder;
    std::uint64_t bytes = 0;
};

/// Whether the disks have room for the outputs with a margin, and for the scratch files; both may be on the same one.
/// Errors  DiskFull with both figures and, for scratch files, with the way to move them; those of the system for folders that are not
/// there.
[[nodiscard]] Status checkSpace(const SpaceNeed& outputs, const SpaceNeed& scratch);

/// An error of a full disk below `scratchFolder` with the way to move it; others as they are.
Error withWayOut(Error error, const std::filesystem::path& scratchFolder);

} // namespace stemwright::cli
