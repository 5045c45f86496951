#pragma once

#include "ui/compare/comparison.h"
#include "ui/compare/filmmaker.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace stemwright::ui {

class ActionTable;
class CompareWindow;
class LaneLooks;
class LoopEdits;
class PlaybackController;
class SongController;
class TakeMemories;
class TakesModel;
class TimeView;

/// Opens the window that compares the takes in A and B, and keeps it in step with the song. The window is there as long as it is open.
class CompareFlow : public QObject {
    Q_OBJECT

public:
    /// All of it outlives the flow.
    struct Workplace {
        Comparison& comparison;
        const TakesModel& takes;
        const TakeMemories& memories;
        SongController& songs;
        MixerModel& mixer;
        PlaybackController& playback;
        LoopEdits& loops;
        TimeView& time;
        const LaneLooks& looks;
        const ActionTable& actions;
        QWidget& window; ///< before which it opens
    };
    explicit CompareFlow(const Workplace& workplace);
    ~CompareFlow() override;

    /// Opens the window, or brings it to the front.
    void open();

private:
    void make();
    void showTakes();
    FilmSubject subjectOf(Memory memory) const;

    Workplace m_workplace;
    QPointer<CompareWindow> m_window;
};

} // namespace stemwright::ui
