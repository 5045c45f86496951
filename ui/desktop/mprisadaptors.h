#pragma once

#include "ui/desktop/mpris.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>

namespace stemwright::ui {

// NOLINTBEGIN(readability-identifier-naming): the bus sees these names

/// org.mpris.MediaPlayer2: the program. Names and types are the specification's.
class MprisRoot : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ yes CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ nothing CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ nothing CONSTANT)

public:
    explicit MprisRoot(Mpris& player) : QDBusAbstractAdaptor(&player), m_player(player) {}

    bool yes() const { return true; }
    bool no() const { return false; }
    QString identity() const { return QStringLiteral("Stemwright"); }
    QString desktopEntry() const { return QStringLiteral("org.stemwright.Stemwright"); }
    QStringList nothing() const { return {}; }

public Q_SLOTS:
    void Raise() { Q_EMIT m_player.raiseRequested(); }
    void Quit() { Q_EMIT m_player.quitRequested(); }

private:
    Mpris& m_player;
};

/// org.mpris.MediaPlayer2.Player: the transport. Times are microseconds.
class MprisPlayer : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double Rate READ one CONSTANT)
    Q_PROPERTY(double MinimumRate READ one CONSTANT)
    Q_PROPERTY(double MaximumRate READ one CONSTANT)
    Q_PROPERTY(double Volume READ one CONSTANT)
    Q_PROPERTY(bool CanGoNext READ no CONSTANT)
    Q_PROPERTY(bool CanGoPrevious READ no CONSTANT)
    Q_PROPERTY(bool CanPlay READ hasSong)
    Q_PROPERTY(bool CanPause READ hasSong)
    Q_PROPERTY(bool CanSeek READ hasSong)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)

public:
    explicit MprisPlayer(Mpris& player);

    QString playbackStatus() const { return m_player.playbackStatus(); }
    QVariantMap metadata() const { return m_player.metadata(); }
    qlonglong position() const;
    double one() const { return 1.0; }
    bool yes() const { return true; }
    bool no() const { return false; }
    bool hasSong() const { return m_player.hasSong(); }

public Q_SLOTS:
    void Play() { m_player.askToPlay(true); }
    void Pause() { m_player.askToPlay(false); }
    void PlayPause() { m_player.askToPlay(!m_player.isPlaying()); }
    void Stop() { m_player.askToStop(); }
    void Next() {}
    void Previous() {}
    void Seek(qlonglong offset);
    void SetPosition(const QDBusObjectPath& track, qlonglong position);

Q_SIGNALS:
    void Seeked(qlonglong position);

private:
    Mpris& m_player;
};

// NOLINTEND(readability-identifier-naming)

} // namespace stemwright::ui
