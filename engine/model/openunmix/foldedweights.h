#pragma once

#include "engine/model/openunmix/linear.h"
#include "engine/model/openunmix/lstmkernel.h"
#include "engine/model/tensor.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace stemwright::model {

/// One direction of one LSTM layer: the input's matrix, rows in the recurrence's order, both biases added up, and the recurrence.
struct LstmDirection {
    std::unique_ptr<const Linear> input;
    LstmRecurrence recurrence;
};

struct TrunkSizes {
    std::size_t inputBins = 0; ///< B, or groups of bins, for each channel
    std::size_t channels = 0;  ///< C
    std::size_t hidden = 0;    ///< h
    std::size_t layers = 0;
    std::size_t directions = 2;
    std::size_t units() const { return hidden / directions; }
};

/// A network up to its bottleneck.
struct Trunk {
    TrunkSizes sizes;
    std::unique_ptr<const Linear> first;            ///< fc1 with bn1 and the standardisation of the input
    std::vector<std::vector<LstmDirection>> layers; ///< [layer][direction: forward, backward]
    std::unique_ptr<const Linear> second;           ///< fc2 with bn2
};

/// The last layer in parts that give one band of one channel: [band][channel].
using BandLayers = std::vector<std::unique_ptr<const Linear>>;

// Sizes come from the shapes of the tensors, which have been checked before (inferShape, inferJointShape). Everything constant is
// multiplied into the matrices, in double: batch norms, standardisation of the input and what stands before it, scale and mean of the
// output. `makeLinear` lays them out. Source  spec 2.3, 2.4, 7.11.

Trunk foldTrunk(const StateDict& state, MakeLinear makeLinear);
/// Open-Unmix: fc3 with bn3 and the output's scale and mean. Outputs [band's bins].
BandLayers foldMask(const StateDict& state, MakeLinear makeLinear);
/// A joint model: the heads of `targets`. Outputs [targets][groups of the band].
BandLayers foldHeads(const StateDict& state, std::span<const std::string> targets, std::size_t bins, MakeLinear makeLinear);

} // namespace stemwright::model
