#pragma once

#include "engine/train/soundlibrary.h"

#include <cstdint>

namespace stemwright::train {

/// A change of pitch and tempo, each without the other.
struct Stretch {
    double semitones = 0.0; ///< up
    double tempo = 1.0;     ///< 2: twice as fast
    bool isNone() const { return semitones == 0.0 && tempo == 1.0; }
    bool operator==(const Stretch&) const = default;
};

inline constexpr double kMostSemitones = 12.0;
inline constexpr double kMostTempoPercent = 50.0;

/// Whether this program was built with the library that does it.
bool canStretch();

/// How many frames of a sound `count` frames are made of.
std::int64_t framesBefore(const Stretch& stretch, std::int64_t count);

/// The first `count` frames of a sound whose pitch and tempo were changed; silence behind its end. Channels stay in time with each other.
///
/// Errors  Unsupported without the library; OutOfMemory, Internal.
/// Thread  any number at once; takes about a tenth of the length of a stereo sound.
/// Source  Rubber Band 3, the faster engine.
Result<Excerpt> stretched(const Excerpt& sound, const Stretch& stretch, int sampleRateHz, std::int64_t count);

} // namespace stemwright::train
