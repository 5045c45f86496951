#include "engine/train/augmentation.h"

#include <algorithm>
#include <cmath>

namespace stemwright::train {

namespace {

constexpr double kLowestGain = 0.25;
constexpr double kHighestGain = 1.25;
constexpr double kSwapped = 0.5;

} // namespace

void swapChannels(Excerpt& sound) { std::ranges::rotate(sound.frames, sound.frames.begin() + static_cast<std::ptrdiff_t>(sound.count())); }

Stretch drawStretch(const Augmentations& augmentations, Draws& draws)
{
    Stretch stretch;
    if (augmentations.mostSemitones > 0.0)
        stretch.semitones = draws.between(-augmentations.mostSemitones, augmentations.mostSemitones);
    if (augmentations.mostTempoPercent > 0.0)
        stretch.tempo = 1.0 + draws.between(-augmentations.mostTempoPercent, augmentations.mostTempoPercent) / 100.0;
    return stretch;
}

std::int64_t framesBefore(const Stretch& stretch, std::int64_t count)
{
    constexpr std::int64_t kMargin = 4096; // the last frames of a stretched sound fade
    return stretch.isNone() ? count : static_cast<std::int64_t>(std::ceil(static_cast<double>(count) * stretch.tempo)) + kMargin;
}

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
