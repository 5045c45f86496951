#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"

namespace stemwright::cli {

/// The commands `models list`, `models download`, `models import` and `models pack`.
ExitCode listModels(const ListModels& command);
ExitCode downloadModels(const DownloadModels& command);
ExitCode importModel(const ImportModel& command);
ExitCode packModel(const PackModel& command);

} // namespace stemwright::cli
