#include "ui/evaluation/scoring.h"

#include "engine/base/threadpool.h"

#include <QFile>

#include <atomic>
#include <chrono>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr std::chrono::milliseconds kLooksEvery(500); // and stems that are the same for so long are still
constexpr int kProgressSteps = 100;

} // namespace

Scoring::Scoring(Parts parts) : m_parts(std::move(parts))
{
    m_watch.setInterval(kLooksEvery);
    connect(&m_watch, &QTimer::timeout, this, &Scoring::watch);
}

void Scoring::setTruth(const QStringList& paths)
{
    m_truth.clear();
    for (const QString& path : paths)
        m_truth.emplace_back(QFile::encodeName(path).toStdString());
    m_job.cancel();
    m_scores.reset();
    m_problem.reset();
    m_isWanted = !m_truth.empty();
    if (canStart())
        start();
    else
        Q_EMIT changed();
}

void Scoring::forget() { setTruth({}); }

void Scoring::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched) {
        m_watch.start();
        watch();
    } else
        m_watch.stop();
}

const StemScores* Scoring::scores() const { return m_scores && m_scores->stems == m_parts.stems().targets ? &*m_scores : nullptr; }

bool Scoring::canStart() const
{
    const Stems stems = m_parts.stems();
    return hasTruth() && stems.source && stems.areComplete && !stems.isPart;
}

void Scoring::watch()
{
    const Stems now = m_parts.stems();
    const std::uint64_t generation = now.source ? now.source->generation({.first = 0, .end = now.source->frames()}) : 0;
    if (now.source == m_seen && generation == m_seenGeneration && now.areComplete == m_wasComplete) {
        if (m_isWanted && !isRunning() && canStart())
            start();
        return;
    }
    const bool areOthers = now.source != m_seen || generation != m_seenGeneration;
    m_seen = now.source;
    m_seenGeneration = generation;
    m_wasComplete = now.areComplete;
    if (areOthers) {
        m_areOutdated = true;
        m_isWanted = m_isWanted || isRunning() || m_scores || m_problem;
        m_problem.reset();
        m_job.cancel();
    }
    Q_EMIT changed();
}

void Scoring::start()
{
    if (!canStart())
        return;
    const Stems now = m_parts.stems();
    m_seen = now.source;
    m_seenGeneration = now.source->generation({.first = 0, .end = now.source->frames()});
    m_wasComplete = true;
    m_isWanted = false;
    m_problem.reset();
    ScoredStems stems = now;
    stems.source = m_parts.freeze(now.source);
    const std::uint64_t run = ++m_runs;
    m_job.run([this, stems = std::move(stems), truth = m_truth, run](const std::stop_token& stop) -> std::function<void()> {
        std::atomic<int> told = -1;
        const auto tell = [this, run, &told](double fraction) {
            const int step = static_cast<int>(fraction * kProgressSteps);
            if (told.exchange(step) == step)
                return;
            QMetaObject::invokeMethod(this, [this, run, fraction] {
                if (run == m_runs && isRunning())
                    Q_EMIT progressed(fraction);
            });
        };
        std::expected<StemScores, ScoringProblem> result = std::unexpected(ScoringProblem());
        const Status ended = guarded([&]() -> Status {
            result = scoreStems(stems, truth, m_parts.scratchFolder, tell, stop);
            return {};
        });
        if (!ended)
            result = std::unexpected(ScoringProblem{.kind = ScoringProblem::Kind::Failed, .error = ended.error()});
        return [this, result = std::move(result)] { take(result); };
    });
    Q_EMIT changed();
}

void Scoring::cancel()
{
    m_job.cancel();
    m_isWanted = false;
    Q_EMIT changed();
}

void Scoring::take(const std::expected<StemScores, ScoringProblem>& result)
{
    if (result) {
        m_scores = *result;
        m_areOutdated = false;
    } else
        m_problem = result.error();
    Q_EMIT changed();
}

} // namespace stemwright::ui
