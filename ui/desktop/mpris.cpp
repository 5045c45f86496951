#include "ui/desktop/mpris.h"

#include "ui/desktop/mprisadaptors.h"

#include <QDBusMessage>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stemwright::ui {

namespace {

const QString kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kPlayerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");
constexpr double kMicroseconds = 1e6;
constexpr double kJumpSeconds = 0.5; ///< positions come some 30 times a second

qlonglong microseconds(double seconds) { return std::llround(seconds * kMicroseconds); }

QString serviceName() { return QStringLiteral("org.mpris.MediaPlayer2.stemwright"); }

QDBusObjectPath trackPath(int track) { return QDBusObjectPath(QStringLiteral("/org/stemwright/track/%1").arg(track)); }

} // namespace

MprisPlayer::MprisPlayer(Mpris& player) : QDBusAbstractAdaptor(&player), m_player(player)
{
    connect(&player, &Mpris::jumped, this, [this](double seconds) { Q_EMIT Seeked(microseconds(seconds)); });
}

qlonglong MprisPlayer::position() const { return microseconds(m_player.positionSeconds()); }

void MprisPlayer::Seek(qlonglong offset) { m_player.askToSeek(m_player.positionSeconds() + static_cast<double>(offset) / kMicroseconds); }

void MprisPlayer::SetPosition(const QDBusObjectPath& track, qlonglong position)
{
    m_player.askToGoTo(track.path(), static_cast<double>(position) / kMicroseconds);
}

Mpris::Mpris(const QDBusConnection& bus) : m_bus(bus)
{
    new MprisRoot(*this);
    new MprisPlayer(*this);
    m_isThere = m_bus.registerObject(kPath, this) && m_bus.registerService(serviceName());
}

Mpris::~Mpris()
{
    if (m_isThere)
        m_bus.unregisterService(serviceName());
}

void Mpris::setSong(const std::optional<Song>& song)
{
    if (song == m_song)
        return;
    m_song = song;
    m_positionSeconds = 0.0;
    ++m_track;
    tell({{QStringLiteral("Metadata"), metadata()},
          {QStringLiteral("PlaybackStatus"), playbackStatus()},
          {QStringLiteral("CanPlay"), hasSong()},
          {QStringLiteral("CanPause"), hasSong()},
          {QStringLiteral("CanSeek"), hasSong()}});
}

void Mpris::setPlaying(bool playing)
{
    if (playing == m_isPlaying)
        return;
    m_isPlaying = playing;
    tell({{QStringLiteral("PlaybackStatus"), playbackStatus()}});
}

void Mpris::setPosition(double seconds)
{
    const double step = seconds - std::exchange(m_positionSeconds, seconds);
    if (step < 0.0 || step > kJumpSeconds)
        Q_EMIT jumped(seconds);
}

QString Mpris::playbackStatus() const
{
    if (!m_song || (!m_isPlaying && m_positionSeconds <= 0.0))
        return QStringLiteral("Stopped");
    return m_isPlaying ? QStringLiteral("Playing") : QStringLiteral("Paused");
}

QVariantMap Mpris::metadata() const
{
    if (!m_song)
        return {};
    return {{QStringLiteral("mpris:trackid"), QVariant::fromValue(trackPath(m_track))},
            {QStringLiteral("mpris:length"), microseconds(m_song->seconds)},
            {QStringLiteral("xesam:title"), m_song->title}};
}

void Mpris::askToPlay(bool playing)
{
    if (m_song && playing != m_isPlaying)
        Q_EMIT toggleRequested();
}

void Mpris::askToSeek(double seconds)
{
    if (m_song)
        Q_EMIT seekRequested(std::clamp(seconds, 0.0, m_song->seconds));
}

void Mpris::askToStop()
{
    askToPlay(false);
    askToSeek(0.0);
}

void Mpris::askToGoTo(const QString& track, double seconds)
{
    if (m_song && track == trackPath(m_track).path() && seconds >= 0.0 && seconds <= m_song->seconds)
        askToSeek(seconds);
}

void Mpris::tell(const QVariantMap& changed)
{
    if (!m_isThere)
        return;
    QDBusMessage message =
        QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
    message << kPlayerInterface << changed << QStringList();
    m_bus.send(message);
}

} // namespace stemwright::ui
