#include "ui/song/peakcollector.h"

#include <algorithm>

namespace stemwright::ui {

void PeakCollector::add(std::span<const float> frames, std::size_t channels)
{
    m_channels = channels;
    const std::size_t binSamples = static_cast<std::size_t>(Peaks::kBinFrames) * channels;
    if (!m_begun.empty()) {
        const auto missing = frames.first(std::min(frames.size(), binSamples - m_begun.size()));
        m_begun.insert(m_begun.end(), missing.begin(), missing.end());
        frames = frames.subspan(missing.size());
        if (m_begun.size() < binSamples)
            return;
        m_bins.push_back(peakOf(m_begun));
    }
    for (; frames.size() >= binSamples; frames = frames.subspan(binSamples))
        m_bins.push_back(peakOf(frames.first(binSamples)));
    m_begun.assign(frames.begin(), frames.end());
}

std::shared_ptr<const Peaks> PeakCollector::finish()
{
    const auto whole = static_cast<std::int64_t>(m_bins.size()) * Peaks::kBinFrames;
    const auto peaks = std::make_shared<Peaks>(whole + static_cast<std::int64_t>(m_begun.size() / m_channels));
    if (!m_begun.empty())
        m_bins.push_back(peakOf(m_begun));
    peaks->set(0, m_bins);
    return peaks;
}

} // namespace stemwright::ui
