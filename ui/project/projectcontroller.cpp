#include "ui/project/projectcontroller.h"

#include "engine/project/projectfile.h"
#include "engine/project/songsearch.h"
#include "engine/separate/stemtracks.h"
#include "ui/edit/strokemodel.h"
#include "ui/lanes/timeview.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/song/songcontroller.h"
#include "ui/takes/projecttakes.h"
#include "ui/takes/takesmodel.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace stemwright::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds kAutosaveEvery(30); // at most 60 s of work may be lost (promise B9)

fs::path fsPath(const QString& path) { return path.toStdString(); }
QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

/// What counts as work: neither the play head nor what is shown, nor where stems are kept.
bool isSameWork(const project::Project& a, const project::Project& b)
{
    const auto isSameTake = [](project::Take one, const project::Take& other) {
        one.stemsHash = other.stemsHash;
        return one == other;
    };
    return std::ranges::equal(a.takes, b.takes, isSameTake) && a.currentTake == b.currentTake && a.strips == b.strips &&
           a.masterDb == b.masterDb && a.loop == b.loop && a.strokes == b.strokes;
}

/// The takes of a project that can be used here, and the current one's place among them; none when that is not one of them.
std::pair<std::vector<SongTake>, std::optional<std::size_t>> usableTakes(const project::Project& project)
{
    std::pair<std::vector<SongTake>, std::optional<std::size_t>> usable;
    for (std::size_t at = 0; at < project.takes.size(); ++at)
        if (auto take = songTake(project.takes[at])) {
            if (at == project.currentTake)
                usable.second = usable.first.size();
            usable.first.push_back(std::move(*take));
        }
    return usable;
}

/// The song with its hash, which is computed if nobody has needed it before.
Result<project::SongReference> withHash(const project::SongReference& song, const std::stop_token& stop)
{
    return song.sha256.empty() ? project::describeSong(song.path, stop) : song;
}

} // namespace

/// What the worker found of a project.
struct ProjectController::Opened {
    QString path; ///< empty: it was never saved
    project::Project project{};
    std::shared_ptr<QLockFile> lock{};
    Result<fs::path> song{};
    bool isNeverSaved = false;
    std::optional<Recoverable> recovered{};
};

ProjectController::ProjectController(const Parts& parts, fs::path recoveryFolder) : m_parts(parts), m_recovery(std::move(recoveryFolder))
{
    m_worker.setMaxThreadCount(1);
    m_check.setSingleShot(true);
    m_autosave.start(kAutosaveEvery);
    const auto checkSoon = [this] { m_check.start(0); };
    connect(&m_check, &QTimer::timeout, this, &ProjectController::check);
    connect(&m_autosave, &QTimer::timeout, this, &ProjectController::autosave);
    connect(&m_parts.mixer, &MixerModel::mixChanged, this, checkSoon);
    connect(&m_parts.mixer, &MixerModel::stemsChanged, this, &ProjectController::applyStrips);
    connect(&m_parts.mixer, &MixerModel::stemsChanged, this, checkSoon);
    connect(&m_parts.mixer, &MixerModel::looksChanged, this, checkSoon);
    connect(&m_parts.mixer, &MixerModel::orderChanged, this, checkSoon);
    connect(&m_parts.playback, &PlaybackController::loopChanged, this, checkSoon);
    connect(&m_parts.strokes, &StrokeModel::changed, this, checkSoon);
    connect(&m_parts.takes, &TakesModel::takeChanged, this, checkSoon);
    connect(&m_parts.takes, &TakesModel::takeRemoved, this, checkSoon);
    connect(&m_parts.songs, &SongController::opening, this, [this] {
        if (!std::exchange(m_isOpening, false))
            startAnew();
    });
    connect(&m_parts.songs, &SongController::opened, this, [this] {
        if (m_song.path != m_parts.songs.song()->path)
            m_song = {.path = m_parts.songs.song()->path};
        m_hasStripsToApply = true;
        m_parts.mixer.setMasterDb(m_project.masterDb);
        // When everybody else has taken the song.
        QMetaObject::invokeMethod(this, &ProjectController::applyPlace, Qt::QueuedConnection);
    });
    connect(&m_parts.songs, &SongController::closed, this, &ProjectController::startAnew);
}

ProjectController::~ProjectController()
{
    m_stop.request_stop();
    m_worker.start([this] { m_recovery.remove(); });
    m_worker.waitForDone();
}

bool ProjectController::isProject(const QString& path) { return path.endsWith(suffix(), Qt::CaseInsensitive); }

