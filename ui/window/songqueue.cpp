#include "ui/window/songqueue.h"

#include "ui/project/projectcontroller.h"
#include "ui/project/projectquestions.h"
#include "ui/queue/queuedock.h"
#include "ui/song/songcontroller.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

namespace stemwright::ui {

SongQueue::SongQueue(const Parts& parts)
    : m_parts(parts), m_flow({.queue = m_queue, .songs = parts.songs, .projects = parts.projects, .settings = parts.settings}),
      m_export({.queue = m_queue,
                .flow = m_flow,
                .songs = parts.songs,
                .models = parts.models,
                .settings = parts.settings,
                .window = parts.window}),
      m_recent(parts.settings)
{
    connect(&m_queue, &QueueModel::openRequested, &parts.questions, &ProjectQuestions::open);
    connect(&m_queue, &QueueModel::failed, this, &SongQueue::failed);
    connect(&parts.questions, &ProjectQuestions::filesChosen, this, &SongQueue::open);
    connect(&m_export, &ExportAll::progressed, this, &SongQueue::exportProgressed);
    connect(&m_export, &ExportAll::ended, this, &SongQueue::exportEnded);
    connect(&m_export, &ExportAll::failed, this, &SongQueue::exportFailed);
    connect(&m_demo, &DemoSong::ready, &parts.questions, &ProjectQuestions::open);
    connect(&m_demo, &DemoSong::failed, this, &SongQueue::failed);
    keepRecent();
}

void SongQueue::addPanel(QMenu& view)
{
    auto* dock = new QueueDock(m_queue, m_flow, &m_parts.window);
    m_parts.window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    view.addAction(dock->toggleViewAction());
    connect(dock, &QueueDock::exportAllRequested, this, &SongQueue::toggleExport);
    connect(dock, &QueueDock::cancelRequested, &m_flow, &QueueFlow::cancel);
    connect(dock, &QueueDock::cancelRequested, this, [this](const QString& path) { m_export.cancel(path); });
    connect(&m_export, &ExportAll::started, dock, [dock] { dock->setExporting(true); });
    connect(&m_export, &ExportAll::ended, dock, [dock] { dock->setExporting(false); });
}

void SongQueue::open(const QStringList& paths)
{
    if (paths.size() == 1 && !QFileInfo(paths.front()).isDir())
        m_parts.questions.open(paths.front());
    else
        m_queue.add(paths, QueueModel::Then::OpenFirst);
}

void SongQueue::toggleExport()
{
    if (m_export.isRunning())
        m_export.cancel();
    else
        m_export.ask();
}

void SongQueue::keepRecent()
{
    connect(&m_parts.songs, &SongController::opened, this, [this] { m_recent.add(m_parts.songs.path()); });
    connect(&m_parts.projects, &ProjectController::pathChanged, this, [this] {
        if (!m_parts.projects.path().isEmpty())
            m_recent.add(m_parts.projects.path());
    });
}

void SongQueue::fillRecent(QMenu& menu)
{
    menu.clear();
    const QStringList files = m_recent.files();
    for (const QString& file : files) {
        QAction* action = menu.addAction(QFileInfo(file).fileName().replace(u'&', QStringLiteral("&&")), this,
                                         [this, file] { m_parts.questions.open(file); });
        action->setToolTip(file);
    }
    if (files.isEmpty())
        menu.addAction(tr("Nothing was opened yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("&Clear the List"), this, [this] { m_recent.clear(); })->setEnabled(!files.isEmpty());
}

} // namespace stemwright::ui
