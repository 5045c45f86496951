#pragma once

#include "engine/model/modelfolder.h"

#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::model {

/// The targets that the networks of a folder give: those of a joint model are in its tensors, which are read.
/// Errors  those of readCheckpoint() and inferJointShape(); Cancelled.
/// Thread  not the GUI's: a joint model is a file of some megabytes.
Result<std::vector<std::string>> targetsIn(const ModelFolder& folder, const std::stop_token& stop = {});

} // namespace stemwright::model