void ProjectController::runBeside(std::function<std::function<void()>()> work)
{
    m_worker.start([this, epoch = m_epoch, work = std::move(work)] {
        QMetaObject::invokeMethod(this, [this, epoch, then = work()] {
            if (epoch == m_epoch && then)
                then();
        });
    });
}

void ProjectController::startAnew()
{
    ++m_epoch;
    m_songless.reset();
    m_project = {};
    m_parts.strokes.setStrokes({});
    m_kept = {};
    m_song = {};
    m_isNeverSaved = false;
    setPath({}, nullptr);
    m_worker.start([this] { m_recovery.remove(); });
    m_check.start(0);
}

void ProjectController::setPath(const QString& path, std::shared_ptr<QLockFile> lock)
{
    if (lock != m_lock) // letting go of a lock asks the disk
        m_worker.start([old = std::exchange(m_lock, std::move(lock))]() mutable { old.reset(); });
    if (m_path == path)
        return;
    m_path = path;
    Q_EMIT pathChanged();
}

void ProjectController::open(const QString& path) { read(path, Which::Project); }

void ProjectController::openBackup(const QString& path) { read(path, Which::Backup); }

void ProjectController::read(const QString& path, Which which)
{
    ++m_epoch;
    const auto held = path == m_path ? m_lock : nullptr;
    runBeside([this, path, which, held, stop = m_stop.get_token()]() -> std::function<void()> {
        const auto lock = held ? Result<std::shared_ptr<QLockFile>>(held) : lockProject(path);
        if (!lock)
            return [this, error = lock.error()] { Q_EMIT failed(error); };
        const fs::path file = fsPath(path);
        const fs::path backup = project::backupOf(file);
        auto read = project::readProject(which == Which::Project ? file : backup);
        if (!read && which == Which::Project && project::readProject(backup))
            return [this, path, error = read.error()] { Q_EMIT damaged(path, error); };
        if (!read)
            return [this, error = read.error()] { Q_EMIT failed(error); };
        auto song = project::findSong(read->song, file, stop);
        return [this, opened = Opened{.path = path,
                                      .project = std::move(*read),
                                      .lock = *lock,
                                      .song = std::move(song),
                                      .isNeverSaved = which == Which::Backup}] { takeOpened(opened); };
    });
}

void ProjectController::takeOpened(Opened opened)
{
    if (opened.song) {
        const QString song = text(*opened.song);
        start(std::move(opened), song);
        return;
    }
    const QString song = text(opened.project.song.path);
    m_songless = std::make_unique<Opened>(std::move(opened));
    Q_EMIT songMissing(song);
}

void ProjectController::start(Opened opened, const QString& song)
{
    startAnew();
    m_project = std::move(opened.project);
    m_parts.strokes.setStrokes(m_project.strokes);
    m_isNeverSaved = opened.isNeverSaved;
    if (opened.song)
        m_song = {.path = *opened.song, .sha256 = m_project.song.sha256, .bytes = m_project.song.bytes};
    setPath(opened.path, std::move(opened.lock));
    if (opened.recovered)
        m_worker.start([this, work = *opened.recovered] { m_recovery.adopt(work); });
    m_isOpening = true;
    auto [takes, current] = usableTakes(m_project);
    if (current && takes[*current].choice.model != QLatin1String(separate::kStemFileModel)) { // else the song brings them along
        const SongTake& take = takes[*current];
        m_parts.songs.open(song, take.choice, {.model = take.modelHash, .stems = take.stemsHash});
    } else
        m_parts.songs.open(song);
    m_parts.takes.restore(std::move(takes), current);
    takeTakes(m_project); // with the colours of those that had none
}

void ProjectController::openWithSong(const QString& song)
{
    if (!m_songless)
        return;
    Opened opened = std::move(*std::exchange(m_songless, nullptr));
    opened.isNeverSaved = true; // another song is a change
    start(std::move(opened), song);
}

void ProjectController::lookForRecoverable()
{
    runBeside([this, folder = m_recovery.folder()]() -> std::function<void()> {
        auto works = findRecoverable(folder);
        if (works.empty())
            return {};
        return [this, works = std::move(works)] { Q_EMIT recoverableFound(works); };
    });
}

void ProjectController::recover(const Recoverable& work)
{
    ++m_epoch;
    runBeside([this, work, stop = m_stop.get_token()]() -> std::function<void()> {
        auto song = project::findSong(work.project.song, work.file, stop);
        return [this, work, song = std::move(song)] {
            takeOpened({.path = {}, .project = work.project, .song = song, .isNeverSaved = true, .recovered = work});
        };
    });
}

void ProjectController::decline(const Recoverable& work)
{
    m_worker.start([work] { declineRecovery(work); });
}

