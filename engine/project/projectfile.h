#pragma once

#include "engine/base/result.h"
#include "engine/project/project.h"

#include <filesystem>
#include <string_view>

namespace stemwright::project {

inline constexpr std::string_view kProjectExtension = ".stemwright";
/// By its extension, in any case.
bool isProjectName(const std::filesystem::path& path);

/// Errors  TooLarge above 16 MB, before anything is read; NotAFile; those of parseProject and File.
Result<Project> readProject(const std::filesystem::path& path);

/// Writes the project whole or not at all; when it returns, it is on the disk. The version that was there before is kept as a backup,
/// unless it cannot be read.
/// Errors  those of PartFile.
[[nodiscard]] Status writeProject(const std::filesystem::path& path, const Project& project);

/// Where the version before the last one is kept.
std::filesystem::path backupOf(const std::filesystem::path& path);

} // namespace stemwright::project
