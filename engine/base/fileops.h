#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace stemwright {

/// Gives `part` the name `finalPath` for good: puts it on the disk, renames it, puts the folder on the disk. PartFile does it for those
/// who write a file in one go; this is for files that outlive their writer, such as a download that is resumed by a later run.
/// Errors  those of the system on either path.
[[nodiscard]] Status publishFile(const std::filesystem::path& part, const std::filesystem::path& finalPath);

/// Puts the names in a folder on the disk, so that a renaming outlives a loss of power. Some network and FUSE file systems cannot do
/// that to a folder; there it is left out.
[[nodiscard]] Status syncFolder(const std::filesystem::path& folder);

/// Copies the content of a regular file; `to` is overwritten and not published.
/// Errors  those of File; Cancelled (polled for each block).
[[nodiscard]] Status copyFile(const std::filesystem::path& from, const std::filesystem::path& to, std::stop_token stop = {});

/// Writes `text` under its final name, whole or not at all.
[[nodiscard]] Status writeTextFile(const std::filesystem::path& finalPath, std::string_view text);

/// The whole of a small regular file.
/// Errors  TooLarge above `maxBytes`, before anything is read; those of File.
Result<std::string> readTextFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Whether `name` may become the name of a file or folder of ours: it stays in its folder on every system (no separators, no `..`, no
/// drive letters, no control characters) and is neither hidden, too long for a suffix of ours, nor mistaken for a part file.
bool isSafeFileName(std::string_view name);

} // namespace stemwright
