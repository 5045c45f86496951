#include "engine/train/statistics.h"

#include <algorithm>
#include <cmath>

namespace stemwright::train {

namespace {

constexpr double kNarrowest = 1e-4; // of the widest

} // namespace

void BinStatistics::add(std::span<const float> magnitudes, std::size_t channels)
{
    const std::size_t bins = m_sums.size();
    const std::size_t slices = magnitudes.size() / (bins * channels);
    for (std::size_t slice = 0; slice < slices; ++slice)
        for (std::size_t bin = 0; bin < bins; ++bin) {
            double mean = 0.0;
            for (std::size_t channel = 0; channel < channels; ++channel)
                mean += static_cast<double>(magnitudes[(slice * channels + channel) * bins + bin]);
            mean /= static_cast<double>(channels);
            m_sums[bin] += mean;
            m_squares[bin] += mean * mean;
        }
    m_slices += static_cast<std::int64_t>(slices);
}

InputScaling BinStatistics::scaling(std::size_t inputBins) const
{
    InputScaling scaling;
    if (m_slices == 0)
        return scaling;
    const auto slices = static_cast<double>(m_slices);
    std::vector<double> spreads(m_sums.size());
    for (std::size_t bin = 0; bin < spreads.size(); ++bin) {
        const double mean = m_sums[bin] / slices;
        const double variance = std::max(0.0, m_squares[bin] / slices - mean * mean);
        spreads[bin] = variance > 0.0 ? std::sqrt(variance) : 1.0; // scikit-learn's rule
    }
    const double narrowest = kNarrowest * *std::ranges::max_element(spreads);
    for (std::size_t bin = 0; bin < inputBins; ++bin) {
        scaling.mean.push_back(static_cast<float>(-m_sums[bin] / slices));
        scaling.scale.push_back(static_cast<float>(1.0 / std::max(spreads[bin], narrowest)));
    }
    return scaling;
}

} // namespace stemwright::train
