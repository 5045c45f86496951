#include "engine/evaluate/aggregate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace stemwright::evaluate {

double averageOfFinite(std::span<const double> values, Average average)
{
    std::vector<double> finite;
    std::ranges::copy_if(values, std::back_inserter(finite), [](double value) { return std::isfinite(value); });
    if (finite.empty())
        return std::numeric_limits<double>::quiet_NaN();
    if (average == Average::Mean)
        return std::accumulate(finite.begin(), finite.end(), 0.0) / static_cast<double>(finite.size());
    std::ranges::sort(finite);
    const std::size_t middle = finite.size() / 2;
    return finite.size() % 2 == 1 ? finite[middle] : 0.5 * (finite[middle - 1] + finite[middle]);
}

double asStored(double score)
{
    if (!std::isfinite(score))
        return std::numeric_limits<double>::quiet_NaN();
    std::array<char, 400> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), score, std::chars_format::fixed, 5); // exact, as Python's %f
    double rounded = 0.0;
    std::from_chars(text.data(), written.ptr, rounded);
    return rounded;
}

} // namespace stemwright::evaluate
