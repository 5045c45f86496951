#include "ui/compare/figuresaver.h"

#include "engine/base/threadpool.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>

#include <utility>

namespace stemwright::ui {

FigureSaver::FigureSaver(QWidget& window) : m_window(window) {}

void FigureSaver::ask(const QString& name, const Figure& figure)
{
    auto* dialog = new QFileDialog(&m_window, tr("Save the picture as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG pictures (%1)").arg(QStringLiteral("*.png")), tr("SVG drawings (%1)").arg(QStringLiteral("*.svg"))});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(name + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral(".svg")) ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, figure](const QString& path) { save(path, figure); });
    dialog->open();
}

void FigureSaver::save(const QString& path, Figure figure)
{
    m_isRunning = true;
    Q_EMIT started();
    m_thread = std::jthread([this, path, figure = std::move(figure)](const std::stop_token& stop) {
        const Status done = guarded([&] { return saveFigure(figure, QFile::encodeName(path).toStdString(), stop); });
        QMetaObject::invokeMethod(this, [this, path, done] {
            m_isRunning = false;
            if (done)
                Q_EMIT saved(QDir::toNativeSeparators(path));
            else
                Q_EMIT failed(done.error());
        });
    });
}

} // namespace stemwright::ui
