#include "engine/evaluate/permutedbss.h"

#include "engine/evaluate/permutation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemwright::evaluate {

namespace {

using Order = std::vector<std::size_t>;

/// The energies of all pairs: evaluation k has the estimates moved on by k.
class AllPairs {
public:
    explicit AllPairs(std::size_t sources) : m_sources(sources) {}

    void add(BssEnergies evaluation) { m_evaluations.push_back(std::move(evaluation)); }
    const std::vector<FrameRange>& frames() const { return m_evaluations.front().frames; }
    std::size_t sources() const { return m_sources; }

    const FrameEnergies& energies(std::size_t reference, std::size_t estimate, std::size_t frame) const
    {
        return m_evaluations[(estimate + m_sources - reference) % m_sources].sources[reference][frame];
    }

    /// The best order for the frames [first, end) together.
    Order order(std::size_t first, std::size_t end) const
    {
        std::vector<double> sir(m_sources * m_sources, 0.0);
        for (std::size_t reference = 0; reference < m_sources; ++reference)
            for (std::size_t estimate = 0; estimate < m_sources; ++estimate)
                for (std::size_t frame = first; frame < end; ++frame)
                    sir[reference * m_sources + estimate] += imagesScores(energies(reference, estimate, frame)).sir;
        if (std::ranges::any_of(sir, [](double sum) { return std::isnan(sum); })) {
            Order given(m_sources);
            std::iota(given.begin(), given.end(), std::size_t{0});
            return given;
        }
        constexpr double kMostDb = 1e6; // sums of infinite ones have no order
        for (double& sum : sir)
            sum = std::clamp(sum, -kMostDb, kMostDb);
        return bestPermutation(sir, m_sources);
    }

private:
    std::size_t m_sources;
    std::vector<BssEnergies> m_evaluations;
};

PermutedBss inOrder(const AllPairs& pairs, std::vector<Order> orders)
{
    PermutedBss result{.energies = {.frames = pairs.frames(), .sources = {}}, .estimates = std::move(orders)};
    for (std::size_t reference = 0; reference < pairs.sources(); ++reference) {
        auto& frames = result.energies.sources.emplace_back();
        for (std::size_t frame = 0; frame < pairs.frames().size(); ++frame)
            frames.push_back(pairs.energies(reference, result.estimates[frame][reference], frame));
    }
    return result;
}

} // namespace

Result<PermutedBss> evaluatePermutedBss(const SignalSet& set, const BssOptions& options, ThreadPool& pool,
                                        const std::function<void(double)>& progressed, const std::stop_token& stop)
{
    if (const Status fits = checkShapes(set); !fits)
        return std::unexpected(fits.error());
    const std::size_t sources = set.sources();
    if (sources > kMostPermuted)
        return failure(Errc::InvalidArgument,
                       "at most " + std::to_string(kMostPermuted) + " estimates can be put in order; there are " + std::to_string(sources));
    AllPairs pairs(sources);
    SignalSet moved = set;
    for (std::size_t by = 0; by < sources; ++by) {
        const auto part = [&](double fraction) { progressed((static_cast<double>(by) + fraction) / static_cast<double>(sources)); };
        auto evaluation = evaluateBss(moved, options, pool, part, stop);
        if (!evaluation)
            return std::unexpected(evaluation.error());
        pairs.add(std::move(*evaluation));
        std::ranges::rotate(moved.estimates, moved.estimates.begin() + 1);
    }
    const std::size_t frames = pairs.frames().size();
    std::vector<Order> orders(frames);
    if (options.filters == FilterScope::Global)
        std::ranges::fill(orders, pairs.order(0, frames));
    else
        for (std::size_t frame = 0; frame < frames; ++frame)
            orders[frame] = pairs.order(frame, frame + 1);
    return inOrder(pairs, std::move(orders));
}

} // namespace stemwright::evaluate
