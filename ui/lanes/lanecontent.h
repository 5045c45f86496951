#pragma once

#include "engine/mix/source.h"

#include <QImage>
#include <QSize>

#include <cstdint>

namespace stemwright::ui {

/// A part of a song over the width of a picture.
struct Section {
    double firstFrame = 0.0;
    double framesPerPixel = 1.0;
    QSize pixels; ///< of the device
    double endFrame() const { return firstFrame + framesPerPixel * pixels.width(); }
    bool operator==(const Section&) const = default;
};

/// What a lane shows of its stem: one class for each kind of picture.
///
/// Thread  any; one object may paint in several threads at once.
class LaneContent {
public:
    virtual ~LaneContent() = default;
    /// A picture of the section on transparent ground.
    virtual QImage paint(const Section& section) const = 0;
    /// Number of the last change within the range; it grows with each change.
    virtual std::uint64_t generation(mix::FrameRange range) const = 0;
};

} // namespace stemwright::ui
