#include "ui/song/songcontroller.h"

#include "engine/audio/stemfile.h"
#include "engine/base/threadpool.h"
#include "engine/model/loader.h"
#include "engine/separate/liveseparation.h"
#include "engine/separate/stemtracks.h"
#include "ui/song/peakfollower.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <thread>

namespace stemwright::ui {

namespace {

constexpr double kSecondsUntilTold = 0.5; // before that, what is left is a guess

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

    /// Takes the stems that the file brings along. When there are none that can be used it is separated, or waits to be.
    void findStems(const std::shared_ptr<const audio::Song>& song, const std::filesystem::path& path)
    {
        m_start = std::chrono::steady_clock::now();
        m_stemReader = std::jthread([this, song, path, run = m_run, tell = listener()](const std::stop_token& stop) {
            bool bringsStems = false;
            const Status ended = guarded([&]() -> Status {
                const auto box = audio::readStemBox(path);
                bringsStems = !box || box->has_value();
                return bringsStems ? separate::readStemTracks(path, *song, m_owner.m_scratchFolder, tell, stop) : Status();
            });
            m_post([this, song, ended, bringsStems, run] {
                if (run != m_run)
                    return;
                if (bringsStems && !ended)
                    fail(ended.error());
                if (bringsStems && (ended || ended.error().code == Errc::Cancelled))
                    m_owner.takeEnd(ended);
                else if (m_owner.m_separatesByItself)
                    separate(song);
                else
                    Q_EMIT m_owner.separationAwaited();
            });
        });
    }

    /// Ends what is being separated beside the window, then starts anew.
    void separateAgain(const std::shared_ptr<const audio::Song>& song)
    {
        if (m_isRestarting)
            return;
        m_isRestarting = true;
        ++m_run;
        m_restart = std::jthread([this, song, reader = std::move(m_stemReader), old = std::move(m_separation)]() mutable {
            reader = {};
            old.reset();
            m_post([this, song] {
                m_isRestarting = false;
                separate(song);
            });
        });
    }

    void separate(const std::shared_ptr<const audio::Song>& song)
    {
        m_start = std::chrono::steady_clock::now();
        m_owner.setPercent(0);
        Q_EMIT m_owner.separationStarted();
        separate::LiveListener tell = listener();
        const auto modelError = std::make_shared<std::optional<Error>>(); // of the separation's thread alone
        tell.finished = [this, run = m_run, name = m_owner.m_model, modelError, finish = std::move(tell.finished)](const Status& status) {
            if (!*modelError || (*modelError)->code == Errc::Cancelled) {
                finish(status);
                return;
            }
            m_post([this, run, name, error = **modelError] {
                if (run != m_run)
                    return;
                m_owner.setPercent(std::nullopt);
                Q_EMIT m_owner.modelFailed(name, error);
            });
        };
        m_separation = std::make_unique<separate::LiveSeparation>(
            song,
            [name = m_owner.m_model.toStdString(), modelError](const std::stop_token& stop) {
                auto model = model::loadModel({.name = name, .targets = {}}, stop);
                if (!model)
                    *modelError = model.error();
                return model;
            },
            m_owner.m_options, m_owner.m_range,
            separate::LiveWorkplace{.pool = m_pool, .cache = m_owner.m_cache, .scratchFolder = m_owner.m_scratchFolder}, std::move(tell));
    }

    void cancel()
    {
        m_stemReader.request_stop();
        if (m_separation)
            m_separation->cancel();
    }

    PeakFollower& peaks() { return *m_peaks; }
    separate::LiveSeparation* separation() { return m_separation.get(); }
    double secondsSinceStart() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    separate::LiveListener listener()
    {
        const auto tell = [this, run = m_run](const auto& work) {
            m_post([this, run, work] {
                if (run == m_run)
                    work();
            });
        };
        return {.progressed = [this, tell](double fraction) { tell([this, fraction] { m_owner.takeProgress(fraction); }); },
                .started = [this, tell](const std::shared_ptr<const separate::StemStore>& store,
                                        const model::ModelInfo& info) { tell([this, store, info] { m_owner.takeStems(store, info); }); },
                .finished = [this, tell](const Status& status) { tell([this, status] { m_owner.takeEnd(status); }); }};
    }

    void fail(const Error& error)
    {
        if (error.code != Errc::Cancelled)
            Q_EMIT m_owner.failed(error);
    }

    SongController& m_owner;
    Post m_post;
    std::chrono::steady_clock::time_point m_start;
    ThreadPool m_pool{0, ThreadPriority::Background};
    std::uint64_t m_run = 0; ///< of a separation: messages of former ones are dropped
    bool m_isRestarting = false;
    // Last, and in this order: each uses what stands before it.
    std::jthread m_loader;
    std::unique_ptr<PeakFollower> m_peaks;
    std::jthread m_stemReader;
    std::unique_ptr<separate::LiveSeparation> m_separation;
    std::jthread m_restart;
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
    m_range.reset();
    m_playhead = 0;
    setPercent(std::nullopt);
    if (m_session)
        m_closing = std::async(std::launch::async, [old = std::move(m_session)]() mutable { old.reset(); });
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

QString SongController::path() const { return QFile::decodeName(QByteArray::fromStdString(m_path.string())); }

void SongController::close()
{
    discardSession();
    Q_EMIT closed();
}

void SongController::cancelSeparation()
{
    if (m_session)
        m_session->cancel();
}

void SongController::separateAgain() { separateAgainIn(std::nullopt); }

void SongController::separateRange(FrameRange range) { separateAgainIn(range); }

void SongController::separateAgainIn(std::optional<FrameRange> range)
{
    if (!m_song)
        return;
    m_range = range;
    m_session->separateAgain(m_song->song);
}

void SongController::setPlayhead(std::int64_t frame)
{
    m_playhead = frame;
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
    m_session->findStems(song, m_path);
}

void SongController::takeStems(const std::shared_ptr<const separate::StemStore>& store, const model::ModelInfo& info)
{
    m_stems = OpenStems{.model = QString::fromStdString(info.id),
                        .modelHash = QString::fromStdString(info.hash),
                        .range = m_range,
                        .store = store,
                        .peaks = m_session->peaks().follow(store)};
    for (const std::string& target : info.targets)
        m_stems->names += QString::fromStdString(target);
    m_stems->names += QStringLiteral("residual");
    Q_EMIT stemsStarted();
}

void SongController::takeProgress(double fraction)
{
    SeparationProgress progress{.fraction = fraction, .model = m_stems ? m_stems->model : QString()};
    if (const double passed = m_session->secondsSinceStart(); passed > kSecondsUntilTold && fraction > 0.0) {
        progress.secondsLeft = passed * (1.0 - fraction) / fraction;
        const double share = m_range ? static_cast<double>(m_range->frames()) / static_cast<double>(m_song->song->frames.rows()) : 1.0;
        progress.timesRealTime = fraction * share * m_song->seconds() / passed;
    }
    Q_EMIT progressed(progress);
    constexpr double kWhole = 100.0;
    setPercent(static_cast<int>(fraction * kWhole));
}

void SongController::setPercent(std::optional<int> percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    Q_EMIT percentChanged(percent);
}

void SongController::takeEnd(const Status& status)
{
    setPercent(std::nullopt);
    if (status)
        Q_EMIT separated();
    else if (status.error().code == Errc::Cancelled)
        Q_EMIT separationCancelled();
    else
        Q_EMIT failed(status.error());
}

} // namespace stemwright::ui
