#include "engine/train/augmentation.h"

#include <algorithm>

namespace stemwright::train {

namespace {

constexpr double kLowestGain = 0.25;
constexpr double kHighestGain = 1.25;
constexpr double kSwapped = 0.5;

} // namespace

void swapChannels(Excerpt& sound) { std::ranges::rotate(sound.frames, sound.frames.begin() + static_cast<std::ptrdiff_t>(sound.count())); }

void augment(Excerpt& source, const Augmentations& augmentations, Draws& draws)
{
    if (augmentations.gain) {
        const auto gain = static_cast<float>(draws.between(kLowestGain, kHighestGain));
        for (float& sample : source.frames)
            sample *= gain;
    }
    if (augmentations.channelSwap && source.channels == 2 && draws.fraction() < kSwapped)
        swapChannels(source);
}

} // namespace stemwright::train
