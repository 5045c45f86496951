#pragma once

#include "ui/lanes/lanecontent.h"
#include "ui/song/peaks.h"

#include <QColor>

#include <functional>
#include <memory>

namespace stemwright::ui {

/// One column for each bin, full scale from edge to edge: the extremes in a weaker tone, the root of the power within in the full one.
QImage paintWaveform(std::span<const PeakBin> columns, int height, const QColor& colour);

/// The waveform of a sound, from its peaks, or from its frames where a pixel is less than a bin of them.
class WaveformContent final : public LaneContent {
public:
    using Reader = std::function<Status(std::int64_t firstFrame, std::span<float> frames)>; ///< interleaved; from any thread

    WaveformContent(std::shared_ptr<const Peaks> peaks, Reader read, std::size_t channels, const QColor& colour)
        : m_peaks(std::move(peaks)), m_read(std::move(read)), m_channels(channels), m_colour(colour)
    {
    }
    Picture paint(const Section& section, PaintClock::time_point deadline) const override;
    std::uint64_t generation(mix::FrameRange range) const override { return m_peaks->generation(range); }

private:
    void measure(const Section& section, std::span<PeakBin> columns) const;

    std::shared_ptr<const Peaks> m_peaks;
    Reader m_read;
    std::size_t m_channels;
    QColor m_colour;
};

} // namespace stemwright::ui
