#pragma once

#include "engine/export/job.h"

#include <QObject>

#include <memory>
#include <thread>

namespace stemwright::ui {

/// Runs one export at a time beside the window.
///
/// Thread  the GUI thread; the destructor cancels and waits for a block.
class ExportController : public QObject {
    Q_OBJECT

public:
    /// Not while one is running.
    void start(std::shared_ptr<mix::Source> source, exporting::ExportJob job);
    void cancel() { m_worker.request_stop(); }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(double fraction); ///< at most ten times a second
    void finished(const stemwright::exporting::ExportJob& job, const stemwright::exporting::ExportReport& report);
    void failed(const stemwright::Error& error); ///< Cancelled among them

private:
    bool m_isRunning = false;
    std::jthread m_worker; // last: joined before the rest goes
};

} // namespace stemwright::ui
