#pragma once

#include "ui/compare/compareflow.h"
#include "ui/compare/comparison.h"
#include "ui/compare/takememories.h"

#include <QObject>

#include <optional>

class QMenu;

namespace stemwright::ui {

class EditedStems;
class Hearing;
class SongPage;

/// The comparison of takes in the window: what of it is heard, its bar, its menu, its own window.
///
/// Thread  the GUI thread.
class TakeComparison : public QObject {
    Q_OBJECT

public:
    /// What it works with; outlives it.
    struct Parts {
        TakesModel& takes;
        EditedStems& edited;
        SongController& songs;
        MixerModel& mixer;
        PlaybackController& playback;
        LoopEdits& loops;
        LaneLooks& looks;
        ActionTable& actions;
        Hearing& hearing;
        SongPage& page;
        QWidget& window; ///< that dialogues belong to
    };

    explicit TakeComparison(const Parts& parts);

    /// Adds what compares by ear to `play`, and what compares by eye to `view`.
    void fillMenus(QMenu& play, QMenu& view);

Q_SIGNALS:
    /// Whether the stems that are played add up to the song; nothing while they are not meant to.
    void sumMeasured(std::optional<double> decibels);

private:
    Parts m_parts;
    Comparison m_comparison;
    TakeMemories m_memories;
    CompareFlow m_flow;
};

} // namespace stemwright::ui
