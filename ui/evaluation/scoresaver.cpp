#include "ui/evaluation/scoresaver.h"

#include "engine/base/fileops.h"
#include "engine/evaluate/scoretables.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>

namespace stemwright::ui {

void ScoreSaver::ask(const QString& name, const evaluate::SongScores& scores)
{
    auto* dialog = new QFileDialog(&m_window, tr("Save the scores as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("All frames, as museval writes them (%1)").arg(QStringLiteral("*.json")),
                            tr("Table of the medians (%1)").arg(QStringLiteral("*.csv"))});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral(".csv")) ? QStringLiteral("csv") : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, scores](const QString& path) { save(path, scores); });
    dialog->open();
}

void ScoreSaver::save(const QString& path, const evaluate::SongScores& scores)
{
    m_job.run([this, path, scores](const std::stop_token& /*stop*/) -> std::function<void()> {
        const bool isTable = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
        const std::string text =
            isTable ? evaluate::scoresCsv(std::vector{scores}, evaluate::Average::Median) : evaluate::musevalJson(scores);
        const Status written = writeTextFile(QFile::encodeName(path).toStdString(), text);
        return [this, path, written] {
            if (written)
                Q_EMIT saved(QDir::toNativeSeparators(path));
            else
                Q_EMIT failed(written.error());
        };
    });
}

} // namespace stemwright::ui
