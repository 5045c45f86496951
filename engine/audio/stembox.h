#pragma once

#include "engine/audio/stemfile.h"

namespace stemwright::audio {

/// Adds the stem box to an MPEG-4 file whose moov box comes last and ends with its udta box, as FFmpeg's muxer writes it: the boxes grow
/// at the end of the file, so no offset in it changes.
/// Errors  Corrupt for another order of boxes; those of File.
[[nodiscard]] Status appendStemBox(File& file, const std::array<StemFileStem, kStemFileStems>& stems);

} // namespace stemwright::audio
