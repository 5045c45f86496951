#pragma once

#include "ui/queue/queuebench.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace stemwright::ui {

/// How all songs are exported, and what names that needs.
struct QueuePlan {
    std::vector<QueueTask> tasks;
    std::vector<std::filesystem::path> inUse; ///< names that exist already
};

/// A task for each song, all like `pattern`. Songs of the same name get numbers, so that none replaces the other's files. `targets` are
/// those that the model is expected to make.
/// Errors  those of exporting::checkFolder.
/// Thread  any worker: asks the disk for names.
Result<QueuePlan> planExports(const QStringList& songs, const QueueTask& pattern, const std::vector<std::string>& targets);

/// What is left of a plan when no file may be replaced.
std::vector<QueueTask> withoutReplacing(const QueuePlan& plan);

} // namespace stemwright::ui
