#pragma once

#include <span>
#include <vector>

namespace stemwright::separate {

/// `song` becomes what the stems leave of it; added up again in double and rounded, they give it to the last bit of float.
inline void subtractStems(std::span<const std::vector<float>> stems, std::span<float> song)
{
    for (std::size_t i = 0; i < song.size(); ++i) {
        double rest = song[i];
        for (const auto& frames : stems)
            rest -= static_cast<double>(frames[i]);
        song[i] = static_cast<float>(rest);
    }
}

/// Gives the stems what they leave of `song` in equal parts, so that their sum is the song to the rounding of float; `song` becomes what
/// that leaves.
inline void spreadRemainder(std::vector<std::vector<float>>& stems, std::span<float> song)
{
    std::vector<float> rest(song.begin(), song.end());
    subtractStems(stems, rest);
    const auto part = 1.0F / static_cast<float>(stems.size());
    for (auto& frames : stems)
        for (std::size_t i = 0; i < rest.size(); ++i)
            frames[i] += part * rest[i];
    subtractStems(stems, song);
}

} // namespace stemwright::separate
