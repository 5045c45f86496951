#include "ui/desktop/desktopservices.h"

#include "ui/playback/playbackcontroller.h"
#include "ui/song/songcontroller.h"

#include <QGuiApplication>

#include <cmath>

namespace stemwright::ui {

DesktopServices::DesktopServices(SongController& songs, PlaybackController& playback)
    : m_mpris(QDBusConnection::sessionBus()), m_sleep(QDBusConnection::systemBus()), m_taskBar(QDBusConnection::sessionBus())
{
    connectPlayer(songs, playback);
    connectSleep(songs);
    connectTaskBar(songs);
    connect(&m_mpris, &Mpris::raiseRequested, this, &DesktopServices::raiseRequested);
    connect(&m_mpris, &Mpris::quitRequested, this, &DesktopServices::quitRequested);
}

void DesktopServices::connectPlayer(SongController& songs, PlaybackController& playback)
{
    connect(&songs, &SongController::opened, this,
            [this, &songs] { m_mpris.setSong(Mpris::Song{.title = songs.song()->name, .seconds = songs.song()->seconds()}); });
    connect(&songs, &SongController::opening, this, [this] { m_mpris.setSong(std::nullopt); });
    connect(&songs, &SongController::closed, this, [this] { m_mpris.setSong(std::nullopt); });
    connect(&playback, &PlaybackController::playingChanged, &m_mpris, &Mpris::setPlaying);
    connect(&playback, &PlaybackController::positionChanged, this, [this, &playback](std::int64_t frame) {
        if (playback.rateHz() > 0)
            m_mpris.setPosition(static_cast<double>(frame) / playback.rateHz());
    });
    connect(&m_mpris, &Mpris::toggleRequested, &playback, &PlaybackController::togglePlay);
    connect(&m_mpris, &Mpris::seekRequested, &playback,
            [&playback](double seconds) { playback.seek(std::llround(seconds * playback.rateHz())); });
}

void DesktopServices::connectSleep(SongController& songs)
{
    connect(&songs, &SongController::percentChanged, this, [this](std::optional<int> percent) {
        if (percent)
            m_sleep.hold(tr("A song is being separated"));
        else
            m_sleep.release();
    });
}

void DesktopServices::connectTaskBar(SongController& songs)
{
    connect(&songs, &SongController::percentChanged, this, [this](std::optional<int> percent) { m_taskBar.showProgress(percent); });
    connect(&songs, &SongController::separated, this, [this, &songs] { noteUnseen(tr("The song is separated"), songs.song()->name); });
    connect(&songs, &SongController::failed, this,
            [this](const Error& error) { noteUnseen(tr("The song could not be separated"), QString::fromStdString(error.detail)); });
}

void DesktopServices::noteUnseen(const QString& summary, const QString& text)
{
    if (QGuiApplication::applicationState() != Qt::ApplicationActive)
        m_taskBar.note(summary, text);
}

} // namespace stemwright::ui
