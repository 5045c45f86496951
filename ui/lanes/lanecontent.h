#pragma once

#include "engine/mix/source.h"
#include "ui/lanes/frequencymarks.h"

#include <QImage>
#include <QSize>

#include <chrono>
#include <cstdint>
#include <optional>

namespace stemwright::ui {

/// A part of a song over the width of a picture.
struct Section {
    double firstFrame = 0.0;
    double framesPerPixel = 1.0;
    QSize pixels; ///< of the device
    double endFrame() const { return firstFrame + framesPerPixel * pixels.width(); }
    bool operator==(const Section&) const = default;
};

/// A painted section; as long as it is not complete there is more to be had by painting it again.
struct Picture {
    QImage image;
    bool isComplete = true;
};

using PaintClock = std::chrono::steady_clock;

/// What a lane shows of its stem: one class for each kind of picture.
///
/// Thread  any; one object may paint in several threads at once.
class LaneContent {
public:
    virtual ~LaneContent() = default;
    /// A picture of the section on transparent ground. What takes long stops soon after `deadline` and shows the rest coarser.
    virtual Picture paint(const Section& section, PaintClock::time_point deadline) const = 0;
    /// Number of the last change within the range; it grows with each change.
    virtual std::uint64_t generation(mix::FrameRange range) const = 0;
    /// Of a picture over time and frequency. The height of any other is a level, which grows and shrinks with the fader.
    virtual std::optional<FrequencyRuler> frequencies() const { return std::nullopt; }
};

} // namespace stemwright::ui
