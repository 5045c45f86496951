#include "ui/queue/queuebench.h"

#include "engine/audio/songfile.h"
#include "engine/base/threadpool.h"
#include "engine/edit/editedsource.h"
#include "engine/export/checks.h"
#include "engine/project/projectfile.h"
#include "engine/project/songsearch.h"
#include "engine/separate/songsource.h"
#include "engine/separate/stemtracks.h"
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

/// The job of these stems, when nothing speaks against it.
Result<exporting::ExportJob> jobFor(const QueueExport& order, const ExportSubject& subject)
{
    const std::string song = subject.path.string();
    if (const std::string obstacle = exporting::stemFileObstacle(*subject.source, subject.targets);
        !order.choice.outcome && !obstacle.empty())
        return failure(Errc::Unsupported, song + ": " + obstacle);
    exporting::ExportJob job = jobOf(order.choice, subject);
    const auto files = exporting::filesOf(job);
    if (files.empty())
        return failure(Errc::Unsupported, song + ": it has no stem of vocals");
    for (const fs::path& file : files)
        if (std::ranges::find(order.replaced, file) == order.replaced.end())
            if (const Status unused = exporting::checkFree(file); !unused)
                return std::unexpected(unused.error());
    if (!order.replaced.empty())
        job = exporting::replacing(std::move(job));
    if (const Status possible = exporting::checkBeforehand(*subject.source, job); !possible)
        return std::unexpected(possible.error());
    return job;
}

} // namespace

struct QueueBench::Opened {
    SongFile from;
    std::shared_ptr<const audio::Song> song;
    bool bringsStems = false;
};

struct QueueBench::Stems {
    std::shared_ptr<const separate::StemStore> store;
    std::vector<std::string> names;
};

/// One run of work(), the model being there.
class QueueBench::Job {
public:
    Job(QueueBench& bench, const QueueTask& task, const std::function<void(double)>& tell, const std::stop_token& stop)
        : m_bench(bench), m_task(task), m_stop(stop), m_reporter(tell)
    {
    }

    Status run()
    {
        const auto opened = open();
        if (!opened)
            return std::unexpected(opened.error());
        return m_task.exports ? exportSong(*opened) : separateAhead(*opened);
    }

private:
    Result<Opened> open()
    {
        auto from = songOf(m_task.path, m_stop);
        if (!from)
            return std::unexpected(from.error());
        auto song = audio::loadWholeSong(from->file, m_bench.m_scratchFolder, m_stop);
        if (!song)
            return std::unexpected(song.error());
        const auto box = audio::readStemBox(from->file);
        if (!box)
            return std::unexpected(box.error());
        m_reporter.report(kRead);
        return Opened{
            .from = std::move(*from), .song = std::make_shared<const audio::Song>(std::move(*song)), .bringsStems = box->has_value()};
    }

    Status separateAhead(const Opened& opened)
    {
        if (opened.bringsStems)
            return {};
        ThreadPool pool(1); // nobody has asked for it: the rest of the computer is somebody else's
        return separate::separateAhead(*opened.song, *m_bench.m_model, m_bench.m_cache, m_bench.m_scratchFolder,
                                       {.pool = pool, .stop = m_stop, .progress = m_reporter.part(kRead, 1.0)});
    }

    Status exportSong(const Opened& opened)
    {
        const QueueExport& order = *m_task.exports;
        if (!opened.bringsStems)
            if (const Status possible = checkBeforehand(opened); !possible)
                return possible;
        const auto stems = opened.bringsStems ? readStems(opened) : separate(opened);
        if (!stems)
            return std::unexpected(stems.error());
        const ExportSubject subject = subjectOf(opened, *stems);
        const auto job = jobFor(order, subject);
        if (!job)
            return std::unexpected(job.error());
        const auto report = exporting::runExport(*subject.source, *job, m_reporter.part(kSeparated, 1.0), m_stop);
        return report ? Status() : std::unexpected(report.error());
    }

    /// What can be told before the song is separated.
    Status checkBeforehand(const Opened& opened) const
    {
        const Stems expected{.store = nullptr, .names = separate::stemNames(m_bench.m_model->info(), m_task.options)};
        if (const auto possible = jobFor(*m_task.exports, subjectOf(opened, expected)); !possible)
            return std::unexpected(possible.error());
        const std::size_t stemBytes =
            expected.names.size() * static_cast<std::size_t>(opened.song->frames.rows()) * opened.song->frames.columns() * sizeof(float);
        return exporting::checkSpace(m_bench.m_scratchFolder,
                                     stemBytes + separate::scratchBytes(*opened.song, *m_bench.m_model, m_bench.m_cache, 1));
    }

    ExportSubject subjectOf(const Opened& opened, const Stems& stems) const
    {
        auto song = std::make_shared<separate::SongSource>(opened.song, stems.store);
        ExportSubject subject{.source = std::make_shared<edit::EditedSource>(std::move(song), stems.names, opened.from.strokes),
                              .path = opened.from.file,
                              .name = m_task.exports->name,
                              .targets = stems.names,
                              .looks = {}};
        for (const std::string& target : stems.names) {
            const auto look = m_task.exports->looks.find(target);
            subject.looks.push_back(look == m_task.exports->looks.end() ? audio::StemFileStem{} : look->second);
        }
        return subject;
    }

    Result<Stems> separate(const Opened& opened)
    {
        ThreadPool pool(0);
        auto store = separate::separateIntoStore(*opened.song, *m_bench.m_model, m_task.options, m_bench.m_cache, m_bench.m_scratchFolder,
                                                 {.pool = pool, .stop = m_stop, .progress = m_reporter.part(kRead, kSeparated)});
        if (!store)
            return std::unexpected(store.error());
        return Stems{.store = std::move(*store), .names = separate::stemNames(m_bench.m_model->info(), m_task.options)};
    }

    Result<Stems> readStems(const Opened& opened)
    {
        Stems stems;
        const Status read = separate::readStemTracks(
            opened.from.file, *opened.song, m_bench.m_scratchFolder,
            {.progressed = m_reporter.part(kRead, kSeparated),
             .started = [&](const std::shared_ptr<const separate::StemStore>& store,
                            const model::ModelInfo& info) { stems = {.store = store, .names = separate::stemNames(info, {})}; }},
            m_stop);
        if (!read)
            return std::unexpected(read.error());
        return stems;
    }

    QueueBench& m_bench;
    const QueueTask& m_task;
    const std::stop_token& m_stop;
    Reporter m_reporter;
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
