#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"

namespace stemwright::cli {

/// The commands `models list`, `models download` and `models import`.
ExitCode listModels(const ListModels& command);
ExitCode downloadModels(const DownloadModels& command);
ExitCode importModel(const ImportModel& command);

} // namespace stemwright::cli
