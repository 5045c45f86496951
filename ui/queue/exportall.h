#pragma once

#include "ui/desktop/sleepinhibitor.h"
#include "ui/queue/exportrun.h"
#include "ui/queue/queueplan.h"

#include <QObject>
#include <QThreadPool>

class QSettings;

namespace stemwright::ui {

class ModelsController;
class QueueFlow;
class SongController;

/// "Export all as": asks once what is exported of each song of the queue and how, and once whether files in use are replaced; then does it
/// by the model and the filter that are chosen.
///
/// Thread  the GUI thread; names are looked up on a worker, which the destructor waits for.
class ExportAll : public QObject {
    Q_OBJECT

public:
    /// What it works with; outlives it.
    struct Parts {
        QueueModel& queue;
        QueueFlow& flow;
        SongController& songs;
        const ModelsController& models;
        QSettings& settings;
        QWidget& window; ///< that dialogues belong to
    };

    explicit ExportAll(const Parts& parts, QueueWorker::LoadModel loadModel = QueueWorker::loadByName);
    ~ExportAll() override;

    /// Not while it is running or asking already, nor with an empty queue.
    void ask();
    void cancel() { m_run.cancel(); }
    /// Gives up one song.
    void cancel(const QString& path) { m_run.cancel(path); }
    bool isRunning() const { return m_run.isRunning(); }

Q_SIGNALS:
    void started();
    void progressed(int song, int songs, double fraction);
    void ended(const QString& sentence); ///< what came of it
    /// Besides, when some songs failed: with their reasons.
    void failed(const QString& sentence, const stemwright::Error& error);

private:
    QueueTask patternOf(const exporting::ExportChoice& choice, const std::vector<std::string>& targets) const;
    void plan(const exporting::ExportChoice& choice, const std::vector<std::string>& targets);
    void askForReplacing(const QueuePlan& plan);
    void start(const std::vector<QueueTask>& tasks);
    QStringList reasonsOf(const ExportRun::Summary& summary) const;
    void tellEnd(const ExportRun::Summary& summary);

    Parts m_parts;
    ExportRun m_run;
    SleepInhibitor m_sleep;
    bool m_isAsking = false; ///< from the dialogue on, until it runs or is given up
    QThreadPool m_planner;   ///< last: ends first
};

} // namespace stemwright::ui
