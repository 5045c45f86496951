#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <functional>
#include <span>

namespace stemwright::audio {

/// Any range of a signal at another rate, without the rest of it: the same as a Resampler gives for the whole, to some -120 dB.
///
/// Shape   interleaved frames.
/// Thread  const functions from several threads at once.
class RangeResampler {
public:
    RangeResampler(int fromHz, int toHz, int channels);

    /// Reads frames [first, first + out.size() / channels) of the source.
    using Reader = std::function<Status(std::int64_t firstFrame, std::span<float> out)>;

    /// Frames of the source that a frame of the result depends on, on each side.
    std::int64_t reach() const { return m_reach; }
    /// The frames of the result, out of `resultFrames`, that depend on nothing but source frames [first, end) of `sourceFrames`.
    struct Range {
        std::int64_t first = 0;
        std::int64_t end = 0;
    };
    Range resultOf(Range source, std::int64_t sourceFrames, std::int64_t resultFrames) const;

    /// out [count][channels]: frames of the result from `firstFrame` on.
    /// Errors  those of the reader and of soxr.
    [[nodiscard]] Status read(const Reader& source, std::int64_t sourceFrames, std::int64_t firstFrame, std::span<float> out) const;

private:
    int m_fromHz;
    int m_toHz;
    int m_channels;
    std::int64_t m_fromStep; ///< so many frames of the source are exactly
    std::int64_t m_toStep;   ///< so many of the result
    std::int64_t m_reach;
};

} // namespace stemwright::audio
