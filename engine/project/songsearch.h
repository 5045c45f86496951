#pragma once

#include "engine/base/result.h"
#include "engine/project/project.h"

#include <filesystem>
#include <stop_token>

namespace stemwright::project {

/// Reads the song's bytes for their hash. `path` becomes absolute.
/// Errors  those of File; Cancelled.
Result<SongReference> describeSong(const std::filesystem::path& path, std::stop_token stop);

/// The same song as a project in that place names it: by a path below the project's folder if it lies there, else by its absolute one.
SongReference relatedTo(SongReference song, const std::filesystem::path& projectPath);

/// Finds the song of a project, also one that was moved: at its path, by its name in the project's folder, then by its size and hash
/// among that folder's files. Nothing is found that has not the song's bytes, and nothing that a link inside the folder leads out to.
/// Errors  NotFound, with the song's name; Cancelled.
Result<std::filesystem::path> findSong(const SongReference& song, const std::filesystem::path& projectPath, std::stop_token stop);

} // namespace stemwright::project
