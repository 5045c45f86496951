#pragma once

#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/messages.h"
#include "app/cli/outputplan.h"
#include "app/cli/reporter.h"
#include "app/cli/settings.h"
#include "engine/base/threadpool.h"
#include "engine/model/model.h"
#include "engine/separate/bottleneckcache.h"

#include <expected>
#include <filesystem>

namespace stemwright::cli {

/// What all songs of a batch share.
struct Workshop {
    const SeparateOptions& options;
    const Settings& settings;
    model::Model& model;
    ThreadPool& pool;
    const separate::BottleneckCache& cache;
    std::filesystem::path scratchFolder;
    Interrupt& interrupt;
    Reporter& reporter;
};

/// Separates a song into the files of its plan. When it fails, none of them is there that was not there before, except those that
/// were finished before the one that failed; folders that stay empty are gone again.
std::expected<SongReport, Failure> separateSong(const Input& song, const SongPlan& plan, Workshop& workshop);

} // namespace stemwright::cli
