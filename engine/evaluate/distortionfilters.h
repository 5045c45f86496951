#pragma once

#include "engine/base/threadpool.h"
#include "engine/evaluate/correlations.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace stemwright::evaluate {

/// The filters that turn the references into the nearest thing to each estimate: the projections of BSS Eval.
///
/// Shape   rows as in Correlations; each filter has taps coefficients.
struct DistortionFilters {
    std::size_t rows = 0;
    std::size_t channels = 0;
    std::size_t taps = 0;
    std::vector<double> all; ///< [estimate row][reference row][taps], from all references
    std::vector<double> own; ///< [estimate row][channel][taps], from the channels of the estimate's own reference only

    std::span<const double> fromAll(std::size_t estimateRow, std::size_t referenceRow) const
    {
        return std::span(all).subspan((estimateRow * rows + referenceRow) * taps, taps);
    }
    std::span<const double> fromOwn(std::size_t estimateRow, std::size_t channel) const
    {
        return std::span(own).subspan((estimateRow * channels + channel) * taps, taps);
    }
};

/// Solves the normal equations, once for all estimates. Errors  Cancelled.
/// Source  metrics specification, 4.5; the tiny constant on the diagonal is museval's.
Result<DistortionFilters> solveFilters(const Correlations& correlations, std::size_t channels, ThreadPool& pool,
                                       const std::stop_token& stop);

/// Which references explain which estimates.
struct ProjectionBlock {
    std::size_t firstReference = 0;
    std::size_t references = 0;
    std::size_t firstEstimate = 0;
    std::size_t estimates = 0;
};

/// The filters of a part of the rows: [estimate][reference][taps]. Errors  Cancelled.
[[nodiscard]] Status solveBlock(const Correlations& correlations, const ProjectionBlock& block, std::span<double> filters, ThreadPool& pool,
                                const std::stop_token& stop);

} // namespace stemwright::evaluate
