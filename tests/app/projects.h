#pragma once

#include "engine/project/projectfile.h"
#include "engine/project/songsearch.h"
#include "tests/app/songs.h"

#include <filesystem>

/// Projects for the program's tests.
namespace stemwright::tests {

/// Writes `folder`/song.wav, some seconds long, and a project of it with takes, strips and loop of `content`. False when it cannot.
inline bool makeProject(const std::filesystem::path& folder, const project::Project& content, int seconds = 2)
{
    writeWave(folder / "song.wav", song(std::int64_t{seconds} * 44'100));
    const auto reference = project::describeSong(folder / "song.wav", {});
    if (!reference)
        return false;
    const std::filesystem::path file = folder / "a.stemwright";
    project::Project written = content;
    written.song = project::relatedTo(*reference, file);
    return project::writeProject(file, written).has_value();
}

} // namespace stemwright::tests
