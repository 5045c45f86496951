#pragma once

#include "engine/project/project.h"
#include "ui/project/recovery.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace stemwright::ui {

class MixerModel;
class PlaybackController;
class SongController;
class StrokeModel;
class TakesModel;
class TimeView;

/// The project: what was done to the open song, where it is saved, and whether it is.
///
/// Owns    the project's lock and this program's recovery file. The state itself stays in those that it is taken from and given to.
/// Thread  the GUI thread; files are read and written on one worker, which the destructor waits for.
class ProjectController : public QObject {
    Q_OBJECT

public:
    /// What the project is taken from and given to; outlives the controller.
    struct Parts {
        SongController& songs;
        TakesModel& takes;
        MixerModel& mixer;
        PlaybackController& playback;
        TimeView& time;
        StrokeModel& strokes;
    };

    ProjectController(const Parts& parts, std::filesystem::path recoveryFolder);
    /// A clean end: nothing is offered for recovery.
    ~ProjectController() override;

    static bool isProject(const QString& path);
    static QString suffix() { return QStringLiteral(".stemwright"); }

    /// Opens a project with its song, instead of what is open.
    void open(const QString& path);
    void openBackup(const QString& path);   ///< of a project that is damaged
    void openWithSong(const QString& song); ///< after songMissing: the song that the user has chosen
    void recover(const Recoverable& work);  ///< as a project that was never saved
    void decline(const Recoverable& work);
    void lookForRecoverable();

    /// Needs a song.
    void save(const QString& path);
    const QString& path() const { return m_path; } ///< empty: never saved
    bool isModified() const;

public Q_SLOTS:
    /// What the timer does every 30 s: keeps what is not saved for a recovery.
    void autosave();

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void pathChanged();
    void saved();
    void failed(const stemwright::Error& error);
    void damaged(const QString& path, const stemwright::Error& error); ///< but there is a backup that can be read
    void songMissing(const QString& song);
    void recoverableFound(const std::vector<stemwright::ui::Recoverable>& works);

private:
    struct Opened;
    enum class Which { Project, Backup };

    void read(const QString& path, Which which);
    void takeOpened(Opened opened);
    void start(Opened opened, const QString& song);
    void startAnew();
    void applyPlace();
    void applyStrips();
    void check();
    void takeTakes(project::Project& project) const;
    /// Of the open song with all that is set; the song's own entry is `m_song`.
    project::Project state() const;
    void setPath(const QString& path, std::shared_ptr<QLockFile> lock);
    /// Runs `work` on the worker, and here what it returns, unless another song was opened meanwhile.
    void runBeside(std::function<std::function<void()>()> work);

    Parts m_parts;
    QString m_path;
    std::shared_ptr<QLockFile> m_lock;
    std::unique_ptr<Opened> m_songless; ///< a project whose song is missing, until the user has chosen one
    project::Project m_project;         ///< as it was opened or saved
    project::SongReference m_song;      ///< the open song, by its absolute path; without a hash as long as nobody needed it
    bool m_isOpening = false;           ///< the next song is the project's
    bool m_hasStripsToApply = false;    ///< with the first stems of the song
    bool m_isNeverSaved = false;        ///< recovered: modified without any edit
    bool m_wasModified = false;
    project::Project m_kept; ///< the last autosave
    std::uint64_t m_epoch = 0;
    QTimer m_check; ///< gathers what changes in one go
    QTimer m_autosave;
    RecoveryFile m_recovery; ///< the worker's
    std::stop_source m_stop;
    QThreadPool m_worker; ///< last: ends first
};

} // namespace stemwright::ui
