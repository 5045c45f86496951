#pragma once

#include "engine/train/draws.h"
#include "engine/train/soundlibrary.h"
#include "engine/train/stretch.h"

namespace stemwright::train {

/// What is done to each source before sources are mixed.
struct Augmentations {
    bool gain = true;              ///< by a factor in [0.25, 1.25), all channels alike
    bool channelSwap = true;       ///< left and right, of every second one
    double mostSemitones = 0.0;    ///< up or down, evenly spread
    double mostTempoPercent = 0.0; ///< faster or slower, likewise
    bool operator==(const Augmentations&) const = default;
};

/// Left for right. Of sounds with two channels.
void swapChannels(Excerpt& sound);

/// What becomes of pitch and tempo, before anything else; nothing is drawn where nothing is to be changed.
Stretch drawStretch(const Augmentations& augmentations, Draws& draws);

/// Gain and channels. Source  spec open-unmix 7.4.
void augment(Excerpt& source, const Augmentations& augmentations, Draws& draws);

} // namespace stemwright::train
