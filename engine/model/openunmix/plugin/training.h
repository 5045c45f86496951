#pragma once

#include "engine/model/openunmix/trainable.h"

namespace stemwright::model {

/// As NetworkPlugin::makeTrainable.
Result<std::unique_ptr<TrainableNetwork>> makeTrainableNetwork(const OpenUnmixShape& shape, const TrainingState& state,
                                                               const AdamOptions& options, std::size_t threads);

} // namespace stemwright::model
