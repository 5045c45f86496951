#pragma once

#include "engine/model/openunmix/processgroup.h"

#include <cstddef>
#include <optional>

namespace stemwright::cli {

/// What `torchrun`, or whoever starts several processes that train together, says in the environment.
struct LaunchedProcess {
    model::ProcessPlace place;
    std::size_t onThisMachine = 1; ///< processes
};

/// Reads WORLD_SIZE, RANK, MASTER_ADDR, MASTER_PORT, and what torchrun sets besides; nothing for a process on its own.
/// Errors  InvalidArgument, which names the variable that is missing or makes no sense.
Result<std::optional<LaunchedProcess>> launchedProcess();

} // namespace stemwright::cli
