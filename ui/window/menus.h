#pragma once

#include "ui/actions/actiontable.h"

#include <QObject>

class QMenu;
class QMenuBar;

namespace stemwright::ui {

class MixerModel;
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
        MixerModel& mixer;
        PlaybackController& playback;
        TimeView& time;
        Preferences& preferences;
    };

    Menus(QMenuBar& bar, ActionTable& actions, const Targets& targets, QObject* parent);

Q_SIGNALS:
    void openRequested();
    void saveRequested();
    void saveAsRequested();
    void closeRequested();
    void exportRequested();
    void quitRequested();
    void settingsRequested();
    void guideRequested();
    void shortcutsRequested();
    void aboutRequested();

private:
    void makeFile(QMenu& menu);
    void makeEdit(QMenu& menu);
    void makeView(QMenu& menu);
    void makeThemes(QMenu& menu);
    void makePlay(QMenu& menu);
    void makeSeek(QMenu& menu);
    void makeStems(QMenu& menu);
    void makeHelp(QMenu& menu);
    void showStems();
    QAction* add(QMenu& menu, const QString& id, const QString& text, const QList<QKeySequence>& keys, ActionNeeds needs,
                 const std::function<void()>& work);

    ActionTable& m_actions;
    Targets m_targets;
    QMenu* m_stems;
    std::vector<QAction*> m_mutes;
    std::vector<QAction*> m_solos;
};

} // namespace stemwright::ui
