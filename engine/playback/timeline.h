#pragma once

#include "engine/mix/source.h"

#include <cstdint>
#include <numeric>
#include <optional>

namespace stemwright::playback {

/// The song frame that is heard `played` frames after `first`: straight on, and from the loop's end back to its start. A start behind
/// the loop plays on to the end of the song.
inline std::int64_t loopedFrame(std::int64_t first, std::int64_t played, const std::optional<mix::FrameRange>& loop)
{
    const std::int64_t frame = first + played;
    if (!loop || first >= loop->end || frame < loop->end)
        return frame;
    return loop->first + (frame - loop->end) % loop->frames();
}

/// What a sequence of rows at the device's rate stands for in the song.
struct Timeline {
    std::int64_t first = 0; ///< song frame of row 0
    std::optional<mix::FrameRange> loop{};
    int songHz = 0;
    int deviceHz = 0;

    /// Song frames, loops unrolled, before a row; rounded down.
    std::int64_t playedAt(std::int64_t row) const
    {
        // In two parts, because row * songHz may pass 64 bits.
        return row / deviceHz * songHz + row % deviceHz * songHz / deviceHz;
    }
    std::int64_t frameAt(std::int64_t row) const { return loopedFrame(first, playedAt(row), loop); }
    /// Rows between two places where a row is a whole frame.
    std::int64_t rowsPerWholeFrame() const { return deviceHz / std::gcd(songHz, deviceHz); }
};

} // namespace stemwright::playback
