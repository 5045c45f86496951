#pragma once

#include "engine/project/project.h"
#include "ui/takes/songtake.h"

#include <optional>
#include <vector>

namespace stemwright::ui {

/// A take as a project keeps it.
project::Take projectTake(const SongTake& take);

/// A take of a project, as far as it can be used here: whose project it is is not known, so a model may be named, but no folder.
std::optional<SongTake> songTake(const project::Take& take);

} // namespace stemwright::ui
