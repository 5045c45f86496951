#include "ui/song/songcontroller.h"

#include "engine/separate/stemtracks.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr double kSecondsUntilTold = 0.5; // before that, what is left is a guess
constexpr int kMostEnding = 64;           // at a time, so that one on a drive that hangs holds up no other

} // namespace

bool OpenStems::areComplete() const
{
    const FrameRange all = range.value_or(FrameRange{.first = 0, .end = store->frames()});
    return std::ranges::all_of(store->states(all.first, all.end), [run = store->run()](const separate::StemRange& part) {
        return part.state == separate::StemState::Exact && part.run == run;
    });
}

SongController::SongController(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder, const project::TakeStore* takes)
    : m_cache(cache), m_scratchFolder(std::move(scratchFolder)), m_takes(takes)
{
    m_ending.setMaxThreadCount(kMostEnding);
}

SongController::~SongController() { discardSession(); }

void SongController::discardSession()
{
    ++m_sessions;
    m_song.reset();
    m_stems.reset();
    m_range.reset();
    m_playhead = 0;
    m_loop.reset();
    m_used = {};
    m_areKept = false;
    m_areLive = false;
    m_isToFollow = false;
    setPercent(std::nullopt);
    if (m_session)
        m_ending.start([old = std::shared_ptr<SongSession>(std::move(m_session))]() mutable { old.reset(); });
}

void SongController::open(const QString& path, const std::optional<SeparationChoice>& remembered, const KnownHashes& known)
{
    discardSession();
    m_known = known;
    useChoice(remembered);
    m_isReplaceable = true;
    Q_EMIT opening(QFileInfo(path).fileName());
    const auto post = [this, session = m_sessions](std::function<void()> work) {
        QMetaObject::invokeMethod(this, [this, session, work = std::move(work)] {
            if (session == m_sessions)
                work();
        });
    };
    m_session = std::make_unique<SongSession>(SongSession::Workplace{.cache = m_cache, .scratchFolder = m_scratchFolder, .takes = m_takes},
                                              post, listener());
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
                    m_wanted = m_used = m_choice;
                    const SongSession::KeptWish wish{
                        .model = m_used.model, .modelHash = m_known.model, .options = m_used.options, .stemsHash = m_known.stems};
                    m_session->findKept(m_song->song, wish, m_playhead);
                },
            .noneKept =
                [this] {
                    if (m_separatesByItself)
                        separate();
                    else
                        Q_EMIT separationAwaited();
                },
            .cleared =
                [this] {
                    if (std::exchange(m_isToFollow, false))
                        separate();
                },
            .stemsStarted = [this](const std::shared_ptr<const separate::StemStore>& store,
                                   const model::ModelInfo& info) { takeStems(store, info); },
            .keptStarted =
                [this](const std::shared_ptr<const separate::StemStore>& store, const model::ModelInfo& info) {
                    takeStems(store, info);
                    m_areLive = false;
                    keepStems();
                },
            .refiltering = [this](const separate::SeparationOptions& options) { takeOptions(options); },
            .ready = [this](const std::vector<std::size_t>& counts) { Q_EMIT iterationsReady(counts); },
            .traced = [this](const std::shared_ptr<const separate::FilterTrace>& trace) { Q_EMIT filterTraced(trace); },
            .progressed = [this](double fraction) { takeProgress(fraction); },
            .finished = [this](const Status& status) { takeEnd(status); },
            .modelFailed = [this](const QString& model, const Error& error) { takeModelError(model, error); },
            .failed = [this](const Error& error) { Q_EMIT failed(error); }};
}

QString SongController::path() const { return QFile::decodeName(QByteArray::fromStdString(m_path.string())); }

void SongController::close()
{
    discardSession();
    useChoice(std::nullopt);
    Q_EMIT closed();
}

void SongController::cancelSeparation()
{
    if (m_session)
        m_session->cancel();
}

