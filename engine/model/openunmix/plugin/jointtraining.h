#pragma once

#include "engine/model/openunmix/jointweights.h"
#include "engine/model/openunmix/trainable.h"

namespace stemwright::model {

/// As NetworkPlugin::makeTrainableJoint.
Result<std::unique_ptr<TrainableNetwork>> makeTrainableJoint(const JointShape& shape, const TrainingState& state,
                                                             const AdamOptions& options, std::size_t threads);

} // namespace stemwright::model
