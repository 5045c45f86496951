#include "ui/queue/queueworker.h"

#include "engine/audio/songfile.h"
#include "engine/audio/stemfile.h"
#include "engine/base/threadpool.h"
#include "engine/model/loader.h"
#include "engine/project/projectfile.h"
#include "engine/project/songsearch.h"
#include "engine/separate/storedseparation.h"
#include "ui/project/projectcontroller.h"

#include <QFile>

#include <sys/resource.h>

#include <cassert>
#include <chrono>
#include <mutex>
#include <optional>
#include <utility>

namespace stemwright::ui {

namespace {

namespace fs = std::filesystem;

constexpr int kNiceness = 10;      // a tenth of the time of what the user waits for, when both want all of it
constexpr double kReadShare = 0.1; // of the whole time, for the progress
constexpr std::chrono::milliseconds kReportEvery(100);

/// The file of the song: itself, or that of a project.
Result<fs::path> songOf(const QString& path, const std::stop_token& stop)
{
    const fs::path file = QFile::encodeName(path).toStdString();
    if (!ProjectController::isProject(path))
        return file;
    const auto project = project::readProject(file);
    if (!project)
        return std::unexpected(project.error());
    return project::findSong(project->song, file, stop);
}

/// Hands on the progress of any thread, but not too often.
class Reporter {
public:
    explicit Reporter(std::function<void(double)> tell) : m_tell(std::move(tell)) {}

    void report(double fraction)
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < kReportEvery)
            return;
        m_last = now;
        m_tell(fraction);
    }

private:
    std::function<void(double)> m_tell;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace

/// What the thread works with.
class QueueWorker::Bench {
public:
    Bench(const separate::BottleneckCache& cache, fs::path scratchFolder, LoadModel loadModel)
        : m_cache(cache), m_scratchFolder(std::move(scratchFolder)), m_loadModel(std::move(loadModel))
    {
    }

    /// The error, and whether it is the model's.
    struct End {
        Status status;
        bool isOfModel = false;
    };

    End work(const QueueTask& task, const std::function<void(double)>& tell, const std::stop_token& stop)
    {
        End end{.status = guarded([&] { return load(task.model.toStdString(), stop); }), .isOfModel = true};
        if (!end.status) {
            end.isOfModel = end.status.error().code != Errc::Cancelled;
            return end;
        }
        return {.status = guarded([&] { return separateAhead(task, tell, stop); })};
    }

    void letGo() { m_model.reset(); }

private:
    Status load(const std::string& name, const std::stop_token& stop)
    {
        if (m_model && m_name == name)
            return {};
        m_model.reset(); // before the next one takes its memory
        auto model = m_loadModel(name, stop);
        if (!model)
            return std::unexpected(model.error());
        m_model = std::move(*model);
        m_name = name;
        return {};
    }

    Status separateAhead(const QueueTask& task, const std::function<void(double)>& tell, const std::stop_token& stop)
    {
        const auto file = songOf(task.path, stop);
        if (!file)
            return std::unexpected(file.error());
        const auto song = audio::loadWholeSong(*file, m_scratchFolder, stop);
        if (!song)
            return std::unexpected(song.error());
        const auto stems = audio::readStemBox(*file);
        if (!stems)
            return std::unexpected(stems.error());
        if (*stems) // it brings its own
            return {};
        Reporter reporter(tell);
        ThreadPool pool(1);
        return separate::separateAhead(
            *song, *m_model, m_cache, m_scratchFolder,
            {.pool = pool, .stop = stop, .progress = [&](double part) { reporter.report(kReadShare + (1.0 - kReadShare) * part); }});
    }

    const separate::BottleneckCache& m_cache;
    fs::path m_scratchFolder;
    LoadModel m_loadModel;
    std::string m_name; ///< of the model
    std::unique_ptr<model::Model> m_model;
};

Result<std::unique_ptr<model::Model>> QueueWorker::loadByName(const std::string& name, std::stop_token stop)
{
    return model::loadModel({.name = name, .targets = {}}, std::move(stop));
}

QueueWorker::QueueWorker(const separate::BottleneckCache& cache, fs::path scratchFolder, LoadModel loadModel)
    : m_bench(std::make_unique<Bench>(cache, std::move(scratchFolder), std::move(loadModel)))
{
}

QueueWorker::~QueueWorker() = default;

void QueueWorker::start(const QueueTask& task)
{
    assert(!isRunning());
    m_path = task.path;
    m_mayHoldModel = true;
    m_thread = std::jthread([this, task, bench = m_bench.get(), former = std::move(m_thread)](const std::stop_token& stop) mutable {
        former = {};
        setpriority(PRIO_PROCESS, 0, kNiceness); // of this thread and those that it starts
        const auto tell = [this, path = task.path](double fraction) {
            QMetaObject::invokeMethod(this, [this, path, fraction] { Q_EMIT progressed(path, fraction); });
        };
        QMetaObject::invokeMethod(this, [this, end = bench->work(task, tell, stop)] {
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
    m_thread = std::jthread([bench = m_bench.get(), former = std::move(m_thread)]() mutable {
        former = {};
        bench->letGo();
    });
}

} // namespace stemwright::ui
