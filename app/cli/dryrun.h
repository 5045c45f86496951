#pragma once

#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/outputplan.h"
#include "app/cli/settings.h"

#include <span>
#include <vector>

namespace stemwright::cli {

/// Prints to the standard output what would be done: the model as it was found, the settings, and the files; as a JSON line if wanted.
void printPlan(const SeparateOptions& options, const model::ModelInfo& model, const Settings& settings, std::span<const Input> songs,
               std::span<const SongPlan> plans);

} // namespace stemwright::cli
