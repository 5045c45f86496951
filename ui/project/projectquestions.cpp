#include "ui/project/projectquestions.h"

#include "ui/project/projectcontroller.h"
#include "ui/song/songcontroller.h"
#include "ui/text/format.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace stemwright::ui {

namespace {

/// What the user calls the work by: the project, or the song as long as there is none.
QString fileOf(const ProjectController& projects, const OpenSong& song)
{
    return projects.path().isEmpty() ? QFile::decodeName(QByteArray::fromStdString(song.path.string())) : projects.path();
}

} // namespace

ProjectQuestions::ProjectQuestions(ProjectController& projects, SongController& songs, QWidget& window)
    : m_projects(projects), m_songs(songs), m_window(window)
{
    connect(&projects, &ProjectController::damaged, this, &ProjectQuestions::offerBackup);
    connect(&projects, &ProjectController::songMissing, this, &ProjectQuestions::askForSong);
    connect(&projects, &ProjectController::recoverableFound, this, &ProjectQuestions::offerRecovery);
    connect(&projects, &ProjectController::failed, this, [this] { m_afterSaving = nullptr; });
    connect(&projects, &ProjectController::saved, this, [this] {
        if (const auto action = std::exchange(m_afterSaving, nullptr))
            action();
    });
}

QMessageBox* ProjectQuestions::makeBox(const QString& question, const QString& explanation)
{
    auto* box = new QMessageBox(QMessageBox::Question, QStringLiteral("Stemwright"), question, QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText); // file names are not markup
    box->setInformativeText(explanation);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

void ProjectQuestions::save()
{
    if (m_projects.path().isEmpty())
        saveAs();
    else
        m_projects.save(m_projects.path());
}

void ProjectQuestions::saveAs()
{
    const OpenSong* song = m_songs.song();
    if (!song)
        return;
    const QFileInfo file(fileOf(m_projects, *song));
    auto* dialog = new QFileDialog(&m_window, tr("Save the Project"), file.absolutePath(), tr("Stemwright projects (*.stemwright)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ProjectController::suffix().mid(1));
    dialog->selectFile(file.completeBaseName() + ProjectController::suffix());
    connect(dialog, &QFileDialog::fileSelected, &m_projects, &ProjectController::save);
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSaving = nullptr; });
    dialog->open();
}

void ProjectQuestions::chooseFile()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open Songs or a Project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ProjectQuestions::filesChosen);
    dialog->open();
}

void ProjectQuestions::open(const QString& path)
{
    before([this, path] {
        if (ProjectController::isProject(path))
            m_projects.open(path);
        else
            m_songs.open(path);
    });
}

void ProjectQuestions::before(const std::function<void()>& action)
{
    if (!m_projects.isModified()) {
        action();
        return;
    }
    const QFileInfo file(fileOf(m_projects, *m_songs.song()));
    QMessageBox* box = makeBox(tr("Save the changes to “%1”?").arg(file.fileName()), tr("They are lost if you do not save them."));
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    connect(box->button(QMessageBox::Discard), &QAbstractButton::clicked, this, action);
    connect(box->button(QMessageBox::Save), &QAbstractButton::clicked, this, [this, action] {
        m_afterSaving = action;
        save();
    });
    box->open();
}

void ProjectQuestions::offerBackup(const QString& path, const Error& error)
{
    QMessageBox* box = makeBox(tr("“%1” is damaged. Open the version before it?").arg(QFileInfo(path).fileName()), errorText(error));
    box->setDetailedText(QString::fromStdString(error.detail));
    connect(box->addButton(tr("Open the Version Before"), QMessageBox::AcceptRole), &QAbstractButton::clicked, &m_projects,
            [this, path] { m_projects.openBackup(path); });
    box->addButton(QMessageBox::Cancel);
    box->open();
}

void ProjectQuestions::askForSong(const QString& song)
{
    QMessageBox* box = makeBox(tr("The song of the project was not found. Where is it?"),
                               tr("“%1” is neither where it was nor in the project's folder, or its content has changed.").arg(song));
    connect(box->addButton(tr("Choose the Song…"), QMessageBox::AcceptRole), &QAbstractButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(&m_window, tr("Choose the Song of the Project"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, &m_projects, &ProjectController::openWithSong);
        dialog->open();
    });
    box->addButton(QMessageBox::Cancel);
    box->open();
}

void ProjectQuestions::offerRecovery(std::vector<Recoverable> works)
{
    const Recoverable work = works.front();
    works.erase(works.begin());
    const QString name = QString::fromStdString(work.project.song.path.filename().string());
    QMessageBox* box = makeBox(tr("Go on with unsaved work on “%1”?").arg(name),
                               tr("Stemwright ended before it was saved. It was kept on %1. What you decline stays on the disk for 7 days.")
                                   .arg(QLocale().toString(work.when, QLocale::ShortFormat)));
    connect(box->addButton(tr("Recover"), QMessageBox::AcceptRole), &QAbstractButton::clicked, this,
            [this, work] { before([this, work] { m_projects.recover(work); }); });
    connect(box->addButton(tr("Decline"), QMessageBox::RejectRole), &QAbstractButton::clicked, this, [this, work, works] {
        m_projects.decline(work);
        if (!works.empty())
            offerRecovery(works);
    });
    box->open();
}

} // namespace stemwright::ui
