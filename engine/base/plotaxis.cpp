#include "engine/base/plotaxis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace stemwright {

namespace {

/// The smallest of 1, 2 and 5 times a power of ten that is not below `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10.0 * power;
}

/// The same for clocks.
double clockStep(double leastSeconds)
{
    constexpr std::array kSteps{5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0};
    const auto* const step = std::ranges::lower_bound(kSteps, leastSeconds);
    return step != kSteps.end() ? *step : 3600.0 * roundStep(leastSeconds / 3600.0);
}

} // namespace

PlotAxis PlotAxis::around(std::span<const double> values, int ticks)
{
    constexpr double kLeastSpan = 1.0;
    std::vector<double> finite;
    std::ranges::copy_if(values, std::back_inserter(finite), [](double value) { return std::isfinite(value); });
    if (finite.empty())
        finite.push_back(0.0);
    const auto [low, high] = std::ranges::minmax(finite);
    const double step = roundStep(std::max(high - low, kLeastSpan) / ticks);
    const double lowTick = std::floor(low / step) * step;
    return {lowTick, std::max(std::ceil(high / step) * step, lowTick + step), step, false};
}

PlotAxis PlotAxis::ofTime(double seconds, int ticks)
{
    constexpr double kShortSeconds = 100.0;
    const bool inMinutes = seconds >= kShortSeconds;
    return {0.0, seconds, inMinutes ? clockStep(seconds / ticks) : roundStep(seconds / ticks), inMinutes};
}

std::vector<double> PlotAxis::ticks() const
{
    std::vector<double> values;
    const double first = std::ceil(m_low / m_step);
    const double last = std::floor(m_high / m_step + 1e-9);
    for (double i = first; i <= last; ++i)
        values.push_back(i * m_step);
    return values;
}

std::string PlotAxis::label(double tick) const
{
    std::array<char, 64> text{};
    if (m_inMinutes) {
        const auto seconds = std::llround(tick);
        std::snprintf(text.data(), text.size(), "%lld:%02lld", seconds / 60, seconds % 60);
    } else {
        std::snprintf(text.data(), text.size(), "%.4g", tick);
    }
    return text.data();
}

} // namespace stemwright
