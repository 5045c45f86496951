#include "ui/export/exportflow.h"

#include "ui/text/format.h"

#include <QMessageBox>
#include <QPushButton>

namespace stemwright::ui {

ExportFlow::ExportFlow(QSettings& settings, QWidget& window) : QObject(&window), m_settings(settings), m_window(window)
{
    connect(&m_controller, &ExportController::progressed, this, &ExportFlow::progressed);
    connect(&m_controller, &ExportController::finished, this, &ExportFlow::takeReport);
    connect(&m_controller, &ExportController::failed, this, &ExportFlow::takeError);
}

void ExportFlow::ask(exporting::ExportSubject subject)
{
    if (isRunning())
        return;
    m_source = subject.source;
    auto* dialog = new ExportDialog(std::move(subject), m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->job()); });
    dialog->open();
}

void ExportFlow::start(exporting::ExportJob job)
{
    m_job = std::move(job);
    Q_EMIT progressed(0.0);
    m_controller.start(m_source, m_job);
}

void ExportFlow::takeError(const Error& error)
{
    if (error.code == Errc::Cancelled) {
        Q_EMIT ended(tr("The export was cancelled"));
        return;
    }
    if (error.code != Errc::AlreadyExists || exporting::existingOf(m_job) == exporting::Existing::Replace) {
        Q_EMIT ended(tr("The export failed"));
        Q_EMIT failed(error);
        return;
    }
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Export"), tr("A file with this name exists already. Do you want to replace it?"),
                        QMessageBox::Cancel, &m_window);
    question->setInformativeText(QString::fromStdString(error.detail));
    const QPushButton* replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, question, replace] { // also when its window is closed
        if (question->clickedButton() != replace) {
            Q_EMIT ended(tr("The export was cancelled"));
            return;
        }
        start(exporting::replacing(m_job));
    });
    question->open();
}

void ExportFlow::takeReport(const exporting::ExportJob& job, const exporting::ExportReport& report)
{
    const auto files = exporting::filesOf(job);
    const QString folder = QString::fromStdString(files.front().parent_path().string());
    QString sentence = files.size() == 1 ? tr("Exported to %1").arg(QString::fromStdString(files.front().string()))
                                         : tr("%n files exported to %1", "", static_cast<int>(files.size())).arg(folder);
    if (report.loweredDb > 0.0F)
        sentence += QStringLiteral(" · ") +
                    tr("lowered by %1 so that nothing is cut off").arg(gainText(static_cast<double>(report.loweredDb)).remove(u'+'));
    if (report.limitedDb > 0.0F)
        sentence += QStringLiteral(" · ") +
                    tr("peaks turned down by %1 at the most").arg(gainText(static_cast<double>(report.limitedDb)).remove(u'+'));
    if (report.clippedSamples > 0)
        sentence += QStringLiteral(" · ") + tr("%n samples were cut off at full scale", "", static_cast<int>(report.clippedSamples));
    Q_EMIT ended(sentence);
}

} // namespace stemwright::ui
