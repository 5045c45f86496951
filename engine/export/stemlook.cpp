#include "engine/export/stemlook.h"

#include <algorithm>
#include <cstdio>

namespace stemwright::exporting {

std::size_t stemColourIndex(std::string_view target, std::size_t index)
{
    constexpr std::array<std::string_view, kStemColours.size()> kTargets{"vocals", "drums", "bass", "other", "residual"};
    const auto* const known = std::ranges::find(kTargets, target);
    return known != kTargets.end() ? static_cast<std::size_t>(known - kTargets.begin()) : index % kStemColours.size();
}

audio::StemFileStem usualLook(std::string_view target, std::size_t index)
{
    std::array<char, 8> colour{};
    std::snprintf(colour.data(), colour.size(), "#%06x", static_cast<unsigned>(kStemColours[stemColourIndex(target, index)]));
    std::string name(target);
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return {.name = std::move(name), .colour = colour.data()};
}

} // namespace stemwright::exporting
