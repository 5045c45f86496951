#pragma once

#include "engine/base/threadpool.h"
#include "engine/evaluate/signal.h"

#include <stop_token>
#include <vector>

namespace stemwright::evaluate {

/// What the evaluators of the MDX and SDX challenges add to both energies, so that silence has a score.
inline constexpr double kChallengeFloor = 1e-7;

/// Scores of one whole signal that need no distortion filter; in dB.
struct PlainScores {
    double snr = 0.0;
    double globalSdr = 0.0; ///< of the MDX and SDX challenges; also called uSDR, or nSDR by Demucs
    double siSdr = 0.0;     ///< scale-invariant ones: means over the channels
    double siSir = 0.0;
    double siSar = 0.0;
    double sdSdr = 0.0; ///< scale-dependent: punishes a wrong level, too
    double srr = 0.0;   ///< how wrong the level is
};

enum class Means { Keep, Remove };

/// Scores each estimate on its whole length. Scale-invariant scores are +infinity for a perfect estimate, NaN for a silent reference and
/// -infinity for an estimate that has nothing of it.
///
/// Errors  those of checkShapes and of reading; Cancelled.
/// Source  Le Roux et al. 2019; the challenges' evaluators; metrics specification 2 and 3. Means are removed as nussl does.
Result<std::vector<PlainScores>> plainScores(const SignalSet& set, Means means, ThreadPool& pool, const std::stop_token& stop);

} // namespace stemwright::evaluate
