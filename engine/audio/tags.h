#pragma once

#include "engine/audio/encoder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::audio {

/// Gives a finished stem the tags and the cover of its song: title ("Title - vocals"), artist, album, track, date, genre and whatever
/// else the song's own tags hold, but not what is true of the song's sound only (loudness, encoder delay). A comment names the stem.
/// An empty stem name, for a mix of several, leaves the title as it is.
/// Without a title in the song its file name stands in.
///
/// WAV files of nearly 4 GiB, and RF64 files, stay without tags: the library would write sizes that do not fit.
///
/// Errors  a source without tags, or with broken ones, is none. IoError when `target` cannot be written.
[[nodiscard]] Status copyTags(const std::filesystem::path& source, const std::filesystem::path& target, FileFormat format,
                              std::string_view stemName);

/// Title, artist, album, date, genre and track of a song, by these names in small letters; those that it has.
std::map<std::string, std::string> plainTags(const std::filesystem::path& source);
/// The picture as the tags of a song hold it; empty when there is none.
std::vector<std::byte> coverPicture(const std::filesystem::path& source);

/// Bytes that copyTags() adds to a stem of this song at the most.
std::uint64_t tagBytes(const std::filesystem::path& source);

/// Whether a file carries the comment that copyTags() leaves, whatever the file is called. False for what cannot be read, for RF64, and
/// when a stop is requested meanwhile.
bool isTaggedAsStem(const std::filesystem::path& path, const std::stop_token& stop = {});

} // namespace stemwright::audio
