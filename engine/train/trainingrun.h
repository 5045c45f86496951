#pragma once

#include "engine/train/trainingfiles.h"
#include "engine/train/trainingoptions.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

namespace stemwright::train {

/// What a training tells while it runs; on its thread.
struct TrainingListener {
    /// The data set is open; these tracks are left out, as they are too short or lack what is asked for.
    std::function<void(const std::vector<std::filesystem::path>& leftOut)> opened = [](const std::vector<std::filesystem::path>&) {};
    /// Share of the data set's statistics that is gathered, in [0, 1].
    std::function<void(double)> measured = [](double) {};
    /// It begins, or goes on behind the epochs that are recorded.
    std::function<void(const TrainingRecord&)> begun = [](const TrainingRecord&) {};
    /// A batch of this epoch was learned from; `loss` is the mean of the epoch so far.
    std::function<void(std::int64_t epoch, std::size_t batch, std::size_t batches, double loss)> stepped = [](std::int64_t, std::size_t,
                                                                                                              std::size_t, double) {};
    /// An epoch is over and on the disk.
    std::function<void(const TrainingRecord&, bool isBest)> epochEnded = [](const TrainingRecord&, bool) {};
};

/// Trains a network for one target until it gets no better, or all epochs are over. What goes on where a former run in the same folder was
/// stopped or killed gives the same numbers as one that was not.
///
/// Several processes train one network together when each is given the same options and its `processes`. They share out every batch and
/// what is judged by, and come to the numbers of a single one, but for rounding. Only the first one's folder is read and written.
///
/// Errors  those of the data set, of the files, of the networks and of the processes; InvalidArgument for options that make no sense, and
/// when the folder
///         holds a training of another network; AlreadyExists for an earlier training that is refused; Cancelled: the last whole epoch is
///         kept.
/// Thread  any worker; it uses more of its own.
[[nodiscard]] Status train(const TrainingOptions& options, const std::filesystem::path& folder, const std::filesystem::path& scratchFolder,
                           const TrainingListener& listener, const std::stop_token& stop, model::ProcessGroup* processes = nullptr);

} // namespace stemwright::train
