#include "ui/queue/queueflow.h"

#include "ui/project/projectcontroller.h"
#include "ui/settings/checkedsetting.h"
#include "ui/song/songcontroller.h"

#include <QSettings>

#include <utility>

namespace stemwright::ui {

namespace {

const QString kSeparatesWaitingKey = QStringLiteral("queue/separate-waiting");

using Kind = QueueWork::Kind;

} // namespace

QueueFlow::QueueFlow(const Parts& parts, QueueWorker::LoadModel loadModel)
    : m_parts(parts), m_worker(parts.songs.cache(), parts.songs.scratchFolder(), std::move(loadModel))
{
    followSongs();
    followProjects();
    followWorker();
    // Later, when who added them has opened the first.
    connect(&m_parts.queue, &QueueModel::rowsInserted, this, &QueueFlow::next, Qt::QueuedConnection);
    connect(&m_parts.queue, &QueueModel::rowsRemoved, this, [this] {
        if (m_worker.isRunning() && !m_parts.queue.contains(m_worker.path()))
            m_worker.cancel();
    });
}

bool QueueFlow::separatesWaiting() const { return checkedSwitch(m_parts.settings, kSeparatesWaitingKey, true); }

void QueueFlow::setSeparatesWaiting(bool on)
{
    m_parts.settings.setValue(kSeparatesWaitingKey, on);
    if (on)
        next();
    else
        m_worker.cancel();
}

void QueueFlow::cancel(const QString& path)
{
    if (m_worker.path() != path)
        return;
    m_refused = path;
    m_worker.cancel();
}

void QueueFlow::setHeld(bool held)
{
    m_isHeld = held;
    if (held && m_worker.isRunning()) {
        show(m_worker.path(), {});
        m_dropped = m_worker.path();
        m_worker.cancel();
    }
    next();
}

void QueueFlow::show(const QString& path, const QueueWork& work)
{
    if (path != m_dropped)
        m_parts.queue.setWork(path, work);
}

QString QueueFlow::openEntry() const
{
    const QString& project = m_parts.projects.path();
    return m_parts.queue.contains(project) ? project : m_parts.songs.path();
}

void QueueFlow::followSongs()
{
    SongController& songs = m_parts.songs;
    QueueModel& queue = m_parts.queue;
    connect(&songs, &SongController::opening, this, [this, &queue] {
        queue.setNoneOpen();
        setOpenSongDone(false);
    });
    connect(&songs, &SongController::opened, this, [this, &queue] {
        m_wanted.clear();
        const QString entry = openEntry();
        queue.setState(entry, QueueModel::State::Open);
        if (const Kind kind = queue.workOf(entry).kind; kind == Kind::Ahead || kind == Kind::NotSeparated)
            queue.setWork(entry, {}); // the song itself will tell
        if (m_worker.path() == entry)
            m_worker.cancel();
    });
    connect(&songs, &SongController::separationStarted, this, [this] { setOpenSongDone(false); });
    // Stems that it had before are gone.
    connect(&songs, &SongController::stemsStarted, this, [this, &queue] { queue.setState(openEntry(), QueueModel::State::Open); });
    connect(&songs, &SongController::separated, this, [this, &songs, &queue] {
        m_badModel.clear();
        if (!songs.stems()->range)
            queue.setState(openEntry(), QueueModel::State::Separated);
        setOpenSongDone(true);
    });
    connect(&songs, &SongController::failed, this, [this, &songs, &queue](const Error& error) {
        if (!songs.song())
            queue.setState(openEntry(), QueueModel::State::Failed, QString::fromStdString(error.detail));
        setOpenSongDone(true);
    });
    connect(&songs, &SongController::modelFailed, this, [this](const QString& model) {
        m_badModel = model;
        setOpenSongDone(true);
    });
    connect(&songs, &SongController::closed, this, [this, &queue] {
        queue.setNoneOpen();
        setOpenSongDone(true);
    });
    for (const auto signal : {&SongController::separationAwaited, &SongController::separationCancelled})
        connect(&songs, signal, this, [this] { setOpenSongDone(true); });
}

void QueueFlow::followProjects()
{
    ProjectController& projects = m_parts.projects;
    QueueModel& queue = m_parts.queue;
    const auto fail = [this, &queue](const QString& reason) { queue.setState(m_wanted, QueueModel::State::Failed, reason); };
    connect(&queue, &QueueModel::openRequested, this, [this](const QString& path) {
        m_wanted = path;
        if (m_worker.path() == path)
            m_worker.cancel();
    });
    connect(&projects, &ProjectController::failed, this, [this, fail](const Error& error) {
        if (const QString reason = QString::fromStdString(error.detail);
            ProjectController::isProject(m_wanted) && reason.contains(m_wanted))
            fail(reason);
    });
    connect(&projects, &ProjectController::damaged, this, [&queue](const QString& path, const Error& error) {
        queue.setState(path, QueueModel::State::Failed, QString::fromStdString(error.detail));
    });
    connect(&projects, &ProjectController::songMissing, this,
            [this, fail](const QString& song) { fail(tr("%1: its song, %2, is not there.").arg(m_wanted, song)); });
}

void QueueFlow::followWorker()
{
    connect(&m_worker, &QueueWorker::progressed, this,
            [this](const QString& path, double fraction) { show(path, {.kind = Kind::Separating, .fraction = fraction}); });
    connect(&m_worker, &QueueWorker::done, this, [this](const QString& path) {
        m_refused.clear();
        show(path, {.kind = Kind::Ahead, .model = m_model});
        next();
    });
    connect(&m_worker, &QueueWorker::failed, this, [this](const QString& path, const Error& error) {
        const bool isRefused = std::exchange(m_refused, {}) == path;
        if (error.code != Errc::Cancelled)
            show(path, {.kind = Kind::NotSeparated, .reason = QString::fromStdString(error.detail)});
        else
            show(path, {.kind = isRefused ? Kind::Cancelled : Kind::None});
        next();
    });
    connect(&m_worker, &QueueWorker::modelFailed, this, [this](const QString& path, const Error& /*error*/) {
        show(path, {});
        m_badModel = m_model; // opening a song with it tells the reason
        next();
    });
}

void QueueFlow::setOpenSongDone(bool done)
{
    m_isOpenSongDone = done;
    if (done)
        next();
}

void QueueFlow::next()
{
    if (m_worker.isRunning())
        return;
    m_dropped.clear();
    const bool mayWork = m_isOpenSongDone && !m_isHeld && separatesWaiting() && m_parts.songs.model() != m_badModel;
    const QueueModel& queue = m_parts.queue;
    const QString& model = m_parts.songs.model();
    const auto waits = [&queue, &model](int row) {
        const QueueWork& work = queue.work(row);
        const bool isUndone = work.kind == Kind::None || (work.kind == Kind::Ahead && work.model != model);
        return queue.state(row) == QueueModel::State::Waiting && isUndone;
    };
    for (int row = 0; mayWork && row < queue.rowCount(); ++row)
        if (waits(row)) {
            const QString path = queue.path(row);
            m_model = model;
            m_parts.queue.setWork(path, {.kind = Kind::Separating});
            m_worker.start({.path = path, .model = model});
            return;
        }
    m_worker.rest();
}

} // namespace stemwright::ui
