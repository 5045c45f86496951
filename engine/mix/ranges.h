#pragma once

#include "engine/base/framerange.h"

#include <algorithm>
#include <span>
#include <vector>

namespace stemwright::mix {

/// What lies in a range of both lists, which are sorted and in themselves free of overlaps, as the result is.
inline std::vector<FrameRange> intersection(std::span<const FrameRange> a, std::span<const FrameRange> b)
{
    std::vector<FrameRange> both;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        const FrameRange common{.first = std::max(one->first, other->first), .end = std::min(one->end, other->end)};
        if (common.frames() > 0)
            both.push_back(common);
        if (one->end < other->end)
            ++one;
        else
            ++other;
    }
    return both;
}

} // namespace stemwright::mix
