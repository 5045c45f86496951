#pragma once

#include "ui/desktop/mpris.h"
#include "ui/desktop/sleepinhibitor.h"
#include "ui/desktop/taskbar.h"

namespace stemwright::ui {

class PlaybackController;
class SongController;

/// What the desktop around the window is told, and what it asks for: media keys, no sleep during a separation, its progress
/// in the task bar, and a note at its end when the window is not in front.
class DesktopServices : public QObject {
    Q_OBJECT

public:
    /// What it is given outlives it.
    DesktopServices(SongController& songs, PlaybackController& playback);

Q_SIGNALS:
    void raiseRequested();
    void quitRequested();

private:
    void connectPlayer(SongController& songs, PlaybackController& playback);
    void connectSleep(SongController& songs);
    void connectTaskBar(SongController& songs);
    void noteUnseen(const QString& summary, const QString& text);

    Mpris m_mpris;
    SleepInhibitor m_sleep;
    TaskBar m_taskBar;
};

} // namespace stemwright::ui
