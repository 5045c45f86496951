#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <stop_token>

namespace stemwright {

/// Waits until a file's content is on the disk, piece by piece, because a sync of the whole cannot be stopped.
/// Errors  Cancelled; those of opening the file and of the disk.
[[nodiscard]] Status putOnDisk(const std::filesystem::path& path, const std::stop_token& stop);

} // namespace stemwright
