#pragma once

#include "engine/base/file.h"

#include <cstdint>
#include <string>

namespace stemwright::audio {

enum class SoundReader { Sndfile, Ffmpeg };

/// What the first and last bytes of a file say about it, read by our own code: the libraries shorten a cut file's length silently,
/// so that the promise of the header would be lost.
struct SoundHeader {
    SoundReader reader = SoundReader::Ffmpeg;
    std::string container;          ///< empty when unknown
    std::int64_t claimedFrames = 0; ///< 0 when it does not say, or when the library's word has to do
    /// An Ogg file whose last page is not marked as the last: its end is missing, and nobody knows how much.
    bool isCutOff = false;
};

/// Errors  Unsupported for an empty file; IoError. Content that is not known is left to FFmpeg to judge.
Result<SoundHeader> readSoundHeader(const File& file);

} // namespace stemwright::audio
