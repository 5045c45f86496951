#pragma once

#include "engine/mix/source.h"

#include <filesystem>

namespace stemwright::exporting {

// What every kind of export asks before it starts.

/// Whether all stems of the range sound as they are: near a place where stems are missing the song itself is blended in.
bool isSeparated(const mix::Source& source, mix::FrameRange range);
/// Errors  InvalidArgument for an empty range or one outside the song; NotFound where stems of the range are missing.
[[nodiscard]] Status checkRange(const mix::Source& source, mix::FrameRange range);
/// Errors  NotFound and PermissionDenied; DiskFull with what is needed and there.
[[nodiscard]] Status checkFolder(const std::filesystem::path& folder);
[[nodiscard]] Status checkSpace(const std::filesystem::path& folder, std::uint64_t neededBytes);
/// Errors  AlreadyExists.
[[nodiscard]] Status checkFree(const std::filesystem::path& name);

} // namespace stemwright::exporting
