#pragma once

#include "engine/evaluate/songscores.h"

#include <optional>
#include <vector>

namespace stemwright::ui {

/// The SDR of one stem over time.
struct ScoreCurve {
    std::vector<double> sdrDb; ///< of each frame of the evaluation; NaN: not scored
    double windowSeconds = 1.0;
    double hopSeconds = 1.0;
    double medianDb = 0.0;

    /// Of the frame that begins last before this moment; nothing where there is none, or it is not scored.
    std::optional<double> at(double seconds) const;
    bool operator==(const ScoreCurve&) const = default;
};

/// What the height of all curves of a song means.
struct ScoreScale {
    double lowestDb = 0.0;
    double highestDb = 10.0;
    bool operator==(const ScoreScale&) const = default;
};

ScoreCurve curveOf(const evaluate::SongScores& song, std::size_t target);
/// Holds 0 dB, and nine of ten frames of every curve as far as -10 dB; what lies outside is drawn at the edge.
ScoreScale scaleOf(const std::vector<ScoreCurve>& curves);

} // namespace stemwright::ui
