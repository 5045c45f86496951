#pragma once

#include "engine/model/openunmix/linear.h"
#include "engine/model/openunmix/lstmkernel.h"
#include "engine/model/tensor.h"

#include <memory>
#include <vector>

namespace stemwright::model {

/// One direction of one LSTM layer: the input's matrix, rows in the recurrence's order, both biases added up, and the recurrence.
struct LstmDirection {
    std::unique_ptr<const Linear> input;
    LstmRecurrence recurrence;
};

/// Sizes of one target's network; those of a separator have bins and channels in common.
struct NetworkSizes {
    std::size_t bins = 0;      ///< F
    std::size_t inputBins = 0; ///< B
    std::size_t channels = 0;  ///< C
    std::size_t hidden = 0;    ///< h
    std::size_t layers = 0;
    std::size_t directions = 2;
    std::size_t units() const { return hidden / directions; }
};

/// The network of one target.
struct TargetNetwork {
    NetworkSizes sizes;
    std::unique_ptr<const Linear> first;              ///< fc1 with bn1 and the standardisation of the input
    std::vector<std::vector<LstmDirection>> layers;   ///< [layer][direction: forward, backward]
    std::unique_ptr<const Linear> second;             ///< fc2 with bn2
    std::vector<std::unique_ptr<const Linear>> third; ///< [band][channel]: fc3 with bn3 and the output's scale and mean
};

/// Sizes come from the shapes of the tensors, which have been checked before (inferShape). Everything constant is multiplied into the
/// matrices, in double: batch norms, standardisation of the input, scale and mean of the output; `makeLinear` lays them out. Source
/// spec 2.3, 2.4.
TargetNetwork foldTarget(const StateDict& state, MakeLinear makeLinear);

} // namespace stemwright::model
