#include "ui/queue/queueworker.h"

#include "engine/base/threadpriority.h"
#include "engine/model/loader.h"

#include <cassert>
#include <utility>

namespace stemwright::ui {

Result<std::unique_ptr<model::Model>> QueueWorker::loadByName(const std::string& name, std::stop_token stop)
{
    return model::loadModel({.name = name, .targets = {}}, std::move(stop));
}

QueueWorker::QueueWorker(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder, LoadModel loadModel)
    : m_bench(cache, std::move(scratchFolder), std::move(loadModel))
{
}

void QueueWorker::start(const QueueTask& task)
{
    assert(!isRunning());
    m_path = task.path;
    m_mayHoldModel = true;
    m_thread = std::jthread([this, task, former = std::move(m_thread)](const std::stop_token& stop) mutable {
        former = {};
        setThreadPriority(ThreadPriority::Background); // and of those that it starts
        const auto tell = [this, path = task.path](double fraction) {
            QMetaObject::invokeMethod(this, [this, path, fraction] { Q_EMIT progressed(path, fraction); });
        };
        QMetaObject::invokeMethod(this, [this, end = m_bench.work(task, tell, stop)] {
            const QString path = std::exchange(m_path, {});
            if (end.status)
                Q_EMIT done(path);
            else if (end.isOfModel)
                Q_EMIT modelFailed(path, end.status.error());
            else
                Q_EMIT failed(path, end.status.error());
        });
    });
}

void QueueWorker::rest()
{
    assert(!isRunning());
    if (!std::exchange(m_mayHoldModel, false))
        return;
    m_thread = std::jthread([this, former = std::move(m_thread)]() mutable {
        former = {};
        m_bench.letGoOfModel();
    });
}

} // namespace stemwright::ui
