#include "ui/lanes/waveformcontent.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr int kExtremesAlpha = 130;

/// A bar from `low` to `high`, at least one pixel, full scale over the whole height.
QRectF barOf(int x, float low, float high, int height)
{
    const double middle = height / 2.0;
    const double top = middle - std::clamp(high, -1.0F, 1.0F) * middle;
    const double bottom = middle - std::clamp(low, -1.0F, 1.0F) * middle;
    const double length = std::max(1.0, bottom - top);
    return {static_cast<double>(x), (top + bottom - length) / 2.0, 1.0, length};
}

} // namespace

QImage paintWaveform(std::span<const PeakBin> columns, int height, const QColor& colour)
{
    QImage image(static_cast<int>(columns.size()), height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QColor extremes = colour;
    extremes.setAlpha(kExtremesAlpha);
    for (int x = 0; x < image.width(); ++x) {
        const PeakBin& bin = columns[static_cast<std::size_t>(x)];
        const float root = std::sqrt(bin.power);
        painter.fillRect(barOf(x, bin.low, bin.high, height), extremes);
        painter.fillRect(barOf(x, std::max(bin.low, -root), std::min(bin.high, root), height), colour);
    }
    return image;
}

Picture WaveformContent::paint(const Section& section, PaintClock::time_point /*deadline*/) const
{
    std::vector<PeakBin> columns(static_cast<std::size_t>(std::max(1, section.pixels.width())));
    if (section.framesPerPixel >= static_cast<double>(Peaks::kBinFrames))
        m_peaks->read(section.firstFrame, section.framesPerPixel, columns);
    else
        measure(section, columns);
    return {.image = paintWaveform(columns, std::max(1, section.pixels.height()), m_colour)};
}

void WaveformContent::measure(const Section& section, std::span<PeakBin> columns) const
{
    const auto first = std::clamp<std::int64_t>(static_cast<std::int64_t>(section.firstFrame), 0, m_peaks->frames());
    const auto end = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(section.endFrame())), first, m_peaks->frames());
    std::vector<float> frames(static_cast<std::size_t>(end - first) * m_channels);
    if (!m_read(first, frames))
        return; // the player and the peaks' own thread report a disk that fails
    const std::span<const float> all(frames);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        // From the frame before on, so that neighbouring columns touch.
        const double start = section.firstFrame + static_cast<double>(column) * section.framesPerPixel - static_cast<double>(first);
        const auto from = std::min(static_cast<std::size_t>(std::max(0.0, start - 1.0)), static_cast<std::size_t>(end - first));
        const auto to = std::min(static_cast<std::size_t>(std::max(0.0, std::ceil(start + section.framesPerPixel))),
                                 static_cast<std::size_t>(end - first));
        columns[column] = peakOf(all.subspan(from * m_channels, (std::max(from, to) - from) * m_channels));
    }
}

} // namespace stemwright::ui
