#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace stemwright::ui {

/// The player on the session bus (MPRIS 2): media keys, the desktop's sound menu and headsets act on it.
///
/// Without a bus, or when the name is taken, it is silently absent.
/// Thread  the GUI thread.
class Mpris : public QObject {
    Q_OBJECT

public:
    struct Song {
        QString title;
        double seconds = 0.0;
        bool operator==(const Song&) const = default;
    };

    explicit Mpris(const QDBusConnection& bus);
    ~Mpris() override;

    void setSong(const std::optional<Song>& song);
    void setPlaying(bool playing);
    /// As it goes on; a jump is announced on the bus.
    void setPosition(double seconds);

    QString playbackStatus() const;
    QVariantMap metadata() const;
    double positionSeconds() const { return m_positionSeconds; }
    bool hasSong() const { return m_song.has_value(); }
    bool isPlaying() const { return m_isPlaying; }

    /// What came from the bus, already checked: seconds lie within the song.
    void askToPlay(bool playing);
    void askToSeek(double seconds);
    void askToStop();
    /// Ignored for another track than the one that is there.
    void askToGoTo(const QString& track, double seconds);

Q_SIGNALS:
    void toggleRequested();
    void seekRequested(double seconds); ///< from the start of the song
    void raiseRequested();
    void quitRequested();
    void jumped(double seconds);

private:
    void tell(const QVariantMap& changed);

    QDBusConnection m_bus;
    bool m_isThere = false;
    std::optional<Song> m_song;
    int m_track = 0; ///< each song that is opened is another track
    bool m_isPlaying = false;
    double m_positionSeconds = 0.0;
};

} // namespace stemwright::ui
