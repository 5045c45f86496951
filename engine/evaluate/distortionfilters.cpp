#include "engine/evaluate/distortionfilters.h"

#include "engine/base/bigbuffer.h"
#include "engine/evaluate/linearsystem.h"

#include <limits>

namespace stemwright::evaluate {

namespace {

/// The Gram matrix of `count` reference rows from `first` on and all their delayed copies.
void fillGram(const Correlations& correlations, std::size_t first, std::size_t count, std::span<double> matrix)
{
    const std::size_t taps = correlations.taps();
    const std::size_t order = count * taps;
    for (std::size_t b = 0; b < count; ++b)
        for (std::size_t delay = 0; delay < taps; ++delay) {
            double* column = matrix.data() + (b * taps + delay) * order;
            for (std::size_t a = 0; a < count; ++a)
                for (std::size_t tap = 0; tap < taps; ++tap)
                    column[a * taps + tap] = correlations.references(first + a, first + b,
                                                                     static_cast<std::ptrdiff_t>(tap) - static_cast<std::ptrdiff_t>(delay));
            column[b * taps + delay] += std::numeric_limits<double>::epsilon();
        }
}

} // namespace

Status solveBlock(const Correlations& correlations, const ProjectionBlock& block, std::span<double> filters, ThreadPool& pool,
                  const std::stop_token& stop)
{
    const std::size_t order = block.references * correlations.taps();
    BigBuffer<double> matrix;
    matrix.resize(order * order);
    fillGram(correlations, block.firstReference, block.references, matrix);
    double* side = filters.data();
    for (std::size_t estimate = 0; estimate < block.estimates; ++estimate)
        for (std::size_t row = 0; row < block.references; ++row)
            for (std::size_t tap = 0; tap < correlations.taps(); ++tap)
                *side++ = correlations.estimates(block.firstReference + row, block.firstEstimate + estimate, tap);
    return solveInPlace(matrix, order, filters, pool, stop);
}

Result<DistortionFilters> solveFilters(const Correlations& correlations, std::size_t channels, ThreadPool& pool,
                                       const std::stop_token& stop)
{
    const std::size_t rows = correlations.rows();
    const std::size_t taps = correlations.taps();
    DistortionFilters filters{.rows = rows, .channels = channels, .taps = taps, .all = {}, .own = {}};
    filters.all.resize(rows * rows * taps);
    filters.own.resize(rows * channels * taps);
    if (const Status solved = solveBlock(correlations, {.references = rows, .estimates = rows}, filters.all, pool, stop); !solved)
        return std::unexpected(solved.error());
    const std::size_t length = channels * channels * taps;
    for (std::size_t source = 0; source < rows / channels; ++source) {
        const std::size_t row = source * channels;
        const auto own = std::span(filters.own).subspan(source * length, length);
        const ProjectionBlock block{.firstReference = row, .references = channels, .firstEstimate = row, .estimates = channels};
        if (const Status solved = solveBlock(correlations, block, own, pool, stop); !solved)
            return std::unexpected(solved.error());
    }
    return filters;
}

} // namespace stemwright::evaluate
