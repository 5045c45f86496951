#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemwright::audio {

/// Whether the name ends as those of sound and films do.
bool hasSoundExtension(const std::filesystem::path& file);

/// The songs of a folder.
struct FolderSongs {
    std::vector<std::filesystem::path> files; ///< by alphabet
    std::size_t earlierStems = 0;             ///< left out: this program has written them
};

/// Finds the files below a folder whose names end as those of sound and films do. Links to folders are not followed, hidden names are left
/// out, and so are stems and mixes of earlier runs, known by their tags: so that a folder can be separated again.
///
/// Errors  those of reading the folder. A stop gives what was found so far.
/// Thread  any worker: opens each file to read its tags.
Result<FolderSongs> findSongs(const std::filesystem::path& folder, const std::stop_token& stop);

} // namespace stemwright::audio
