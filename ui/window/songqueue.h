#pragma once

#include "ui/queue/exportall.h"
#include "ui/queue/queueflow.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/recentfiles.h"
#include "ui/song/demosong.h"

#include <QObject>
#include <QStringList>

class QMainWindow;
class QMenu;
class QSettings;

namespace stemwright::ui {

class ModelsController;
class ProjectController;
class ProjectQuestions;
class QueueDock;
class SongController;

/// The songs that wait, and those that were open before: their panel, their exports, their menu.
///
/// Thread  the GUI thread.
class SongQueue : public QObject {
    Q_OBJECT

public:
    /// What it works with; outlives it.
    struct Parts {
        SongController& songs;
        ProjectController& projects;
        ProjectQuestions& questions;
        const ModelsController& models;
        QSettings& settings;
        QMainWindow& window; ///< that the panel and dialogues belong to
    };

    explicit SongQueue(const Parts& parts);

    /// Puts the panel at the window's left, and what shows it into `view`.
    void addPanel(QMenu& view);
    /// A song or a project; several songs, or folders, fill the queue, and the first is opened.
    void open(const QStringList& paths);
    void openDemo() { m_demo.fetch(); }
    /// Exports all songs, or ends that.
    void toggleExport();
    void cancelExport() { m_export.cancel(); }
    bool isOpenSongDone() const { return m_flow.isOpenSongDone(); }
    /// Fills a menu with the files that were open before.
    void fillRecent(QMenu& menu);

Q_SIGNALS:
    void exportProgressed(int song, int songs, double fraction);
    void exportEnded(const QString& sentence);
    void exportFailed(const QString& sentence, const stemwright::Error& error);
    void failed(const stemwright::Error& error);

private:
    void keepRecent();

    Parts m_parts;
    QueueModel m_queue;
    QueueFlow m_flow;
    ExportAll m_export;
    RecentFiles m_recent;
    DemoSong m_demo;
};

} // namespace stemwright::ui
