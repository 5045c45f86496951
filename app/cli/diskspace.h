#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>

namespace stemwright::cli {

/// Bytes that a job is going to write into a folder.
struct SpaceNeed {
    std::filesystem::path folder;
    std::uint64_t bytes = 0;
};

/// Whether the disks have room for the outputs with a margin, and for the scratch files; both may be on the same one.
/// Errors  DiskFull with both figures; those of the system for folders that are not there.
[[nodiscard]] Status checkSpace(const SpaceNeed& outputs, const SpaceNeed& scratch);

} // namespace stemwright::cli
