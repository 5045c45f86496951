#pragma once

#include "engine/base/result.h"
#include "engine/mix/source.h"

#include <span>
#include <stop_token>
#include <vector>

namespace stemwright::mix {

/// How strong each stem of a song is in these ranges of it, which lie within available(): the mean energy over frames and channels.
///
/// Unit    dB; a constant at full scale has 0 dB, silence -infinity, and so has everything where there are no frames.
/// Errors  those of the source; Cancelled (polled once per block).
/// Thread  any worker.
Result<std::vector<double>> stemLevelsDb(Source& source, std::span<const FrameRange> ranges, const std::stop_token& stop);

} // namespace stemwright::mix
