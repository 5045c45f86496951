#pragma once

#include "engine/evaluate/bsseval.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

namespace stemwright::evaluate {

/// BSS Eval of each reference with the estimate that was given to it.
struct PermutedBss {
    BssEnergies energies;
    std::vector<std::vector<std::size_t>> estimates; ///< [frame][source]: the positions of the estimates in the set
};

/// BSS Eval with the permutation of the estimates whose SIR has the largest mean: over all frames, which then share it, with
/// FilterScope::Global; in each frame anew with FilterScope::Framewise. Where that mean cannot be told, as a frame of it is not scored, the
/// estimates stay in their order.
///
/// Errors  those of evaluateBss(); InvalidArgument for more than kMostPermuted sources.
/// Thread  any worker; takes as many times as long as evaluateBss() as there are sources.
/// Source  museval 0.4.1, compute_permutation; metrics specification, 4.7.
Result<PermutedBss> evaluatePermutedBss(const SignalSet& set, const BssOptions& options, ThreadPool& pool,
                                        const std::function<void(double)>& progressed, const std::stop_token& stop);

} // namespace stemwright::evaluate
