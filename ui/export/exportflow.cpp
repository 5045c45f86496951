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

void ExportFlow::ask(ExportSubject subject)
{
    if (isRunning())
        return;
    m_source = subject.source;
    auto* dialog = new ExportDialog(std::move(subject), m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->plan()); });
    dialog->open();
}

void ExportFlow::start(exporting::ExportPlan plan)
{
    m_plan = std::move(plan);
    Q_EMIT progressed(0.0);
    m_controller.start(m_source, m_plan);
}

void ExportFlow::takeError(const Error& error)
{
    if (error.code == Errc::Cancelled) {
        Q_EMIT ended(tr("The export was cancelled"));
        return;
    }
    if (error.code != Errc::AlreadyExists || m_plan.existing == exporting::Existing::Replace) {
        Q_EMIT ended(tr("The export failed"));
        Q_EMIT failed(error);
        return;
    }
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Export"), tr("A file with this name exists already. Do you want to replace it?"),
                        QMessageBox::Cancel, &m_window);
    question->setInformativeText(QString::fromStdString(error.detail));
    QPushButton* replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, replace](QAbstractButton* button) {
        if (button != replace) {
            Q_EMIT ended(tr("The export was cancelled"));
            return;
        }
        exporting::ExportPlan again = m_plan;
        again.existing = exporting::Existing::Replace;
        start(std::move(again));
    });
    question->open();
}

void ExportFlow::takeReport(const exporting::ExportPlan& plan, const exporting::ExportReport& report)
{
    const QString folder = QString::fromStdString(plan.files.front().path.parent_path().string());
    QString sentence = plan.files.size() == 1 ? tr("Exported to %1").arg(QString::fromStdString(plan.files.front().path.string()))
                                              : tr("%n files exported to %1", "", static_cast<int>(plan.files.size())).arg(folder);
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
