#pragma once

#include "ui/desktop/mpris.h"
#include "ui/desktop/sleepinhibitor.h"

namespace stemwright::ui {

class PlaybackController;
class SongController;

/// What the desktop around the window is told, and what it asks for: media keys, and no sleep during a separation.
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

    Mpris m_mpris;
    SleepInhibitor m_sleep;
};

} // namespace stemwright::ui
