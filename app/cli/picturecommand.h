#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"

namespace stemwright::cli {

/// The command `picture`: separates a song where that is needed, and draws it.
ExitCode drawPicture(const PictureOptions& options);

} // namespace stemwright::cli
