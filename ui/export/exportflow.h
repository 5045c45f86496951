#pragma once

#include "ui/export/exportcontroller.h"
#include "ui/export/exportdialog.h"

#include <QObject>

namespace stemwright::ui {

/// From the question what to export to the finished files: dialogue, question about files that exist, job.
///
/// Thread  the GUI thread.
class ExportFlow : public QObject {
    Q_OBJECT

public:
    /// `settings` outlives the flow; `window` is what dialogues belong to.
    ExportFlow(QSettings& settings, QWidget& window);

    /// Not while one is running.
    void ask(exporting::ExportSubject subject);
    void cancel() { m_controller.cancel(); }
    bool isRunning() const { return m_controller.isRunning(); }

Q_SIGNALS:
    void progressed(double fraction);
    void ended(const QString& sentence); ///< what came of it
    void failed(const stemwright::Error& error);

private:
    void start(exporting::ExportJob job);
    void takeError(const Error& error);
    void takeReport(const exporting::ExportJob& job, const exporting::ExportReport& report);

    QSettings& m_settings;
    QWidget& m_window;
    std::shared_ptr<mix::Source> m_source;
    exporting::ExportJob m_job;
    ExportController m_controller;
};

} // namespace stemwright::ui
