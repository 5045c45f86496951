#pragma once

#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>
#include <vector>

/// The losses of X-UMX as spec open-unmix 7.14 writes them down, and the transforms of 1.2 and 1.3, in double and step by step: what the
/// real ones are compared with.
namespace stemwright::test {

using Signal = std::vector<double>;
using Spectrum = std::vector<std::vector<std::complex<double>>>; ///< [slices][bins]

struct PlainStft {
    std::size_t window;
    std::size_t hop;

    double weight(std::size_t n) const { return 0.5 - 0.5 * std::cos(angle(n)); }
    double angle(std::size_t n) const { return 2.0 * std::numbers::pi * static_cast<double>(n) / static_cast<double>(window); }

    Spectrum forward(const Signal& x) const
    {
        const auto half = window / 2;
        const auto at = [&](std::size_t i) { // of the padded signal
            if (i < half)
                return x[half - i];
            return i < half + x.size() ? x[i - half] : x[2 * (x.size() - 1) - (i - half)];
        };
        Spectrum out(1 + x.size() / hop, std::vector<std::complex<double>>(half + 1));
        for (std::size_t m = 0; m < out.size(); ++m)
            for (std::size_t k = 0; k <= half; ++k)
                for (std::size_t n = 0; n < window; ++n)
                    out[m][k] += weight(n) * at(m * hop + n) * std::polar(1.0, -angle(k * n));
        return out;
    }

    /// Without a length.
    Signal inverse(const Spectrum& spectrum) const
    {
        const auto half = window / 2;
        const std::size_t kept = hop * (spectrum.size() - 1);
        Signal sum(kept + window), squares(kept + window);
        for (std::size_t m = 0; m < spectrum.size(); ++m)
            for (std::size_t n = 0; n < window; ++n) {
                double value = spectrum[m][0].real() + spectrum[m][half].real() * (n % 2 == 0 ? 1.0 : -1.0);
                for (std::size_t k = 1; k < half; ++k)
                    value += 2.0 * (spectrum[m][k] * std::polar(1.0, angle(k * n))).real();
                sum[m * hop + n] += weight(n) * value / static_cast<double>(window);
                squares[m * hop + n] += weight(n) * weight(n);
            }
        Signal out(kept);
        for (std::size_t i = 0; i < kept; ++i)
            out[i] = sum[half + i] / squares[half + i];
        return out;
    }
};

inline double dot(const Signal& a, const Signal& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

inline Signal difference(const Signal& a, const Signal& b)
{
    Signal out(a);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] -= b[i];
    return out;
}

/// In [-1, 1]; -1 for an estimate that is the truth.
inline double weightedSdr(const Signal& truth, const Signal& estimate, const Signal& mixture)
{
    constexpr double kEpsilon = 1e-10;
    const Signal rest = difference(mixture, truth);
    const Signal left = difference(mixture, estimate);
    const auto likeness = [](const Signal& a, const Signal& b) {
        return dot(a, b) / (std::sqrt(kEpsilon + dot(a, a)) * std::sqrt(kEpsilon + dot(b, b)) + kEpsilon);
    };
    const double alpha = dot(truth, truth) / (dot(truth, truth) + dot(rest, rest) + kEpsilon);
    return -alpha * likeness(estimate, truth) - (1.0 - alpha) * likeness(left, rest);
}

/// The members of each combination: subsets as sets of bits, all but the empty and the whole one, or those of one member.
inline std::vector<unsigned> combinationsOf(std::size_t count, bool combines)
{
    std::vector<unsigned> sets;
    for (unsigned set = 1; set + 1 < 1U << count; ++set)
        if (combines || (set & (set - 1)) == 0)
            sets.push_back(set);
    return sets;
}

inline Signal sumOf(const std::vector<Signal>& signals, unsigned set)
{
    Signal sum(signals.front().size());
    for (std::size_t i = 0; i < signals.size(); ++i)
        for (std::size_t n = 0; (set >> i & 1U) != 0 && n < sum.size(); ++n)
            sum[n] += signals[i][n];
    return sum;
}

/// The mean squared error of each combination, and the mean of these. [targets][numbers]
inline double plainMagnitudeLoss(const std::vector<Signal>& estimates, const std::vector<Signal>& targets, bool combines)
{
    double loss = 0.0;
    const auto sets = combinationsOf(targets.size(), combines);
    for (const unsigned set : sets) {
        const Signal error = difference(sumOf(estimates, set), sumOf(targets, set));
        loss += dot(error, error) / static_cast<double>(error.size());
    }
    return loss / static_cast<double>(sets.size());
}

/// [rows][targets][frames], a row for each excerpt and channel.
inline double plainSoundLoss(const std::vector<std::vector<Signal>>& estimates, const std::vector<std::vector<Signal>>& targets,
                             bool combines)
{
    double sum = 0.0;
    const auto sets = combinationsOf(targets.front().size(), combines);
    for (std::size_t row = 0; row < targets.size(); ++row)
        for (const unsigned set : sets)
            sum += weightedSdr(sumOf(targets[row], set), sumOf(estimates[row], set), sumOf(targets[row], ~0U));
    return 1.0 + sum / static_cast<double>(sets.size() * targets.size());
}

} // namespace stemwright::test
