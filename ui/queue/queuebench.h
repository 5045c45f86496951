#pragma once

#include "engine/export/choice.h"
#include "engine/model/model.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/separation.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::ui {

/// What is exported of a song of the queue.
struct QueueExport {
    exporting::ExportChoice choice{};
    std::string name{};                                 ///< that stands for {song}
    std::vector<std::filesystem::path> replaced{};      ///< names in use that the user gave up
    std::map<std::string, audio::StemFileStem> looks{}; ///< of targets, for stem files
};

/// What is to be done for one song of the queue.
struct QueueTask {
    QString path;  ///< of a song or a project
    QString model; ///< by which it is separated: a name as model::ModelChoice has them
    separate::SeparationOptions options{};
    std::optional<QueueExport> exports{}; ///< nothing: it is separated ahead, as far as the cache can keep it
};

/// What came of it.
struct QueueEnd {
    Status status;
    bool isOfModel = false; ///< it could not be loaded: other songs will not fare better
};

/// Does the tasks of the queue. Keeps the model of the last one for the next.
///
/// Thread  one at a time, any worker.
class QueueBench {
public:
    using LoadModel = std::function<Result<std::unique_ptr<model::Model>>(const std::string& name, std::stop_token stop)>;

    /// `cache` outlives the bench; files without a name lie in `scratchFolder`.
    QueueBench(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder, LoadModel loadModel);

    /// Tells the fraction that is done, at most ten times a second, from any thread.
    /// Errors  those of opening, separating and exporting the song; AlreadyExists, before it is separated; Cancelled.
    QueueEnd work(const QueueTask& task, const std::function<void(double)>& tell, const std::stop_token& stop);
    void letGoOfModel() { m_model.reset(); }

private:
    class Job;

    Status load(const std::string& name, const std::stop_token& stop);

    const separate::BottleneckCache& m_cache;
    std::filesystem::path m_scratchFolder;
    LoadModel m_loadModel;
    std::string m_name; ///< of the model
    std::unique_ptr<model::Model> m_model;
};

} // namespace stemwright::ui
