#include "ui/queue/queuebench.h"

#include "engine/base/threadpool.h"
#include "engine/export/checks.h"
#include "engine/project/heard.h"
#include "engine/project/projectfile.h"
#include "engine/project/songsearch.h"
#include "engine/separate/songstems.h"
#include "engine/separate/storedseparation.h"
#include "ui/project/projectcontroller.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

namespace stemwright::ui {

namespace {

namespace fs = std::filesystem;

using separate::DecodedSong;
using separate::SongStems;

// Shares of the whole time, for the progress.
constexpr double kRead = 0.1;
constexpr double kSeparated = 0.8; // when it is exported afterwards
constexpr std::chrono::milliseconds kReportEvery(100);

/// The file of a song, and what a project corrects in its stems.
struct SongFile {
    fs::path file;
    std::vector<edit::Stroke> strokes{};
};

/// By the path of the song itself, or of a project.
Result<SongFile> songOf(const QString& path, const std::stop_token& stop)
{
    const fs::path file = QFile::encodeName(path).toStdString();
    if (!ProjectController::isProject(path))
        return SongFile{.file = file};
    auto project = project::readProject(file);
    if (!project)
        return std::unexpected(project.error());
    auto song = project::findSong(project->song, file, stop);
    if (!song)
        return std::unexpected(song.error());
    return SongFile{.file = std::move(*song), .strokes = std::move(project->strokes)};
}

/// Hands on the progress of any thread, but not too often.
class Reporter {
public:
    explicit Reporter(const std::function<void(double)>& tell) : m_tell(tell) {}

    void report(double fraction)
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < kReportEvery)
            return;
        m_last = now;
        m_tell(fraction);
    }

    /// Of a part of the work.
    std::function<void(double)> part(double from, double to)
    {
        return [this, from, to](double done) { report(from + (to - from) * done); };
    }

private:
    const std::function<void(double)>& m_tell;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace

/// One run of work(), the model being there.
class QueueBench::Job {
public:
    Job(QueueBench& bench, const QueueTask& task, const std::function<void(double)>& tell, const std::stop_token& stop)
        : m_bench(bench), m_task(task), m_stop(stop), m_reporter(tell)
    {
    }

    Status run()
    {
        const auto decoded = open();
        if (!decoded)
            return std::unexpected(decoded.error());
        return m_task.exports ? exportSong(*decoded) : separateAhead(*decoded);
    }

private:
    Result<DecodedSong> open()
    {
        auto from = songOf(m_task.path, m_stop);
        if (!from)
            return std::unexpected(from.error());
        m_strokes = std::move(from->strokes);
        auto decoded = separate::decodeSong(from->file, m_bench.m_scratchFolder, m_stop);
        m_reporter.report(kRead);
        return decoded;
    }

    Status separateAhead(const DecodedSong& decoded)
    {
        if (decoded.bringsStems)
            return {};
        ThreadPool pool(1); // nobody has asked for it: the rest of the computer is somebody else's
        return separate::separateAhead(*decoded.song, *m_bench.m_model, m_bench.m_cache, m_bench.m_scratchFolder,
                                       {.pool = pool, .stop = m_stop, .progress = m_reporter.part(kRead, 1.0)});
    }

    Status exportSong(const DecodedSong& decoded)
    {
        const QueueExport& order = *m_task.exports;
        if (!decoded.bringsStems)
            if (const Status possible = checkBeforehand(decoded); !possible)
                return possible;
        const auto stems = decoded.bringsStems
                               ? separate::stemsOfFile(decoded, m_bench.m_scratchFolder, m_reporter.part(kRead, kSeparated), m_stop)
                               : separate(decoded);
        if (!stems)
            return std::unexpected(stems.error());
        const exporting::ExportSubject subject = subjectOf(decoded, *stems);
        const auto job = exporting::checkedJob(order.choice, subject, order.replaced);
        if (!job)
            return std::unexpected(job.error());
        const auto report = exporting::runExport(*subject.source, *job, m_reporter.part(kSeparated, 1.0), m_stop);
        return report ? Status() : std::unexpected(report.error());
    }

    /// What can be told before the song is separated.
    Status checkBeforehand(const DecodedSong& decoded) const
    {
        const QueueExport& order = *m_task.exports;
        const SongStems expected{.store = nullptr, .names = separate::stemNames(m_bench.m_model->info(), m_task.options)};
        if (const auto possible = exporting::checkedJob(order.choice, subjectOf(decoded, expected), order.replaced); !possible)
            return std::unexpected(possible.error());
        const std::size_t stemBytes =
            expected.names.size() * static_cast<std::size_t>(decoded.song->frames.rows()) * decoded.song->frames.columns() * sizeof(float);
        return exporting::checkSpace(m_bench.m_scratchFolder,
                                     stemBytes + separate::scratchBytes(*decoded.song, *m_bench.m_model, m_bench.m_cache, 1));
    }

    exporting::ExportSubject subjectOf(const DecodedSong& decoded, const SongStems& stems) const
    {
        exporting::ExportSubject subject{.source = project::correctedStems(decoded, stems, m_strokes),
                                         .path = decoded.file,
                                         .name = m_task.exports->name,
                                         .targets = stems.names,
                                         .looks = {}};
        for (const std::string& target : stems.names) {
            const auto look = m_task.exports->looks.find(target);
            subject.looks.push_back(look == m_task.exports->looks.end() ? audio::StemFileStem{} : look->second);
        }
        return subject;
    }

    Result<SongStems> separate(const DecodedSong& decoded)
    {
        ThreadPool pool(0);
        return separate::separateSong(decoded, *m_bench.m_model, m_task.options, m_bench.m_cache, m_bench.m_scratchFolder,
                                      {.pool = pool, .stop = m_stop, .progress = m_reporter.part(kRead, kSeparated)});
    }

    QueueBench& m_bench;
    const QueueTask& m_task;
    const std::stop_token& m_stop;
    Reporter m_reporter;
    std::vector<edit::Stroke> m_strokes; ///< of the project
};

QueueBench::QueueBench(const separate::BottleneckCache& cache, fs::path scratchFolder, LoadModel loadModel)
    : m_cache(cache), m_scratchFolder(std::move(scratchFolder)), m_loadModel(std::move(loadModel))
{
}

Status QueueBench::load(const std::string& name, const std::stop_token& stop)
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

QueueEnd QueueBench::work(const QueueTask& task, const std::function<void(double)>& tell, const std::stop_token& stop)
{
    if (const Status loaded = guarded([&] { return load(task.model.toStdString(), stop); }); !loaded)
        return {.status = loaded, .isOfModel = loaded.error().code != Errc::Cancelled};
    return {.status = guarded([&] { return Job(*this, task, tell, stop).run(); })};
}

} // namespace stemwright::ui
