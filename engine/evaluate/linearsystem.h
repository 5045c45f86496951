#pragma once

#include "engine/base/result.h"
#include "engine/base/threadpool.h"

#include <cstddef>
#include <span>
#include <stop_token>

namespace stemwright::evaluate {

/// Solves a square system for several right-hand sides in double precision.
///
/// Shape   matrix [order][order] column-major, becomes its factors; sides [count][order], become the solutions.
/// Keeps   a column that depends exactly on those before it gets 0: for a consistent singular system one of its solutions.
/// Errors  Cancelled (polled once per block of columns).
/// Source  LU with partial pivoting, blocked, as LAPACK's gesv: the Gram matrices of band-limited music are not positive definite in
///         rounded arithmetic, so that Cholesky fails.
[[nodiscard]] Status solveInPlace(std::span<double> matrix, std::size_t order, std::span<double> sides, ThreadPool& pool,
                                  const std::stop_token& stop);

} // namespace stemwright::evaluate
