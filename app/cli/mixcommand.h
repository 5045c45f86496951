#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"

namespace stemwright::cli {

/// The command `mix`: separates the song of a project as the window does, and writes what the window exports of it.
ExitCode mixProject(const MixOptions& options);

} // namespace stemwright::cli
