#pragma once

#include "ui/actions/actiontable.h"

#include <QObject>

class QMenu;
class QMenuBar;

namespace stemwright::ui {

class LaneLooks;
class LoopEdits;
class MixerEdits;
class PlaybackController;
class Preferences;
class SongController;
class TimeView;

/// The menus. What a controller does is called there; what needs a window is asked for by a signal.
class Menus : public QObject {
    Q_OBJECT

public:
    /// What the menus act on; outlives them.
    struct Targets {
        SongController& songs;
        MixerEdits& edits;
        PlaybackController& playback;
        LoopEdits& loops;
        TimeView& time;
        Preferences& preferences;
        LaneLooks& looks;
    };

    Menus(QMenuBar& bar, ActionTable& actions, const Targets& targets, QObject* parent);

    /// The recent files, filled by whoever knows them.
    QMenu& recent() { return *m_recent; }
    /// Where what corrects masks is added.
    QMenu& masks() { return *m_masks; }
    /// Where what compares takes is added.
    QMenu& play() { return *m_play; }
    /// Where what shows and hides panels is added.
    QMenu& view() { return *m_view; }

Q_SIGNALS:
    void openRequested();
    void saveRequested();
    void saveAsRequested();
    void closeRequested();
    void exportRequested();
    void exportAllRequested();
    void moveRequested(int places); ///< of the strip that has the keyboard
    void laneRequested(int places); ///< that the keyboard goes to, from where it is
    void muteRequested();           ///< of the strip that has the keyboard, as the next
    void soloRequested();
    void copyRequested(); ///< of that strip's stem
    void keepTakeRequested();
    void takeRequested(int places); ///< above or below the current one
    void quitRequested();
    void settingsRequested();
    void modelsRequested();
    void iterationsRequested(int more); ///< of the filter
    void guideRequested();
    void demoRequested();
    void shortcutsRequested();
    void aboutRequested();

private:
    void makeFile(QMenu& menu);
    void makeEdit(QMenu& menu);
    void makeView(QMenu& menu);
    void makeThemes(QMenu& menu);
    void makePlay(QMenu& menu);
    void makeSeek(QMenu& menu);
    void makeListen(QMenu& menu);
    void makeSeparation(QMenu& menu);
    void makeStems(QMenu& menu);
    void makeHelp(QMenu& menu);
    void showStems();
    QAction* add(QMenu& menu, const QString& id, const QString& text, const QList<QKeySequence>& keys, ActionNeeds needs,
                 const std::function<void()>& work);

    ActionTable& m_actions;
    Targets m_targets;
    QMenu* m_recent;
    QMenu* m_masks;
    QMenu* m_view;
    QMenu* m_play;
    QMenu* m_stems;
    std::vector<QAction*> m_mutes;
    std::vector<QAction*> m_solos;
};

} // namespace stemwright::ui
