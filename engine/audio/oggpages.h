#pragma once

#include "engine/base/file.h"

#include <stop_token>

namespace stemwright::audio {

/// What the check sums of an Ogg file's pages tell.
struct OggState {
    bool isTorn = false;             ///< there are damaged places with whole pages behind them
    bool isCutOff = false;           ///< the last whole page is not marked as the last: the end is missing, and nobody knows how much
    bool isMadeOfFalsePages = false; ///< so many check sums failed that the rest was not looked at
};

/// Reads the file once, or until a stop is requested. What the disk refuses to read counts as damage; the decoder will meet it and say so.
OggState inspectOgg(const File& file, const std::stop_token& stop);

/// Gives the pages of a whole file of one stream a serial number that follows from their content: libsndfile's is random, so that
/// equal sounds would give different files, and a fixed one would not do, because files that somebody joins need different ones.
/// Errors  Corrupt when the file is not whole; DiskFull; IoError; Cancelled (polled at each page).
[[nodiscard]] Status numberOggByContent(const File& file, const std::stop_token& stop);

} // namespace stemwright::audio
