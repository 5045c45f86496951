#include "engine/evaluate/oraclemasks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stemwright::evaluate {

namespace {

using Bin = std::complex<double>;

constexpr double kEpsilon = std::numeric_limits<double>::epsilon(); ///< the reference's, in denominators
/// Of covariances. The reference takes epsilon here, too, and adds it to determinants: what it makes of a source with two equal channels is
/// then rounding and differs from machine to machine by several dB. From 1e-12 to 1e-9 the result is the same to 0.0001 dB.
constexpr double kRegularisation = 1e-10;
constexpr double kBinaryThreshold = 0.5;

Bin sumOver(const SliceSpectra& slice, std::size_t channel, std::size_t bin)
{
    Bin sum{};
    for (std::size_t j = 0; j < slice.sources; ++j)
        sum += slice.at(j, channel, bin);
    return sum;
}

} // namespace

void applyMask(const SliceSpectra& slice, MaskShape shape, double exponent)
{
    for (std::size_t channel = 0; channel < slice.channels; ++channel)
        for (std::size_t bin = 0; bin < slice.bins; ++bin) {
            const Bin mix = sumOver(slice, channel, bin);
            const auto size = [exponent](Bin value) { return exponent == 2.0 ? std::norm(value) : std::abs(value); };
            double all = 0.0;
            for (std::size_t j = 0; j < slice.sources; ++j)
                all += size(slice.at(j, channel, bin));
            for (std::size_t j = 0; j < slice.sources; ++j) {
                Bin& value = slice.at(j, channel, bin);
                if (shape == MaskShape::Ratio)
                    value = mix * (size(value) / (kEpsilon + all));
                else // several sources may have a bin, or none
                    value = size(value) / (kEpsilon + size(mix)) >= kBinaryThreshold ? mix : Bin{};
            }
        }
}

void OracleWiener::gather(const SliceSpectra& slice)
{
    for (std::size_t j = 0; j < m_sources; ++j)
        for (std::size_t bin = 0; bin < m_bins; ++bin) {
            const Bin left = slice.at(j, 0, bin);
            const Bin right = slice.at(j, 1, bin);
            const double scale = 1.0 / (kEpsilon + 0.5 * (std::norm(left) + std::norm(right)));
            Covariance& sum = m_covariances[j * m_bins + bin];
            sum.left += scale * std::norm(left);
            sum.right += scale * std::norm(right);
            sum.cross += scale * (left * std::conj(right));
        }
}

/// To a trace of 2: only the shape matters, so that the number of slices does not.
void OracleWiener::finish()
{
    for (Covariance& covariance : m_covariances) {
        const double trace = covariance.left + covariance.right;
        const double factor = trace > 0.0 ? 2.0 / trace : 0.0; // a source may never sound here
        covariance.left = factor * covariance.left + kRegularisation;
        covariance.right = factor * covariance.right + kRegularisation;
        covariance.cross *= factor;
    }
}

double OracleWiener::Covariance::determinant() const { return left * right - std::norm(cross); }

/// Half the trace of inverse(covariance) times the outer product of the slice's values.
double OracleWiener::power(const Covariance& covariance, Bin left, Bin right)
{
    const double shared = std::real(std::conj(covariance.cross) * left * std::conj(right));
    const double whole = covariance.right * std::norm(left) + covariance.left * std::norm(right) - 2.0 * shared;
    return std::max(0.0, 0.5 * whole / covariance.determinant());
}

void OracleWiener::apply(const SliceSpectra& slice) const
{
    for (std::size_t bin = 0; bin < m_bins; ++bin) {
        const Bin mixLeft = sumOver(slice, 0, bin);
        const Bin mixRight = sumOver(slice, 1, bin);
        std::vector<double> powers(m_sources);
        Covariance mix;
        for (std::size_t j = 0; j < m_sources; ++j) {
            const Covariance& own = m_covariances[j * m_bins + bin];
            powers[j] = power(own, slice.at(j, 0, bin), slice.at(j, 1, bin));
            mix.left += powers[j] * own.left;
            mix.right += powers[j] * own.right;
            mix.cross += powers[j] * own.cross;
        }
        const double determinant = mix.determinant();
        const double scale = determinant > 0.0 ? 1.0 / determinant : 0.0; // silence
        const Bin left = scale * (mix.right * mixLeft - mix.cross * mixRight);
        const Bin right = scale * (mix.left * mixRight - std::conj(mix.cross) * mixLeft);
        for (std::size_t j = 0; j < m_sources; ++j) {
            const Covariance& own = m_covariances[j * m_bins + bin];
            slice.at(j, 0, bin) = powers[j] * (own.left * left + own.cross * right);
            slice.at(j, 1, bin) = powers[j] * (std::conj(own.cross) * left + own.right * right);
        }
    }
}

} // namespace stemwright::evaluate
