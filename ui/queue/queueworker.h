#pragma once

#include "ui/queue/queuebench.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <thread>

namespace stemwright::ui {

/// Works on one song at a time beside the window, at a low priority, so that the open song and the window come first.
///
/// Owns    the model of its last task, until it rests.
/// Thread  the GUI thread, which waits in the destructor only (some 100 ms).
class QueueWorker : public QObject {
    Q_OBJECT

public:
    using LoadModel = QueueBench::LoadModel;

    static Result<std::unique_ptr<model::Model>> loadByName(const std::string& name, std::stop_token stop);

    /// As QueueBench.
    QueueWorker(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder, LoadModel loadModel);

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
    /// Instead of failed(), when the model cannot be loaded.
    void modelFailed(const QString& path, const stemwright::Error& error);

private:
    QueueBench m_bench; ///< of the thread, while it works
    QString m_path;
    bool m_mayHoldModel = false;
    std::jthread m_thread; // last: joined before the rest goes
};

} // namespace stemwright::ui
