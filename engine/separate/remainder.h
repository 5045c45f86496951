#pragma once

#include <span>
#include <vector>

namespace stemwright::separate {

/// `song` becomes what the stems leave of it; added up again in double and rounded, they give it to the last bit of float.
inline void subtractStems(const std::vector<std::vector<float>>& stems, std::span<float> song)
{
    for (std::size_t i = 0; i < song.size(); ++i) {
        double rest = song[i];
        for (const auto& frames : stems)
            rest -= static_cast<double>(frames[i]);
        song[i] = static_cast<float>(rest);
    }
}

} // namespace stemwright::separate
