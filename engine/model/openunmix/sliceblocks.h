#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace stemwright::model {

/// Slices of a song in blocks of nearly equal length, a multiple of the threads in number, so that all threads end together.
struct SliceBlocks {
    static constexpr std::int64_t kLongest = 256; // rows of the matrix products over the whole song

    std::int64_t slices;
    std::int64_t length;
    SliceBlocks(std::int64_t total, std::size_t threads) : slices(total)
    {
        const auto workers = static_cast<std::int64_t>(threads);
        const std::int64_t rounds = std::max<std::int64_t>(1, (total + kLongest * workers - 1) / (kLongest * workers));
        length = std::max<std::int64_t>(1, (total + rounds * workers - 1) / (rounds * workers));
    }
    std::size_t count() const { return static_cast<std::size_t>((slices + length - 1) / length); }
    std::int64_t first(std::size_t block) const { return static_cast<std::int64_t>(block) * length; }
    std::size_t size(std::size_t block) const { return static_cast<std::size_t>(std::min(length, slices - first(block))); }
};

} // namespace stemwright::model
