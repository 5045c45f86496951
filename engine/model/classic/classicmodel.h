#pragma once

#include "engine/model/model.h"

#include <memory>

namespace stemwright::model {

/// The built-in method: vocals, drums, bass and other from the shape of the spectrogram and the stereo image, without trained weights.
///
/// Signal flow   song -> short window: harmonic part (the rest is drums) -> long window: sustained part (the rest fluctuates)
///               -> magnitudes of the three at the common resolution; what fluctuates and sits in the middle is voice, the remainder
///               is bass below a cutoff and other above it -> one gain for each target and bin, the same for both channels.
/// Shape         four targets, stereo, 44.1 kHz, windows of 4096 frames each 1024; the gains of the targets sum to 1.
/// Source        classical-methods 3 (median separation), 4 (two stages for voice), 9.3 (stereo similarity).
std::unique_ptr<Model> makeClassicModel();

} // namespace stemwright::model
