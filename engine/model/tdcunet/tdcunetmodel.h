#pragma once

#include "engine/model/model.h"
#include "engine/model/tensor.h"

#include <memory>
#include <vector>

namespace stemwright::model {

/// The TDC U-Net: a network for each target, which sees one slice at a time. Without LibTorch, and without a first pass: a window's slices
/// are computed when they are asked for.
///
/// The networks give complex spectra; a target's magnitudes are theirs, and the phase stays the mixture's. On five songs that changed the
/// vocals' SDR by -0.04 to +0.03 dB (tests/benchmarks/README.md), and it lets masks and filter work as with every other model.
/// Shape   stereo, 44.1 kHz, windows of 2048 frames each 1024. Beyond the song's ends there are zeros.
/// `info` brings name, targets and hash; `states`, one for each target, have passed checkTdcUnet().
std::unique_ptr<Model> makeTdcUnetModel(ModelInfo info, const std::vector<StateDict>& states);

} // namespace stemwright::model
