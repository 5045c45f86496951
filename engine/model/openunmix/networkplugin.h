#pragma once

#include "engine/base/result.h"
#include "engine/model/openunmix/jointweights.h"
#include "engine/model/openunmix/linear.h"
#include "engine/model/openunmix/processgroup.h"
#include "engine/model/openunmix/trainable.h"

#include <memory>

namespace stemwright::model {

/// What the plug-in library `stemwright_networks` offers. It is the only part of the program that loads LibTorch.
struct NetworkPlugin {
    /// Changes whenever this struct or anything it mentions does: plug-in and program must be of one build.
    static constexpr int kInterface = 4;
    int interface = 0;
    /// LibTorch's product. The program's own is makeDenseLinear().
    /// Errors  std::bad_alloc; std::runtime_error with LibTorch's words.
    MakeLinear makeLinear = nullptr;
    /// Goes on where `state` is; one without moments begins. The weights have been checked against the shape.
    Result<std::unique_ptr<TrainableNetwork>> (*makeTrainable)(const OpenUnmixShape& shape, const TrainingState& state,
                                                               const AdamOptions& options, std::size_t threads) = nullptr;
    /// The same for a joint network.
    Result<std::unique_ptr<TrainableNetwork>> (*makeTrainableJoint)(const JointShape& shape, const TrainingState& state,
                                                                    const AdamOptions& options, std::size_t threads) = nullptr;
    Result<std::unique_ptr<TrainableNetwork>> (*makeTrainableXUmx)(const XUmxTask& task, const TrainingState& state,
                                                                   const AdamOptions& options, std::size_t threads) = nullptr;
    /// Meets the other processes. None where LibTorch was built without Gloo.
    /// Errors  NetworkError when they do not all come within the patience, or do not fit each other.
    Result<std::unique_ptr<ProcessGroup>> (*joinProcesses)(const ProcessPlace& place) = nullptr;
};

/// Opens the plug-in at the first call: beside the program, or in its library folder.
/// Errors  MissingComponent: one sentence with what the system's loader said.
/// Thread  any.
Result<const NetworkPlugin*> networkPlugin();

/// As NetworkPlugin::joinProcesses.
/// Errors  also those of networkPlugin(), and MissingComponent where LibTorch was built without Gloo.
Result<std::unique_ptr<ProcessGroup>> joinProcesses(const ProcessPlace& place);

/// The function that the plug-in exports.
inline constexpr const char* kNetworkPluginSymbol = "stemwrightNetworkPlugin";

} // namespace stemwright::model
