#pragma once

#include "app/cli/aggregates.h"
#include "app/cli/options.h"
#include "engine/model/model.h"
#include "engine/separate/separation.h"

#include <string>
#include <vector>

namespace stemwright::cli {

/// How songs are separated, decided once for all of them.
struct Settings {
    separate::SeparationOptions separation;
    std::vector<Output> outputs;
    std::vector<std::string> notes; ///< what was decided for the user, a sentence each
};

/// What to load. The built-in method estimates all of its targets together, whichever are written.
model::ModelChoice choiceFor(const SeparateOptions& options);

/// Errors  NotFound for targets that the built-in method does not have; InvalidArgument for options that do not go with the model,
///         or with each other.
Result<Settings> settle(const SeparateOptions& options, const model::ModelInfo& model);

} // namespace stemwright::cli
