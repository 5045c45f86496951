#include "ui/song/songcontroller.h"

#include <QFile>
#include <QFileInfo>

namespace stemwright::ui {

namespace {

constexpr double kSecondsUntilTold = 0.5; // before that, what is left is a guess
constexpr int kMostEnding = 64;           // at a time, so that one on a drive that hangs holds up no other

} // namespace

SongController::SongController(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder)
    : m_cache(cache), m_scratchFolder(std::move(scratchFolder))
{
    m_ending.setMaxThreadCount(kMostEnding);
}

SongController::~SongController() { discardSession(); }

void SongController::discardSession()
{
    ++m_sessions;
    m_song.reset();
    m_stems.reset();
    m_playhead = 0;
    setPercent(std::nullopt);
    if (m_session)
        m_ending.start([old = std::shared_ptr<SongSession>(std::move(m_session))]() mutable { old.reset(); });
}

void SongController::open(const QString& path)
{
    discardSession();
    Q_EMIT opening(QFileInfo(path).fileName());
    const auto post = [this, session = m_sessions](std::function<void()> work) {
        QMetaObject::invokeMethod(this, [this, session, work = std::move(work)] {
            if (session == m_sessions)
                work();
        });
    };
    m_session = std::make_unique<SongSession>(SongSession::Workplace{.cache = m_cache, .scratchFolder = m_scratchFolder}, post, listener());
    m_path = QFile::encodeName(path).toStdString();
    m_session->load(m_path);
}

SongSession::Listener SongController::listener()
{
    return {.loaded = [this](const std::shared_ptr<const audio::Song>& song,
                             const std::shared_ptr<const Peaks>& peaks) { takeSong(song, peaks); },
            .peaksChanged = [this] { Q_EMIT peaksChanged(); },
            .noStems =
                [this] {
                    if (m_separatesByItself)
                        separate();
                    else
                        Q_EMIT separationAwaited();
                },
            .cleared = [this] { separate(); },
            .stemsStarted = [this](const std::shared_ptr<const separate::StemStore>& store,
                                   const model::ModelInfo& info) { takeStems(store, info); },
            .progressed = [this](double fraction) { takeProgress(fraction); },
            .finished = [this](const Status& status) { takeEnd(status); },
            .modelFailed =
                [this](const QString& model, const Error& error) {
                    setPercent(std::nullopt);
                    Q_EMIT modelFailed(model, error);
                },
            .failed = [this](const Error& error) { Q_EMIT failed(error); }};
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

void SongController::separateAgain()
{
    if (m_song)
        m_session->clear();
}

void SongController::separate()
{
    setPercent(0);
    Q_EMIT separationStarted();
    m_session->separate(m_song->song, m_model, m_options);
}

void SongController::setPlayhead(std::int64_t frame)
{
    m_playhead = frame;
    if (m_session)
        m_session->setPlayhead(frame);
}

void SongController::takeSong(const std::shared_ptr<const audio::Song>& song, const std::shared_ptr<const Peaks>& peaks)
{
    m_song = OpenSong{
        .name = QFile::decodeName(QByteArray::fromStdString(m_path.filename().string())), .path = m_path, .song = song, .peaks = peaks};
    Q_EMIT opened();
    m_session->findStems(song, m_path);
}

void SongController::takeStems(const std::shared_ptr<const separate::StemStore>& store, const model::ModelInfo& info)
{
    m_stems = OpenStems{.model = QString::fromStdString(info.id),
                        .modelHash = QString::fromStdString(info.hash),
                        .store = store,
                        .peaks = m_session->follow(store)};
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
        progress.timesRealTime = fraction * m_song->seconds() / passed;
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
