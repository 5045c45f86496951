#include "engine/evaluate/permutation.h"

#include "engine/evaluate/bsseval.h"
#include "engine/evaluate/correlations.h"
#include "engine/evaluate/distortionfilters.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>

namespace stemwright::evaluate {

namespace {

/// The energies of `block.estimates` projected estimates, one for each: the filters times what they were solved for.
Result<std::vector<double>> projectedEnergies(const Correlations& correlations, const ProjectionBlock& block, ThreadPool& pool,
                                              const std::stop_token& stop)
{
    const std::size_t taps = correlations.taps();
    std::vector<double> filters(block.estimates * block.references * taps);
    if (const Status solved = solveBlock(correlations, block, filters, pool, stop); !solved)
        return std::unexpected(solved.error());
    std::vector<double> energies(block.estimates);
    const double* filter = filters.data();
    for (std::size_t estimate = 0; estimate < block.estimates; ++estimate)
        for (std::size_t row = 0; row < block.references; ++row)
            for (std::size_t tap = 0; tap < taps; ++tap)
                energies[estimate] += *filter++ * correlations.estimates(block.firstReference + row, block.firstEstimate + estimate, tap);
    return energies;
}

double sumOf(std::span<const double> energies, std::size_t source, std::size_t channels)
{
    double sum = 0.0;
    for (const double energy : energies.subspan(source * channels, channels))
        sum += energy;
    return sum;
}

/// Finite in any case: nothing that interferes is less than rounding, and silence is as bad for all.
double finiteSir(double own, double all)
{
    constexpr double kRounding = 1e-30;
    constexpr double kSilence = std::numeric_limits<double>::min();
    const double target = std::max(own, kRounding * all) + kSilence;
    return decibels(target, std::max(all - own, kRounding * all) + kSilence);
}

} // namespace

std::vector<std::size_t> bestPermutation(std::span<const double> scores, std::size_t n)
{
    assert(n >= 1 && n <= kMostPermuted && scores.size() == n * n);
    const std::size_t sets = std::size_t{1} << n;
    std::vector<double> best(sets, -std::numeric_limits<double>::infinity()); // of the last rows, by the columns that they have
    std::vector<std::size_t> choice(sets, 0);
    best[0] = 0.0;
    for (std::size_t set = 1; set < sets; ++set) {
        const std::size_t row = n - static_cast<std::size_t>(std::popcount(set));
        for (std::size_t column = 0; column < n; ++column) {
            const std::size_t bit = std::size_t{1} << column;
            if ((set & bit) == 0)
                continue;
            const double sum = best[set ^ bit] + scores[row * n + column];
            if (sum > best[set]) {
                best[set] = sum;
                choice[set] = column;
            }
        }
    }
    std::vector<std::size_t> columns;
    for (std::size_t set = sets - 1; set != 0; set ^= std::size_t{1} << choice[set])
        columns.push_back(choice[set]);
    return columns;
}

Result<std::vector<std::size_t>> findEstimates(const SignalSet& set, std::size_t taps, ThreadPool& pool, const std::stop_token& stop)
{
    if (const Status fits = checkShapes(set); !fits)
        return std::unexpected(fits.error());
    const std::size_t sources = set.sources();
    if (sources > kMostPermuted)
        return failure(Errc::InvalidArgument, "the stems of at most " + std::to_string(kMostPermuted) +
                                                  " files can be found by their sound; there are " + std::to_string(sources));
    const auto correlations = correlate(set, {.begin = 0, .end = set.frames()}, taps, pool, stop);
    if (!correlations)
        return std::unexpected(correlations.error());
    const std::size_t channels = set.channels();
    const std::size_t rows = correlations->rows();
    const auto all = projectedEnergies(*correlations, {.references = rows, .estimates = rows}, pool, stop);
    if (!all)
        return std::unexpected(all.error());
    std::vector<double> sir;
    for (std::size_t reference = 0; reference < sources; ++reference) {
        const auto own = projectedEnergies(*correlations,
                                           {.firstReference = reference * channels, .references = channels, .estimates = rows}, pool, stop);
        if (!own)
            return std::unexpected(own.error());
        for (std::size_t estimate = 0; estimate < sources; ++estimate)
            sir.push_back(finiteSir(sumOf(*own, estimate, channels), sumOf(*all, estimate, channels)));
    }
    return bestPermutation(sir, sources);
}

} // namespace stemwright::evaluate
