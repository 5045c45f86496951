#pragma once

#include "engine/audio/decoder.h"
#include "engine/audio/soundheader.h"
#include "engine/base/file.h"

#include <stop_token>

namespace stemwright::audio {

/// Reads WAV, RF64, AIFF, Ogg Vorbis and Opus through libsndfile. Takes `file` over when it succeeds.
///
/// Errors  Corrupt with libsndfile's reason; `file` stays usable for another reader then. IoError.
Result<std::unique_ptr<Decoder>> openSndfileDecoder(File& file, const SoundHeader& header, std::stop_token stop);

} // namespace stemwright::audio
