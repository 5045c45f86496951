#pragma once

#include "engine/base/result.h"
#include "engine/model/tensor.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stemwright::model {

/// The published configuration; other ones are not read.
struct TdcUnetShape {
    static constexpr std::size_t kBins = 1025;   ///< of a transform of 2048 frames
    static constexpr std::size_t kParts = 4;     ///< left and right, each real and imaginary
    static constexpr std::size_t kChannels = 24; ///< inside
    static constexpr std::size_t kLayers = 5;    ///< of a block
    static constexpr std::size_t kLevels = 8;    ///< each of half the bins of the one above
    static constexpr std::size_t kTopBins = 1024;
};

/// Whether a state dict is meant as such a network, complete or not.
bool looksLikeTdcUnet(const StateDict& state);

/// Every tensor of the network with its shape.
std::vector<std::pair<std::string, std::vector<std::int64_t>>> tdcUnetTensors();

/// Checks that every tensor is there, of the right shape and finite, and nothing else but counters of the training.
/// `name` stands for the file in messages.
/// Errors  Unsupported for missing and unknown keys; ShapeMismatch; Corrupt for values that are not finite and negative variances.
///         Each names the key.
[[nodiscard]] Status checkTdcUnet(const StateDict& state, std::string_view name);

} // namespace stemwright::model
