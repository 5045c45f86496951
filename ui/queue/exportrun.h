#pragma once

#include "ui/queue/queuemodel.h"
#include "ui/queue/queueworker.h"

#include <QObject>

#include <deque>
#include <optional>

namespace stemwright::ui {

/// Exports songs of the queue one after another, beside the window. Each row says how far it is, or why it failed; one bad file never
/// stops the rest.
///
/// Thread  the GUI thread.
class ExportRun : public QObject {
    Q_OBJECT

public:
    /// What came of it.
    struct Summary {
        int songs = 0;
        int done = 0;
        int failed = 0;
        std::optional<Error> modelError{}; ///< which ended it
    };

    /// `queue` outlives the run; the rest is as QueueBench's.
    ExportRun(QueueModel& queue, const separate::BottleneckCache& cache, const std::filesystem::path& scratchFolder,
              QueueWorker::LoadModel loadModel);

    /// Not while one is running.
    void start(const std::vector<QueueTask>& tasks);
    void cancel();
    /// Gives up one song.
    void cancel(const QString& path);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int song, int songs, double fraction); ///< the song's number, and how much of all is done
    void ended(const stemwright::ui::ExportRun::Summary& summary);

private:
    void next();
    void end(const QString& path, const QueueWork& work);
    void giveUpWaiting(const QueueWork& work);
    void tellProgress(double ofSong);

    QueueModel& m_queue;
    std::deque<QueueTask> m_tasks; ///< that are not begun
    Summary m_summary;
    int m_ended = 0; ///< songs
    bool m_isRunning = false;
    QueueWorker m_worker;
};

} // namespace stemwright::ui
