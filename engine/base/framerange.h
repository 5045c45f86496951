#pragma once

#include <cstdint>

namespace stemwright {

/// Frames from `first` up to, but without, `end`.
struct FrameRange {
    std::int64_t first = 0;
    std::int64_t end = 0;
    std::int64_t frames() const { return end - first; }
    bool operator==(const FrameRange&) const = default;
};

} // namespace stemwright
