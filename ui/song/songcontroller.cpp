#include "ui/song/songcontroller.h"

#include "engine/base/threadpool.h"
#include "engine/model/loader.h"
#include "engine/separate/liveseparation.h"
#include "ui/song/peakfollower.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <thread>

namespace stemwright::ui {

namespace {

constexpr double kSecondsUntilTold = 0.5; // before that, what is left is a guess

/// All cores but one, which the window and the player want; of two cores both, or separating would take twice as long.
std::size_t separationThreads()
{
    const unsigned cores = std::thread::hardware_concurrency();
    return std::max(std::min(cores, 2U), cores - std::min(cores, 1U));
}

/// Destroys what has to wait for its threads: beside the window, and after what is being destroyed already.
template <class T>
void discardBeside(std::future<void>& discarding, std::unique_ptr<T> old)
{
    discarding = std::async(std::launch::async, [old = std::move(old), before = std::move(discarding)]() mutable {
        old.reset();
        if (before.valid())
            before.wait();
    });
}

} // namespace

/// Everything that works on one song.
class SongController::Session {
public:
    /// Runs something on the GUI thread, unless the session is over by then.
    using Post = std::function<void(std::function<void()>)>;

    Session(SongController& owner, Post post) : m_owner(owner), m_post(std::move(post)) {}

    void load(std::filesystem::path path)
    {
        m_loader = std::jthread([this, path = std::move(path)](const std::stop_token& stop) {
            auto loaded = std::make_shared<Result<audio::Song>>(failure(Errc::Internal, path.string()));
            const Status ended = guarded([&]() -> Status {
                *loaded = audio::loadSong(path, m_owner.m_scratchFolder, 0.0, std::nullopt, stop);
                if (*loaded && (*loaded)->frames.rows() == 0)
                    *loaded = failure(Errc::Corrupt, path.string() + ": there is no sound in it");
                return {};
            });
            if (!ended)
                *loaded = std::unexpected(ended.error());
            m_post([this, loaded] {
                if (*loaded)
                    m_owner.takeSong(std::make_shared<const audio::Song>(std::move(**loaded)));
                else
                    fail(loaded->error());
            });
        });
    }

    std::shared_ptr<const Peaks> measure(const std::shared_ptr<const audio::Song>& song)
    {
        m_peaks = std::make_unique<PeakFollower>(
            song, PeakFollower::Listener{.changed = [this] { m_post([this] { Q_EMIT m_owner.peaksChanged(); }); },
                                         .failed = [this](const Error& error) { m_post([this, error] { fail(error); }); }});
        return m_peaks->original();
    }

    /// Once more, if it has been separated before: nothing comes of the former time any longer.
    void separate(const std::shared_ptr<const audio::Song>& song, const SeparationChoice& choice)
    {
        if (m_separation)
            discardBeside(m_discarding, std::move(m_separation));
        m_start = std::chrono::steady_clock::now();
        const auto post = [this, run = ++m_runs](std::function<void()> work) {
            m_post([this, run, work = std::move(work)] {
                if (run == m_runs)
                    work();
            });
        };
        const auto modelError = std::make_shared<std::optional<Error>>(); // of the separation's thread alone
        m_separation = std::make_unique<Separation>();
        m_separation->live = std::make_unique<separate::LiveSeparation>(
            song,
            [name = choice.model, modelError](const std::stop_token& stop) {
                auto model = model::loadModel({.name = QFile::encodeName(name).toStdString(), .targets = {}}, stop);
                if (!model)
                    *modelError = model.error();
                return model;
            },
            choice.options,
            separate::LiveWorkplace{.pool = m_separation->pool, .cache = m_owner.m_cache, .scratchFolder = m_owner.m_scratchFolder},
            separate::LiveListener{
                .progressed = [this, post](double fraction) { post([this, fraction] { m_owner.takeProgress(fraction); }); },
                .started = [this, post](const std::shared_ptr<const separate::StemStore>& store,
                                        const model::ModelInfo& info) { post([this, store, info] { m_owner.takeStems(store, info); }); },
                .finished =
                    [this, post, modelError, name = choice.model](const Status& status) {
                        post([this, status, name, isOfModel = modelError->has_value()] {
                            m_owner.takeEnd(status, isOfModel ? name : QString());
                        });
                    }});
    }

