#pragma once

#include <span>
#include <string>
#include <vector>

namespace stemwright {

/// A linear axis whose ticks are round numbers.
class PlotAxis {
public:
    /// From the tick below the lowest of the finite values to the one above the highest, with about `ticks` steps between.
    static PlotAxis around(std::span<const double> values, int ticks);
    /// From 0 to `seconds`, ticks at whole seconds or minutes where it is long enough.
    static PlotAxis ofTime(double seconds, int ticks);

    /// 0 at the lower end, 1 at the upper.
    double fraction(double value) const { return (value - m_low) / (m_high - m_low); }
    std::vector<double> ticks() const;
    /// The tick as a number, or as minutes and seconds.
    std::string label(double tick) const;
    /// What the labels of ofTime() are: "s" or "min:s".
    std::string timeUnit() const { return m_inMinutes ? "min:s" : "s"; }

private:
    PlotAxis(double low, double high, double step, bool inMinutes) : m_low(low), m_high(high), m_step(step), m_inMinutes(inMinutes) {}

    double m_low;
    double m_high;
    double m_step;
    bool m_inMinutes;
};

} // namespace stemwright
