#pragma once

#include "engine/base/threadpool.h"
#include "engine/evaluate/signal.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace stemwright::evaluate {

/// More would need more than a second, and nobody has that many stems without names.
inline constexpr std::size_t kMostPermuted = 16;

/// Gives each row a column of its own so that the sum of their scores is the largest; the first such permutation by alphabet.
///
/// Shape   scores [n][n], finite, n <= kMostPermuted  ->  the column of each row.
std::vector<std::size_t> bestPermutation(std::span<const double> scores, std::size_t n);

/// Finds the estimate of each reference by what they sound like: the permutation with the largest mean SIR, over the whole signals.
///
/// Errors  those of checkShapes and of reading; InvalidArgument for more than kMostPermuted sources; Cancelled.
/// Thread  any worker; takes about half the time of an evaluation.
/// Source  mir_eval's compute_permutation; the quadratic forms of the metrics specification, 6.
Result<std::vector<std::size_t>> findEstimates(const SignalSet& set, std::size_t taps, ThreadPool& pool, const std::stop_token& stop);

} // namespace stemwright::evaluate
