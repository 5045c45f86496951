#pragma once

#include "engine/audio/decoder.h"
#include "engine/audio/soundheader.h"
#include "engine/base/file.h"

#include <optional>
#include <stop_token>

namespace stemwright::audio {

/// Reads what libsndfile does not, or not well: MP3, FLAC, damaged Ogg, AAC, ALAC, WMA, the sound track of video files. Encoder delay and
/// padding are dropped where the file states them, so that the length is that of the song. Takes `file` over.
/// `track` counts the tracks of sound from 0; without it the one that the file names as the first choice is read.
///
/// Errors  Unsupported for content without sound; Corrupt when not even the first block can be decoded.
Result<std::unique_ptr<Decoder>> openFfmpegDecoder(File& file, const SoundHeader& header, std::stop_token stop,
                                                   std::optional<int> track = {});

} // namespace stemwright::audio
