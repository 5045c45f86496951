#pragma once

#include "ui/project/recovery.h"

#include <QMessageBox>
#include <QObject>

#include <functional>
#include <vector>

namespace stemwright::ui {

class ProjectController;
class SongController;

/// What is asked around projects: where to save, whether to save before something replaces the song, what to do with a missing song,
/// a damaged project, or work that a killed program left. Dialogues do not hold up the caller.
class ProjectQuestions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    ProjectQuestions(ProjectController& projects, SongController& songs, QWidget& window);

    void save();
    void saveAs();
    void chooseFile();
    /// A song or a project.
    void open(const QString& path);
    /// Does what takes the song away, once what was done to it is saved or given up.
    void before(const std::function<void()>& action);

Q_SIGNALS:
    void filesChosen(const QStringList& files);

private:
    void offerBackup(const QString& path, const Error& error);
    void askForSong(const QString& song);
    void offerRecovery(std::vector<Recoverable> works);
    QMessageBox* makeBox(const QString& question, const QString& explanation);

    ProjectController& m_projects;
    SongController& m_songs;
    QWidget& m_window;
    std::function<void()> m_afterSaving;
};

} // namespace stemwright::ui
