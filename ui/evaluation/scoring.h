#pragma once

#include "ui/evaluation/stemscoring.h"
#include "ui/work/latestjob.h"

#include <QObject>
#include <QTimer>

namespace stemwright::ui {

/// Scores the open song's stems against true ones, beside the window, and again whenever the stems became others.
///
/// New scores come by themselves once the stems are complete and have been still for a moment, as it is what a setting changes that one
/// wants to see; they take their time in the background, and the next change ends them. Until then the former ones stay, marked as
/// outdated. Whoever cancels is asked for the next ones.
///
/// Thread  the GUI thread.
class Scoring : public QObject {
    Q_OBJECT

public:
    /// What there is at this moment.
    struct Stems : ScoredStems {
        bool areComplete = false;
        bool isPart = false; ///< only a part of the song is separated
    };
    struct Parts {
        std::function<Stems()> stems; ///< without a source: there are none
        /// The same stems, which stay as they are while they are scored.
        std::function<std::shared_ptr<mix::Source>(const std::shared_ptr<mix::Source>&)> freeze;
        std::filesystem::path scratchFolder;
    };
    explicit Scoring(Parts parts);

    /// Files or folders; they are scored against as soon as the stems are complete.
    void setTruth(const QStringList& paths);
    bool hasTruth() const { return !m_truth.empty(); }
    /// Of another song.
    void forget();
    /// Whether somebody looks: else nothing is computed.
    void setWatched(bool watched);
    void start();
    void cancel();

    /// Those of the stems that are there, or of former ones that were called the same; null: none.
    const StemScores* scores() const;
    const std::optional<ScoringProblem>& problem() const { return m_problem; }
    bool isRunning() const { return m_job.isRunning(); }
    bool areOutdated() const { return scores() != nullptr && m_areOutdated; }
    /// Whether all of the song's stems are there; what there is otherwise.
    Stems stems() const { return m_parts.stems(); }
    bool canStart() const;

Q_SIGNALS:
    void changed(); ///< anything that is shown
    void progressed(double fraction);

private:
    void watch();
    void take(const std::expected<StemScores, ScoringProblem>& result);

    Parts m_parts;
    std::vector<std::filesystem::path> m_truth;
    std::optional<StemScores> m_scores;
    std::optional<ScoringProblem> m_problem;
    bool m_areOutdated = false;
    bool m_isWanted = false; ///< scores of what there is now
    bool m_isWatched = false;
    std::shared_ptr<mix::Source> m_seen; ///< the stems as they were looked at last
    std::uint64_t m_seenGeneration = 0;
    bool m_wasComplete = false;
    std::uint64_t m_runs = 0;
    QTimer m_watch;
    LatestJob m_job; // last: it uses the rest
};

} // namespace stemwright::ui
