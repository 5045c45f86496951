#pragma once

#include "engine/audio/mpegframes.h"
#include "engine/base/file.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace stemwright::audio {

enum class SoundReader { Sndfile, Ffmpeg };

/// What the bytes of a file say about it, read by our own code: the libraries shorten a cut file's length silently,
/// so that the promise of the header would be lost.
struct SoundHeader {
    SoundReader reader = SoundReader::Ffmpeg;
    std::string container;            ///< empty when unknown
    std::int64_t claimedFrames = 0;   ///< 0 when it does not say, or when the library's word has to do
    bool isCutOff = false;            ///< an Ogg file without its end
    std::optional<MpegStream> mpeg{}; ///< of an MP3 file
};

/// Errors  Unsupported for an empty file; Corrupt for Ogg made of false pages; IoError; Cancelled (Ogg files are read to their end).
/// Content that is not known is left to FFmpeg to judge.
Result<SoundHeader> readSoundHeader(const File& file, const std::stop_token& stop);

} // namespace stemwright::audio
