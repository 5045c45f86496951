#pragma once

#include "engine/base/result.h"
#include "engine/model/model.h"
#include "engine/model/openunmix/trainable.h"
#include "engine/model/tensor.h"

#include <functional>
#include <memory>

namespace stemwright::model {

/// Hands out the weights of one target at a time, so that never more than one set is in memory twice.
using WeightsSource = std::function<Result<StateDict>(std::size_t target)>;

/// What the plug-in library `stemwright_networks` offers. It is the only part of the program that loads LibTorch.
struct NetworkPlugin {
    /// Changes whenever this struct or anything it mentions does: plug-in and program must be of one build.
    static constexpr int kInterface = 2;
    int interface = 0;
    /// Builds the networks of `info.targets`. The weights have been checked against each other before.
    /// Errors  those of the source; OutOfMemory; Internal with LibTorch's words.
    Result<std::unique_ptr<Model>> (*makeOpenUnmix)(ModelInfo info, const WeightsSource& weights) = nullptr;
    /// Goes on where `state` is; one without moments begins. The weights have been checked against the shape.
    Result<std::unique_ptr<TrainableNetwork>> (*makeTrainable)(const OpenUnmixShape& shape, const TrainingState& state,
                                                               const AdamOptions& options, std::size_t threads) = nullptr;
};

/// Opens the plug-in at the first call: beside the program, or in its library folder.
/// Errors  MissingComponent: one sentence with what the system's loader said.
/// Thread  any.
Result<const NetworkPlugin*> networkPlugin();

/// The function that the plug-in exports.
inline constexpr const char* kNetworkPluginSymbol = "stemwrightNetworkPlugin";

} // namespace stemwright::model
