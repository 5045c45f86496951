#pragma once

#include "engine/base/result.h"
#include "engine/mix/mix.h"
#include "engine/mix/source.h"

#include <stop_token>

namespace stemwright::mix {

/// So much of a song is listened to at the most when levels are matched.
inline constexpr double kMatchedSeconds = 40.0;
/// Corrections beyond this would make the original inaudible beside a nearly silent mix.
inline constexpr float kMostCorrectionDb = 24.0F;

/// The gain in dB that makes the original as loud as the mix of its stems: of two sounds people prefer the louder one, so a comparison
/// is fair only between equals.
///
/// Estimate  the integrated loudness (BS.1770, gated) of both on two channels, over the same pieces: all that is separated, or
/// kMatchedSeconds
///           of it, spread evenly. The master acts on both and plays no part.
/// Range     -kMostCorrectionDb to kMaxGainDb; 0 where one of them is silent or nothing is separated.
/// Errors    those of the source; Cancelled (polled once per block).
/// Thread    any worker.
Result<float> matchingOriginalDb(const Mix& mix, Source& source, const std::stop_token& stop);

/// The same for two separations of one song, with the same stems in the same order: the gain in dB for the stems of `other`, which makes
/// their mix as loud as that of `standard`. Listened to is what both have of the range `within`; 0 where that is less than BS.1770 can
/// measure (400 ms).
Result<float> matchingStemsDb(const Mix& mix, Source& standard, Source& other, FrameRange within, const std::stop_token& stop);

} // namespace stemwright::mix