bool SongController::refilter()
{
    if (!m_session || !m_stems)
        return false;
    if (!m_areKept)
        return m_session->setOptions(m_choice.options);
    const SeparationChoice choice{.model = m_used.model, .options = m_choice.options};
    const bool isSeparated = m_stems->model != QLatin1String(separate::kStemFileModel);
    if (isSeparated && choice != m_used)
        separateAgainIn(m_stems->range, choice);
    return isSeparated;
}

void SongController::separateAgain() { separateAgainIn(std::nullopt, m_choice); }

void SongController::separateRange(FrameRange range) { separateAgainIn(range, m_choice); }

void SongController::separateBy(const SeparationChoice& choice)
{
    useChoice(choice);
    m_isReplaceable = false;
    separateAgain();
}

void SongController::separateAgainIn(std::optional<FrameRange> range, const SeparationChoice& choice)
{
    if (!m_song)
        return;
    m_range = range;
    m_wanted = choice;
    m_isToFollow = true;
    m_areLive = false;
    m_session->clear();
}

void SongController::showStems(const SeparationChoice& choice, const OpenStems& stems)
{
    useChoice(choice);
    m_isReplaceable = false;
    m_isToFollow = false;
    m_session->clear();
    m_used = choice;
    m_range = stems.range;
    m_stems = stems;
    m_stems->peaks = m_session->follow(stems.store);
    m_areKept = true;
    m_areLive = false;
    setPercent(std::nullopt);
    Q_EMIT stemsStarted();
    if (stems.areComplete())
        Q_EMIT separated();
    else
        Q_EMIT separationCancelled();
}

void SongController::setModel(const QString& model)
{
    m_choice.model = model;
    if (m_ownChoice)
        m_ownChoice->model = model;
}

void SongController::setOptions(const separate::SeparationOptions& options)
{
    m_choice.options = options;
    if (m_ownChoice)
        m_ownChoice->options = options;
}

void SongController::useChoice(const std::optional<SeparationChoice>& remembered)
{
    const SeparationChoice before = m_choice;
    if (m_ownChoice)
        m_choice = *std::exchange(m_ownChoice, std::nullopt);
    if (remembered)
        m_ownChoice = std::exchange(m_choice, *remembered);
    if (m_choice != before)
        Q_EMIT choiceChanged();
}

void SongController::takeModelError(const QString& model, const Error& error)
{
    const bool isRemembered = m_isReplaceable && m_ownChoice && model == m_choice.model && model != m_ownChoice->model;
    setPercent(std::nullopt);
    if (!isRemembered) {
        Q_EMIT modelFailed(model, error);
        return;
    }
    useChoice(std::nullopt);
    Q_EMIT modelReplaced(model, error);
    separateAgainIn(m_range, m_choice);
}

void SongController::separate()
{
    m_used = m_wanted;
    setPercent(0);
    Q_EMIT separationStarted();
    m_session->separate(m_song->song, m_used.model, m_used.options, m_range);
    m_session->setPlayhead(m_playhead);
    m_session->setLoop(m_loop);
}

void SongController::setPlayhead(std::int64_t frame)
{
    m_playhead = frame;
    if (m_session)
        m_session->setPlayhead(frame);
}

void SongController::setLoop(std::optional<FrameRange> loop)
{
    m_loop = loop;
    if (m_session)
        m_session->setLoop(loop);
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
                        .options = m_used.options,
                        .range = m_range,
                        .store = store,
                        .peaks = m_session->follow(store)};
    for (const std::string& target : info.targets)
        m_stems->names += QString::fromStdString(target);
    m_stems->names += QStringLiteral("residual");
    if (info.id == separate::kStemFileModel)
        m_used = {.model = m_stems->model};
    m_areKept = false;
    m_areLive = info.id != separate::kStemFileModel;
    Q_EMIT stemsStarted();
}

void SongController::takeOptions(const separate::SeparationOptions& options)
{
    m_stems->options = options;
    m_used.options = options;
    setPercent(0);
    Q_EMIT refilterStarted();
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
