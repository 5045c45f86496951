#pragma once

#include "engine/evaluate/bsseval.h"
#include "engine/evaluate/plainscores.h"
#include "engine/evaluate/songsignals.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::evaluate {

/// Which estimate is compared with which true stem, after they were paired.
enum class EstimateOrder {
    AsPaired,
    BestSir, ///< BSS Eval's permutation, with FilterScope::Framewise in each frame anew; only its frames follow it, no whole scores
};

struct ScoreOptions {
    double windowSeconds = 1.0; ///< museval's defaults
    double hopSeconds = 1.0;
    FilterScope filters = FilterScope::Global;
    Pairing pairing = Pairing::Names;
    EstimateOrder order = EstimateOrder::AsPaired;
};

struct TargetScores {
    std::string name;              ///< of the true stem
    std::vector<BssScores> frames; ///< empty when the stems could not be taken together
    std::string estimate;          ///< what it is called itself; where it was found by its sound not as the true stem
    PlainScores whole;
    PlainScores mixture; ///< of the sum of all true stems, taken as the estimate: what no separation at all would have
};

struct SongScores {
    std::string name;
    double audioSeconds = 0.0;
    double windowSeconds = 0.0;
    double hopSeconds = 0.0;
    FilterScope filters = FilterScope::Global;
    std::vector<TargetScores> targets;
    bool filtersOvershoot = false;  ///< ISR, SIR and SAR mean nothing; the notes say so, too
    std::vector<std::string> notes; ///< what was left out, and what is wrong with the files
};

/// Scores the estimates of one song against its true stems of the same names.
///
/// Vocals and "accompaniment" are taken as a pair of their own, as museval does. Stems that are silent throughout are left out of what
/// needs them all.
///
/// Errors  those of SongSignals::load().
/// Thread  any worker; decoded stems lie in files without names below `scratchFolder`.
Result<SongScores> scoreSong(const StemSong& references, const Estimates& estimates, const ScoreOptions& options,
                             const std::filesystem::path& scratchFolder, ThreadPool& pool, const std::function<void(double)>& progressed,
                             const std::stop_token& stop);

} // namespace stemwright::evaluate
