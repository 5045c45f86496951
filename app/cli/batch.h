#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"

namespace stemwright::cli {

/// The command `separate`: finds the songs, loads the model once, separates one song after another, goes on after failures, and tells
/// what came of it.
ExitCode separateSongs(const SeparateOptions& options);

} // namespace stemwright::cli
