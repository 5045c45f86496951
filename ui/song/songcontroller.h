#pragma once

#include "engine/audio/songfile.h"
#include "engine/model/loader.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/separation.h"
#include "engine/separate/stemstore.h"
#include "ui/song/peaks.h"
#include "ui/song/songsession.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace stemwright::ui {

/// The open song.
struct OpenSong {
    QString name; ///< of the file
    std::filesystem::path path;
    std::shared_ptr<const audio::Song> song;
    std::shared_ptr<const Peaks> peaks;
    double seconds() const { return static_cast<double>(song->frames.rows()) / song->info.sampleRateHz; }
};

/// Its stems, from the moment on when the model has told its targets; they fill while they are separated.
struct OpenStems {
    QStringList names; ///< the model's targets, then "residual"
    QString model;     ///< its id
    QString modelHash;
    std::shared_ptr<const separate::StemStore> store;
    std::vector<std::shared_ptr<const Peaks>> peaks;
};

struct SeparationProgress {
    double fraction = 0.0;
    std::optional<double> secondsLeft{}; ///< once it can be told
    std::optional<double> timesRealTime{};
    QString model{}; ///< its id
};

/// Opens songs and separates them: the one bridge between the window and the engine's files and jobs.
///
/// Owns    the open song and all threads that work on it. A song that is closed is taken down beside the window.
/// Thread  the GUI thread, which never waits here except in the destructor (some 100 ms; longer for a drive that does not answer).
class SongController : public QObject {
    Q_OBJECT

public:
    /// `cache` outlives the controller; files without a name lie in `scratchFolder`.
    SongController(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder);
    ~SongController() override;

    /// Replaces the open song. What comes of it is told by signals.
    void open(const QString& path);
    void close();
    /// Whether a song is separated as soon as it is open; it is unless told otherwise.
    void setSeparatesByItself(bool on) { m_separatesByItself = on; }
    void cancelSeparation();
    /// By this model from the next separation on: a name as model::ModelChoice has them.
    void setModel(const QString& model) { m_model = model; }
    const QString& model() const { return m_model; }
    /// With these from the next separation on.
    void setOptions(const separate::SeparationOptions& options) { m_options = options; }
    const separate::SeparationOptions& options() const { return m_options; }
    /// Of the open song, by the model that is chosen now; also for the first time. Its stems stay until the new ones begin.
    void separateAgain();
    /// The window that is heard is separated next.
    void setPlayhead(std::int64_t frame);

    const separate::BottleneckCache& cache() const { return m_cache; }
    const std::filesystem::path& scratchFolder() const { return m_scratchFolder; }
    /// Of the song that is open, or was to be opened last.
    QString path() const;
    const OpenSong* song() const { return m_song ? &*m_song : nullptr; }
    const OpenStems* stems() const { return m_stems ? &*m_stems : nullptr; }

Q_SIGNALS:
    void opening(const QString& name);
    void opened();            ///< song() is there
    void separationAwaited(); ///< the song has no stems, and is not separated by itself
    void separationStarted(); ///< the model is being loaded
    void stemsStarted();      ///< stems() is there; others, when the song was separated before
    void peaksChanged();      ///< of stems
    void progressed(const stemwright::ui::SeparationProgress& progress);
    /// Of the separation, in whole percents; nothing when none runs.
    void percentChanged(std::optional<int> percent);
    void separated();
    void separationCancelled();
    void failed(const stemwright::Error& error);
    /// Instead of failed(), when the model cannot be loaded.
    void modelFailed(const QString& model, const stemwright::Error& error);
    void closed(); ///< nothing is open

private:
    void discardSession();
    SongSession::Listener listener();
    void separate();
    void takeSong(const std::shared_ptr<const audio::Song>& song, const std::shared_ptr<const Peaks>& peaks);
    void takeStems(const std::shared_ptr<const separate::StemStore>& store, const model::ModelInfo& info);
    void takeProgress(double fraction);
    void setPercent(std::optional<int> percent);
    void takeEnd(const Status& status);

    QString m_model = QString::fromLatin1(model::kBuiltInModel);
    separate::SeparationOptions m_options;
    const separate::BottleneckCache& m_cache;
    std::filesystem::path m_scratchFolder;
    bool m_separatesByItself = true;
    std::filesystem::path m_path; ///< of the file that is being opened
    std::int64_t m_playhead = 0;  ///< frame of the open song
    std::optional<OpenSong> m_song;
    std::optional<OpenStems> m_stems;
    std::optional<int> m_percent;
    std::uint64_t m_sessions = 0; ///< messages of former ones are dropped
    std::unique_ptr<SongSession> m_session;
    QThreadPool m_ending; ///< of former sessions; last: it waits for them
};

} // namespace stemwright::ui
