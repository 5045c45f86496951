#include "ui/queue/exportrun.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace stemwright::ui {

using Kind = QueueWork::Kind;

ExportRun::ExportRun(QueueModel& queue, const separate::BottleneckCache& cache, const std::filesystem::path& scratchFolder,
                     QueueWorker::LoadModel loadModel)
    : m_queue(queue), m_worker(cache, scratchFolder, std::move(loadModel))
{
    connect(&m_worker, &QueueWorker::progressed, this, [this](const QString& path, double fraction) {
        m_queue.setWork(path, {.kind = Kind::Exporting, .fraction = fraction});
        tellProgress(fraction);
    });
    connect(&m_worker, &QueueWorker::done, this, [this](const QString& path) {
        ++m_summary.done;
        end(path, {.kind = Kind::Exported});
    });
    connect(&m_worker, &QueueWorker::failed, this, [this](const QString& path, const Error& error) {
        if (error.code == Errc::Cancelled) {
            end(path, {.kind = Kind::Cancelled});
            return;
        }
        ++m_summary.failed;
        end(path, {.kind = Kind::NotExported, .reason = QString::fromStdString(error.detail)});
    });
    connect(&m_worker, &QueueWorker::modelFailed, this, [this](const QString& path, const Error& error) {
        const QueueWork work{.kind = Kind::NotExported, .reason = QString::fromStdString(error.detail)};
        m_summary.modelError = error;
        m_summary.failed += 1 + static_cast<int>(m_tasks.size());
        giveUpWaiting(work);
        end(path, work);
    });
    connect(&m_queue, &QueueModel::rowsRemoved, this, [this] {
        std::erase_if(m_tasks, [this](const QueueTask& task) { return !m_queue.contains(task.path); });
        if (m_worker.isRunning() && !m_queue.contains(m_worker.path()))
            m_worker.cancel();
    });
}

void ExportRun::start(const std::vector<QueueTask>& tasks)
{
    assert(!m_isRunning);
    m_isRunning = true;
    m_ended = 0;
    m_summary = {.songs = static_cast<int>(tasks.size())};
    m_tasks.assign(tasks.begin(), tasks.end());
    for (const QueueTask& task : tasks)
        m_queue.setWork(task.path, {.kind = Kind::ToExport});
    next();
}

void ExportRun::cancel()
{
    giveUpWaiting({.kind = Kind::Cancelled});
    m_worker.cancel();
}

void ExportRun::cancel(const QString& path)
{
    if (m_worker.path() == path)
        m_worker.cancel();
    else if (std::erase_if(m_tasks, [&path](const QueueTask& task) { return task.path == path; }) > 0)
        m_queue.setWork(path, {.kind = Kind::Cancelled});
}

void ExportRun::giveUpWaiting(const QueueWork& work)
{
    for (const QueueTask& task : std::exchange(m_tasks, {}))
        m_queue.setWork(task.path, work);
}

void ExportRun::end(const QString& path, const QueueWork& work)
{
    m_queue.setWork(path, work);
    ++m_ended;
    next();
}

void ExportRun::tellProgress(double ofSong)
{
    const auto all = static_cast<double>(m_ended + 1 + static_cast<int>(m_tasks.size())); // without those that were given up
    Q_EMIT progressed(m_ended + 1, static_cast<int>(all), (m_ended + ofSong) / all);
}

void ExportRun::next()
{
    if (m_tasks.empty()) {
        m_isRunning = false;
        m_worker.rest();
        Q_EMIT ended(m_summary);
        return;
    }
    const QueueTask task = std::move(m_tasks.front());
    m_tasks.pop_front();
    m_queue.setWork(task.path, {.kind = Kind::Exporting});
    m_worker.start(task);
    tellProgress(0.0);
}

} // namespace stemwright::ui