void ProjectController::applyPlace()
{
    if (m_project.loop)
        m_parts.playback.setLoop(*m_project.loop);
    if (m_project.playheadFrame > 0)
        m_parts.playback.seek(m_project.playheadFrame);
    if (m_project.view.framesPerPixel > 0.0) {
        m_parts.time.zoom(m_parts.time.framesPerPixel() / m_project.view.framesPerPixel, 0.0);
        m_parts.time.scrollTo(m_project.view.firstFrame);
    }
}

void ProjectController::applyStrips()
{
    MixerModel& mixer = m_parts.mixer;
    if (mixer.stems() == 0 || !std::exchange(m_hasStripsToApply, false))
        return;
    MixerState state = mixer.state();
    QList<int> order;
    for (const project::ProjectStrip& saved : std::as_const(m_project.strips))
        for (int stem = 0; stem < mixer.stems(); ++stem) {
            if (mixer.target(stem).toStdString() != saved.target || order.contains(stem))
                continue;
            state.strips[static_cast<std::size_t>(stem)] = saved.strip;
            state.looks[stem] = {.name = QString::fromStdString(saved.name), .colour = QColor(QString::fromStdString(saved.colour))};
            order += stem;
        }
    for (const int stem : std::as_const(state.order))
        if (!order.contains(stem))
            order += stem;
    state.order = order;
    mixer.setState(state);
    project::Project now = this->state();
    m_project.strips = std::move(now.strips);
    m_project.takes = std::move(now.takes);
}

void ProjectController::takeTakes(project::Project& project) const
{
    project.takes.clear();
    for (const SongTake& take : m_parts.takes.takes())
        project.takes.push_back(projectTake(take));
    project.currentTake = static_cast<std::size_t>(std::max(0, m_parts.takes.rowOf(m_parts.takes.currentId())));
}

project::Project ProjectController::state() const
{
    project::Project state = m_project;
    const MixerModel& mixer = m_parts.mixer;
    if (m_parts.songs.stems() || !m_project.takes.empty())
        takeTakes(state);
    if (m_parts.songs.stems() && mixer.stems() > 0) {
        state.masterDb = mixer.mix().masterDb;
        state.strips.clear();
        for (const int stem : mixer.order()) {
            const StripLook& look = mixer.look(stem);
            state.strips.push_back({.target = mixer.target(stem).toStdString(),
                                    .name = look.name.toStdString(),
                                    .colour = look.colour.isValid() ? look.colour.name().toStdString() : std::string(),
                                    .strip = mixer.strip(stem)});
        }
    }
    state.strokes = m_parts.strokes.strokes();
    state.loop = m_parts.playback.loop();
    state.playheadFrame = m_parts.playback.position();
    state.view = {.firstFrame = m_parts.time.firstFrame(), .framesPerPixel = m_parts.time.framesPerPixel()};
    return state;
}

bool ProjectController::isModified() const { return m_parts.songs.song() && (m_isNeverSaved || !isSameWork(state(), m_project)); }

void ProjectController::check()
{
    if (const bool modified = isModified(); modified != std::exchange(m_wasModified, modified))
        Q_EMIT modifiedChanged(modified);
}

void ProjectController::save(const QString& path)
{
    const auto held = path == m_path ? m_lock : nullptr;
    runBeside([this, path, held, project = state(), known = m_song, stop = m_stop.get_token()]() mutable -> std::function<void()> {
        const auto fail = [this](const Error& error) { return [this, error] { Q_EMIT failed(error); }; };
        auto lock = held ? Result<std::shared_ptr<QLockFile>>(held) : lockProject(path);
        if (!lock)
            return fail(lock.error());
        const auto song = withHash(known, stop);
        if (!song)
            return fail(song.error());
        project.song = project::relatedTo(*song, fsPath(path));
        if (const Status written = project::writeProject(fsPath(path), project); !written)
            return fail(written.error());
        m_recovery.remove();
        return [this, path, lock = *lock, project, song = *song] {
            m_project = project;
            m_song = song;
            m_isNeverSaved = false;
            setPath(path, lock);
            check();
            Q_EMIT saved();
        };
    });
}

void ProjectController::autosave()
{
    project::Project now = state();
    if (!isModified() || now == m_kept)
        return;
    m_kept = now;
    runBeside([this, project = std::move(now), known = m_song, stop = m_stop.get_token()]() mutable -> std::function<void()> {
        const auto song = withHash(known, stop);
        if (!song)
            return [this, error = song.error()] { Q_EMIT failed(error); };
        project.song = *song;
        if (const Status written = m_recovery.write(project); !written)
            return [this, error = written.error()] { Q_EMIT failed(error); };
        return [this, song = *song] { m_song = song; };
    });
}

} // namespace stemwright::ui