    PeakFollower& peaks() { return *m_peaks; }
    separate::LiveSeparation* separation() { return m_separation ? m_separation->live.get() : nullptr; }
    double secondsSinceStart() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    struct Separation {
        ThreadPool pool{separationThreads()};
        std::unique_ptr<separate::LiveSeparation> live;
    };

    void fail(const Error& error)
    {
        if (error.code != Errc::Cancelled)
            Q_EMIT m_owner.failed(error);
    }

    SongController& m_owner;
    Post m_post;
    std::chrono::steady_clock::time_point m_start;
    std::uint64_t m_runs = 0; ///< separations so far; messages of former ones are dropped
    // Last, and in this order: each uses what stands before it.
    std::jthread m_loader;
    std::unique_ptr<PeakFollower> m_peaks;
    std::unique_ptr<Separation> m_separation;
    std::future<void> m_discarding;
};

SongController::SongController(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder)
    : m_cache(cache), m_scratchFolder(std::move(scratchFolder))
{
}

SongController::~SongController() { discardSession(); }

void SongController::discardSession()
{
    ++m_sessions;
    m_song.reset();
    m_stems.reset();
    if (m_session)
        discardBeside(m_closing, std::move(m_session));
}

void SongController::open(const QString& path)
{
    discardSession();
    Q_EMIT opening(QFileInfo(path).fileName());
    m_session = std::make_unique<Session>(*this, [this, session = m_sessions](std::function<void()> work) {
        QMetaObject::invokeMethod(this, [this, session, work = std::move(work)] {
            if (session == m_sessions)
                work();
        });
    });
    m_path = QFile::encodeName(path).toStdString();
    m_session->load(m_path);
}

void SongController::close()
{
    discardSession();
    Q_EMIT closed();
}

void SongController::cancelSeparation()
{
    if (m_session && m_session->separation())
        m_session->separation()->cancel();
}

void SongController::setPlayhead(std::int64_t frame)
{
    if (m_session && m_session->separation())
        m_session->separation()->setPlayhead(frame);
}

void SongController::takeSong(const std::shared_ptr<const audio::Song>& song)
{
    m_song = OpenSong{.name = QFile::decodeName(QByteArray::fromStdString(m_path.filename().string())),
                      .path = m_path,
                      .song = song,
                      .peaks = m_session->measure(song)};
    Q_EMIT opened();
    startSeparation();
}

void SongController::startSeparation()
{
    m_stems.reset();
    m_session->separate(m_song->song, m_choice);
    Q_EMIT separationStarted(m_choice.model);
}

void SongController::separateAgain()
{
    if (m_song)
        startSeparation();
}

void SongController::takeStems(const std::shared_ptr<const separate::StemStore>& store, const model::ModelInfo& info)
{
    m_stems = OpenStems{.model = QString::fromStdString(info.id),
                        .modelHash = QString::fromStdString(info.hash),
                        .store = store,
                        .peaks = m_session->peaks().follow(store)};
    for (const std::string& target : info.targets)
        m_stems->names += QString::fromStdString(target);
    m_stems->names += QStringLiteral("residual");
    Q_EMIT stemsStarted();
}

void SongController::takeProgress(double fraction)
{
    SeparationProgress progress{.model = m_stems->model, .fraction = fraction};
    if (const double passed = m_session->secondsSinceStart(); passed > kSecondsUntilTold && fraction > 0.0) {
        progress.secondsLeft = passed * (1.0 - fraction) / fraction;
        progress.timesRealTime = fraction * m_song->seconds() / passed;
    }
    Q_EMIT progressed(progress);
}

void SongController::takeEnd(const Status& status, const QString& failedModel)
{
    if (status)
        Q_EMIT separated();
    else if (status.error().code == Errc::Cancelled)
        Q_EMIT separationCancelled();
    else if (!failedModel.isEmpty())
        Q_EMIT modelFailed(failedModel, status.error());
    else
        Q_EMIT failed(status.error());
}

} // namespace stemwright::ui
