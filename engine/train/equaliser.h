#pragma once

#include "engine/train/draws.h"

#include <array>

namespace stemwright::train {

/// A smooth change of timbre, by gains an octave apart.
///
/// What is played in another room, through other loudspeakers or by another mixing engineer is still the same instrument.
class Equaliser {
public:
    static constexpr std::size_t kKnots = 10; ///< from 31.25 Hz to 16 kHz

    /// Changes nothing.
    Equaliser() = default;
    /// Up to `tiltDb` up or down for each octave from 1 kHz on, and up to `bumpDb` up or down at each knot.
    Equaliser(double tiltDb, double bumpDb, Draws& draws);

    bool isFlat() const { return m_isFlat; }
    /// A factor. Below the lowest and above the highest knot as there.
    float gain(double hz) const;

private:
    std::array<double, kKnots> m_db{};
    bool m_isFlat = true;
};

} // namespace stemwright::train
