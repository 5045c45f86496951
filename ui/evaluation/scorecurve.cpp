#include "ui/evaluation/scorecurve.h"

#include "engine/evaluate/scoretables.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr double kStepDb = 5.0;     ///< ends of the scale are multiples of it
constexpr double kLeastDb = 10.0;   ///< from end to end
constexpr double kLeftOut = 0.05;   ///< of the frames, at each end
constexpr double kLowestDb = -10.0; ///< worse is bad enough to be told from nothing

} // namespace

std::optional<double> ScoreCurve::at(double seconds) const
{
    const auto frame = static_cast<std::int64_t>(std::floor(seconds / hopSeconds));
    if (frame < 0 || frame >= std::ssize(sdrDb) || seconds - static_cast<double>(frame) * hopSeconds >= windowSeconds)
        return std::nullopt;
    const double value = sdrDb[static_cast<std::size_t>(frame)];
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

ScoreCurve curveOf(const evaluate::SongScores& song, std::size_t target)
{
    ScoreCurve curve{
        .sdrDb = evaluate::storedFrames(song.targets[target], 0), .windowSeconds = song.windowSeconds, .hopSeconds = song.hopSeconds};
    curve.medianDb = evaluate::averageOfFinite(curve.sdrDb, evaluate::Average::Median);
    return curve;
}

ScoreScale scaleOf(const std::vector<ScoreCurve>& curves)
{
    ScoreScale scale{.lowestDb = 0.0, .highestDb = kLeastDb};
    for (const ScoreCurve& curve : curves) {
        std::vector<double> values;
        std::ranges::copy_if(curve.sdrDb, std::back_inserter(values), [](double value) { return std::isfinite(value); });
        if (values.empty())
            continue;
        std::ranges::sort(values);
        const auto left = static_cast<std::size_t>(kLeftOut * static_cast<double>(values.size()));
        scale.lowestDb = std::max(kLowestDb, std::min(scale.lowestDb, kStepDb * std::floor(values[left] / kStepDb)));
        scale.highestDb = std::max(scale.highestDb, kStepDb * std::ceil(values[values.size() - 1 - left] / kStepDb));
    }
    return scale;
}

} // namespace stemwright::ui
