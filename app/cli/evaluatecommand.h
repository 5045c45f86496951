#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"

namespace stemwright::cli {

/// The command `evaluate`: scores every song that both folders have, one after the other; one that fails does not end the run.
ExitCode evaluateStems(const EvaluateOptions& options);

} // namespace stemwright::cli
