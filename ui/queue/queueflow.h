#pragma once

#include "ui/queue/queuemodel.h"
#include "ui/queue/queueworker.h"

#include <QObject>

class QSettings;

namespace stemwright::ui {

class ProjectController;
class SongController;

/// Keeps the queue's rows true to what the window opens, and has the songs that wait separated ahead, one after another, whenever the open
/// song needs nothing. What the window opens meanwhile goes first; one bad file never stops the rest.
///
/// Thread  the GUI thread.
class QueueFlow : public QObject {
    Q_OBJECT

public:
    /// What the flow works on; outlives it.
    struct Parts {
        QueueModel& queue;
        SongController& songs;
        ProjectController& projects;
        QSettings& settings;
    };

    explicit QueueFlow(const Parts& parts, QueueWorker::LoadModel loadModel = QueueWorker::loadByName);

    /// Whether waiting songs are separated ahead; kept in the settings.
    bool separatesWaiting() const;
    void setSeparatesWaiting(bool on);
    /// Gives up what is done for this song.
    void cancel(const QString& path);
    /// While it is held, nothing is done for waiting songs: something else works on them.
    void setHeld(bool held);
    /// Whether the open song needs no more work, or there is none.
    bool isOpenSongDone() const { return m_isOpenSongDone; }

private:
    void followSongs();
    void followProjects();
    void followWorker();
    /// The row of the song that is open, or being opened: that of the project, if there is one.
    QString openEntry() const;
    void setOpenSongDone(bool done);
    void next();
    /// Shows what became of the running work, unless its row is no longer ours.
    void show(const QString& path, const QueueWork& work);

    Parts m_parts;
    QString m_wanted;             ///< what the queue wants to be opened, until it is
    bool m_isOpenSongDone = true; ///< nothing is open, or it needs no more work
    QString m_badModel;           ///< could not be loaded
    QString m_refused;            ///< whose work the user gave up
    QString m_dropped;            ///< whose row is somebody else's while its work ends
    bool m_isHeld = false;
    QString m_model; ///< of the task that runs
    QueueWorker m_worker;
};

} // namespace stemwright::ui
