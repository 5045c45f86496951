#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"

namespace stemwright::cli {

/// The command `train`: one network for each target, one after the other. A signal ends it behind the last whole epoch.
ExitCode trainNetworks(const TrainOptions& options);

} // namespace stemwright::cli
