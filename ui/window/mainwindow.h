#pragma once

#include "ui/actions/actiontable.h"
#include "ui/edit/editedpeaks.h"
#include "ui/edit/editedstems.h"
#include "ui/edit/strokemodel.h"
#include "ui/lanes/lanelooks.h"
#include "ui/mixer/levelmatch.h"
#include "ui/mixer/mixeredits.h"
#include "ui/models/modelscontroller.h"
#include "ui/playback/loopedits.h"
#include "ui/project/projectcontroller.h"
#include "ui/project/projectquestions.h"
#include "ui/song/hearing.h"
#include "ui/takes/takesmodel.h"
#include "ui/window/editmode.h"
#include "ui/window/songevaluation.h"
#include "ui/window/songqueue.h"
#include "ui/window/stemexports.h"
#include "ui/window/takecomparison.h"

#include <QMainWindow>

#include <filesystem>
#include <optional>

class QMenu;
class QMimeData;
class QStackedWidget;
class QToolBar;

namespace stemwright::ui {

class EmptyPage;
class ErrorBar;
class HelpWindow;
class Menus;
class PlaybackController;
class Preferences;
class SongController;
class SongPage;
class StatusLine;

/// The window: arranges the pages and forwards actions.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What it is given outlives it. Unsaved work is kept in `recoveryFolder`.
    MainWindow(SongController& songs, MixerModel& mixer, PlaybackController& playback, QSettings& settings, Preferences& preferences,
               const std::filesystem::path& recoveryFolder);

    /// A song or a project; several songs, or folders, fill the queue, and the first is opened.
    void open(const QStringList& paths) { m_queue.open(paths); }
    void showError(const Error& error);
    /// Offers what a killed program left.
    void lookForRecoverable() { m_projects.lookForRecoverable(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectSongs();
    void connectSeparation();
    void showTitle();
    void showPage(QWidget* page);
    void showAbout();
    void connectExport(const Menus& menus);
    void connectQueue(QMenu& view);
    void makeDock(QSettings& settings, Menus& menus);
    void makeEditMode(QMenu& masks);
    void showModels();
    void setThere(ActionNeeds there);
    QString separatedText() const;

    ActionTable m_actions;
    SongController& m_songs;
    TakesModel m_takes;
    MixerModel& m_mixer;
    MixerEdits m_edits;
    PlaybackController& m_playback;
    StrokeModel m_strokes;
    EditedStems m_edited;
    EditedPeaks m_editedPeaks;
    Hearing m_hearing;
    LoopEdits m_loops;
    LevelMatch m_levels;
    LaneLooks m_looks;
    QStackedWidget* m_pages;
    EmptyPage* m_empty;
    SongPage* m_page;
    QToolBar* m_header; ///< the page's
    TakeComparison m_comparison;
    StemExports m_export;
    SongEvaluation m_evaluation;
    EditMode m_edit;
    ProjectController m_projects;
    ProjectQuestions m_questions;
    std::optional<int> m_percent; ///< of the separation that runs
    ModelsController m_models;
    SongQueue m_queue;
    ErrorBar* m_error;
    StatusLine* m_status;
    HelpWindow* m_help = nullptr; ///< once it was asked for
    bool m_isClosing = false;     ///< all questions are answered
};

} // namespace stemwright::ui
