#pragma once

#include "ui/evaluation/scoring.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QVBoxLayout;

namespace stemwright::ui {

class EditedStems;
class EvaluationDock;
class Hearing;
class MixerModel;
class PlaybackController;
class ScoreLane;
class SongController;
class SongPage;

/// The evaluation in the window: the page beside the lanes, and the scores under them.
///
/// Thread  the GUI thread.
class SongEvaluation : public QObject {
    Q_OBJECT

public:
    /// What it works with; outlives it.
    struct Parts {
        SongController& songs;
        MixerModel& mixer;
        PlaybackController& playback;
        Hearing& hearing;
        EditedStems& edited;
        SongPage& page;
    };
    explicit SongEvaluation(const Parts& parts);

    /// The page; whoever arranges the window places and owns it.
    EvaluationDock& dock() { return *m_dock; }

private:
    Scoring::Stems stems() const;
    void addLane(QVBoxLayout& column, int stem);
    void showSong();
    void showScores();

    Parts m_parts;
    Scoring m_scoring;
    EvaluationDock* m_dock;
    std::vector<QPointer<ScoreLane>> m_lanes; ///< by their stem
};

} // namespace stemwright::ui
