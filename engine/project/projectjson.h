#pragma once

#include "engine/base/result.h"
#include "engine/project/project.h"

#include <string>
#include <string_view>

namespace stemwright::project {

inline constexpr int kSchemaVersion = 2; ///< 1 had no strokes

std::string formatProject(const Project& project);

/// Errors  Corrupt, TooLarge for whatever does not keep to the format, also for a song's path that leads out of the project's folder;
///         Unsupported for a later version of the format. The message begins with `file`.
Result<Project> parseProject(std::string_view text, const std::string& file);

/// Whether a song may be named by this path in a project: relative, without `..`, and without characters that separate folders or
/// drives on any system.
bool staysInFolder(const std::filesystem::path& path);

} // namespace stemwright::project
