#include "ui/song/peaks.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

std::int64_t countFor(std::int64_t frames, std::int64_t framesEach) { return (frames + framesEach - 1) / framesEach; }

} // namespace

PeakBin peakOf(std::span<const float> frames)
{
    if (frames.empty())
        return {};
    PeakBin bin{.low = frames.front(), .high = frames.front()};
    double sum = 0.0;
    for (const float sample : frames) {
        bin.low = std::min(bin.low, sample);
        bin.high = std::max(bin.high, sample);
        sum += static_cast<double>(sample) * sample;
    }
    bin.power = static_cast<float>(sum / static_cast<double>(frames.size()));
    return bin;
}

Peaks::Peaks(std::int64_t frames) : m_frames(frames), m_changes(static_cast<std::size_t>(countFor(frames, kFramesPerChange)))
{
    std::int64_t binFrames = kBinFrames;
    std::int64_t bins = 0;
    do {
        bins = countFor(frames, binFrames);
        m_levels.push_back({.binFrames = binFrames, .bins = std::vector<PeakBin>(static_cast<std::size_t>(bins))});
        binFrames *= kLevelFactor;
    } while (bins > 1);
}

PeakBin Peaks::merged(std::span<const PeakBin> bins)
{
    if (bins.empty())
        return {};
    PeakBin all = bins.front();
    double power = 0.0;
    for (const PeakBin& bin : bins) {
        all.low = std::min(all.low, bin.low);
        all.high = std::max(all.high, bin.high);
        power += bin.power;
    }
    all.power = static_cast<float>(power / static_cast<double>(bins.size()));
    return all;
}

void Peaks::set(std::int64_t firstBin, std::span<const PeakBin> bins)
{
    if (bins.empty())
        return;
    const std::scoped_lock lock(m_mutex);
    std::ranges::copy(bins, m_levels.front().bins.begin() + firstBin);
    std::int64_t first = firstBin;
    std::int64_t last = firstBin + static_cast<std::int64_t>(bins.size()) - 1;
    const std::int64_t firstChange = first * kBinFrames / kFramesPerChange;
    const std::int64_t lastChange = last * kBinFrames / kFramesPerChange;
    std::fill(m_changes.begin() + firstChange, m_changes.begin() + lastChange + 1, ++m_lastChange);
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
        first /= kLevelFactor;
        last /= kLevelFactor;
        const std::span<const PeakBin> finer(m_levels[level - 1].bins);
        for (std::int64_t bin = first; bin <= last; ++bin) {
            const auto from = static_cast<std::size_t>(bin * kLevelFactor);
            m_levels[level].bins[static_cast<std::size_t>(bin)] =
                merged(finer.subspan(from, std::min(static_cast<std::size_t>(kLevelFactor), finer.size() - from)));
        }
    }
}

void Peaks::read(double firstFrame, double framesPerColumn, std::span<PeakBin> columns) const
{
    const std::scoped_lock lock(m_mutex);
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && static_cast<double>(m_levels[level + 1].binFrames) <= framesPerColumn)
        ++level;
    const auto binFrames = static_cast<double>(m_levels[level].binFrames);
    const std::span<const PeakBin> bins(m_levels[level].bins);
    const auto count = static_cast<double>(bins.size());
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const double start = firstFrame + static_cast<double>(column) * framesPerColumn;
        const double from = std::clamp(std::floor(start / binFrames), 0.0, count);
        const double to = std::clamp(std::ceil((start + framesPerColumn) / binFrames), from, count);
        columns[column] = merged(bins.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
    }
}

std::uint64_t Peaks::generation(mix::FrameRange range) const
{
    const std::scoped_lock lock(m_mutex);
    const auto count = static_cast<std::int64_t>(m_changes.size());
    const std::int64_t from = std::clamp<std::int64_t>(range.first / kFramesPerChange, 0, count);
    const std::int64_t to = std::clamp<std::int64_t>(countFor(range.end, kFramesPerChange), from, count);
    return from == to ? 0 : *std::max_element(m_changes.begin() + from, m_changes.begin() + to);
}

} // namespace stemwright::ui
