#pragma once

#include "engine/model/openunmix/trainable.h"

namespace stemwright::model {

/// As NetworkPlugin::makeTrainableXUmx.
Result<std::unique_ptr<TrainableNetwork>> makeTrainableXUmx(const XUmxTask& task, const TrainingState& state, const AdamOptions& options,
                                                            std::size_t threads);

} // namespace stemwright::model
