#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stemwright::train {

/// What lies directly in a folder, by alphabet. Hidden files and what is neither file nor folder are left out.
struct FolderContent {
    std::vector<std::filesystem::path> folders;
    std::vector<std::filesystem::path> sounds; ///< by the endings that sound files have
};

/// Errors  NotFound; those of the system; TooLarge for more than 100,000 entries.
Result<FolderContent> readFolder(const std::filesystem::path& folder);

/// The sound of this name, with any ending; empty when there is none. Errors  InvalidArgument when two fit.
Result<std::filesystem::path> soundNamed(const FolderContent& content, const std::string& name);

} // namespace stemwright::train
