#pragma once

#include "engine/model/model.h"
#include "engine/separate/bottleneckcache.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

namespace stemwright::ui {

/// What is to be done for one song of the queue: it is separated ahead, as far as the cache can keep it.
struct QueueTask {
    QString path;  ///< of a song or a project
    QString model; ///< by which it is separated: a name as model::ModelChoice has them
};

/// Works on one song at a time beside the window, at a low priority, so that the open song and the window come first.
///
/// Owns    the model of its last task, until it rests.
/// Thread  the GUI thread, which waits in the destructor only (some 100 ms).
class QueueWorker : public QObject {
    Q_OBJECT

public:
    using LoadModel = std::function<Result<std::unique_ptr<model::Model>>(const std::string& name, std::stop_token stop)>;

    static Result<std::unique_ptr<model::Model>> loadByName(const std::string& name, std::stop_token stop);

    /// `cache` outlives the worker; files without a name lie in `scratchFolder`.
    QueueWorker(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder, LoadModel loadModel);
    ~QueueWorker() override;

    /// Not while one is running. Ends with done(), failed() or modelFailed().
    void start(const QueueTask& task);
    void cancel() { m_thread.request_stop(); }
    bool isRunning() const { return !m_path.isEmpty(); }
    const QString& path() const { return m_path; } ///< of the task that runs; empty: none
    /// Gives back the memory of the model.
    void rest();

Q_SIGNALS:
    void progressed(const QString& path, double fraction); ///< at most ten times a second
    void done(const QString& path);
    void failed(const QString& path, const stemwright::Error& error); ///< Cancelled among them
    /// Instead of failed(), when the model cannot be loaded: other songs will not fare better.
    void modelFailed(const QString& path, const stemwright::Error& error);

private:
    class Bench;

    std::unique_ptr<Bench> m_bench; ///< of the thread, while it works
    QString m_path;
    bool m_mayHoldModel = false;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace stemwright::ui
