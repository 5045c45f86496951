#pragma once

#include "engine/base/result.h"
#include "engine/edit/stroke.h"
#include "engine/mix/source.h"

#include <cstddef>
#include <stop_token>

namespace stemwright::edit {

/// A tone is followed so far to either side at the most.
inline constexpr double kTracedSeconds = 10.0;

/// Follows the strongest partial near a place to the left and to the right as long as it sounds, and finds of which fundamental it is an
/// overtone: of the tones that could have it, the one whose partials are strongest together.
///
/// Keeps   the result is such as checkStrokes() takes.
/// Errors  NotFound where nothing sounds, or only for a moment; those of the source; Cancelled (polled once per slice).
/// Thread  any worker.
/// Source  the sum of partials that count less and less: Hermes 1988, subharmonic summation.
Result<Harmonics> traceHarmonics(mix::Source& source, std::size_t stem, const Point& start, const std::stop_token& stop);

} // namespace stemwright::edit
