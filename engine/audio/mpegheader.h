#pragma once

#include "engine/base/file.h"

#include <cstdint>
#include <optional>

namespace stemwright::audio {

/// Frames that the Xing or Info header of an MPEG layer III stream at `position` promises, without the encoder's delay and padding;
/// 0 when there is no such header; nothing when no layer III frame starts there.
std::optional<std::int64_t> mpegFrames(const File& file, std::int64_t position);

} // namespace stemwright::audio
