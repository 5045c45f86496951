#pragma once

#include <array>
#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace stemwright::evaluate {

/// Spectra of all sources in one slice. Shape  [source][channel][bins].
struct SliceSpectra {
    std::span<std::complex<double>> values;
    std::size_t sources = 0;
    std::size_t channels = 0;
    std::size_t bins = 0;

    std::complex<double>& at(std::size_t source, std::size_t channel, std::size_t bin) const
    {
        return values[(source * channels + channel) * bins + bin];
    }
};

enum class MaskShape { Binary, Ratio };

/// Replaces the true spectra by what their mask takes out of the sum. `exponent` 1 for magnitudes, 2 for powers.
void applyMask(const SliceSpectra& slice, MaskShape shape, double exponent);

/// The spatial covariance of each source in each bin, gathered from all slices, and the filter made of them. Two channels.
class OracleWiener {
public:
    OracleWiener(std::size_t sources, std::size_t bins) : m_sources(sources), m_bins(bins), m_covariances(sources * bins) {}

    void gather(const SliceSpectra& slice);
    /// After the last gather().
    void finish();
    /// Replaces the true spectra by what the filter takes out of their sum. Thread  several at once.
    void apply(const SliceSpectra& slice) const;

private:
    /// Hermitian 2 x 2: left, right, and left times conjugated right.
    struct Covariance {
        double left = 0.0;
        double right = 0.0;
        std::complex<double> cross;
        double determinant() const;
    };
    static double power(const Covariance& covariance, std::complex<double> left, std::complex<double> right);

    std::size_t m_sources;
    std::size_t m_bins;
    std::vector<Covariance> m_covariances; ///< [source][bin]
};

} // namespace stemwright::evaluate
