#include "engine/evaluate/boxfigures.h"

#include <algorithm>
#include <cmath>

namespace stemwright::evaluate {

namespace {

double quantile(std::span<const double> sorted, double fraction)
{
    const double place = fraction * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

} // namespace

std::optional<BoxFigures> boxFigures(std::span<const double> values)
{
    constexpr double kReach = 1.5; ///< of a whisker, in lengths of the box
    std::vector<double> sorted;
    std::ranges::copy_if(values, std::back_inserter(sorted), [](double value) { return std::isfinite(value); });
    if (sorted.empty())
        return {};
    std::ranges::sort(sorted);
    BoxFigures box{
        .lowQuartile = quantile(sorted, 0.25), .median = quantile(sorted, 0.5), .highQuartile = quantile(sorted, 0.75), .outliers = {}};
    const double reach = kReach * (box.highQuartile - box.lowQuartile);
    const auto isOutlier = [&](double value) { return value < box.lowQuartile - reach || value > box.highQuartile + reach; };
    std::ranges::copy_if(sorted, std::back_inserter(box.outliers), isOutlier);
    std::erase_if(sorted, isOutlier);
    box.lowWhisker = std::min(sorted.front(), box.lowQuartile); // which may lie between an outlier and the next value
    box.highWhisker = std::max(sorted.back(), box.highQuartile);
    return box;
}

} // namespace stemwright::evaluate
