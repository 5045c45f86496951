#pragma once

#include "engine/train/draws.h"
#include "engine/train/soundlibrary.h"

namespace stemwright::train {

/// What is done to each source before sources are mixed.
struct Augmentations {
    bool gain = true;        ///< by a factor in [0.25, 1.25), all channels alike
    bool channelSwap = true; ///< left and right, of every second one
    bool operator==(const Augmentations&) const = default;
};

/// Left for right. Of sounds with two channels.
void swapChannels(Excerpt& sound);

/// Source  spec open-unmix 7.4.
void augment(Excerpt& source, const Augmentations& augmentations, Draws& draws);

} // namespace stemwright::train
