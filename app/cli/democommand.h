#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"

namespace stemwright::cli {

/// The command `demo`: writes the song that comes with the program, and its true stems.
ExitCode writeDemo(const DemoOptions& options);

} // namespace stemwright::cli
