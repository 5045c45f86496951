#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::evaluate {

/// Where one stem is.
struct StemSource {
    std::string name; ///< in small letters
    std::filesystem::path file;
    std::optional<int> track; ///< of a stem file
};

/// A song as its stems: a folder with a sound file for each, or a stem file (.stem.mp4) as the data set MUSDB18 and DJ programs have them.
struct StemSong {
    std::string name; ///< folders below the one that was searched and its own, "test/Artist - Title"
    std::filesystem::path path;
    std::vector<StemSource> stems; ///< by name; without mixtures
};

/// A stem file, a folder of stems, or a folder of such songs, sub-folders included; songs come by alphabet.
///
/// Errors  those of reading the folder or file; NotFound when there are no stems; InvalidArgument when two files stand for one stem.
/// Thread  any worker: looks into stem files.
Result<std::vector<StemSong>> findStemSongs(const std::filesystem::path& path, const std::stop_token& stop);

/// One song of these files, one for each stem, or of a single stem file; it is called as the folder of the first.
///
/// Errors  those of readStemBox and openStemTrack for a stem file; NotFound when none stands for a stem; InvalidArgument when
///         two stand for one.
Result<StemSong> stemSongOf(const std::vector<std::filesystem::path>& files, const std::stop_token& stop);

} // namespace stemwright::evaluate
