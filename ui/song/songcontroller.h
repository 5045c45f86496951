#pragma once

#include "engine/audio/songfile.h"
#include "engine/base/framerange.h"
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
    separate::SeparationOptions options; ///< they were separated with
    std::optional<FrameRange> range{};   ///< which alone is separated; none: the whole song
    std::shared_ptr<const separate::StemStore> store;
    std::vector<std::shared_ptr<const Peaks>> peaks;
    /// Whether all that was to be separated is exact.
    bool areComplete() const;
};

/// By what a song is separated.
struct SeparationChoice {
    QString model = QString::fromStdString(model::defaultModel()); ///< a name as model::ModelChoice has them
    separate::SeparationOptions options{};
    bool operator==(const SeparationChoice&) const = default;
};

/// What a project knows of the stems that the song had, so that they can be found again.
struct KnownHashes {
    QString model{}; ///< of the remembered one
    QString stems{};
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
    /// `cache` outlives the controller; files without a name lie in `scratchFolder`. So does `takes`, where stems are kept: a song opens
    /// with those that it would get, if they are there.
    SongController(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder, const project::TakeStore* takes = nullptr);
    ~SongController() override;

    /// Replaces the open song. What comes of it is told by signals. If a project remembers by what it was separated, that takes the
    /// place of the choice until another song is opened, or its model proves to be unusable.
    void open(const QString& path, const std::optional<SeparationChoice>& remembered = std::nullopt, const KnownHashes& known = {});
    void close();
    /// Whether a song is separated as soon as it is open; it is unless told otherwise.
    void setSeparatesByItself(bool on) { m_separatesByItself = on; }
    void cancelSeparation();
    /// By this model from the next separation on.
    void setModel(const QString& model);
    const QString& model() const { return m_choice.model; }
    /// With these from the next separation on.
    void setOptions(const separate::SeparationOptions& options);
    const separate::SeparationOptions& options() const { return m_choice.options; }
    /// Filters the open song's stems anew with the options that are chosen now, from the play head on; the model computes nothing once
    /// more. False when that needs another separation.
    bool refilter();
    /// Of the open song, by the model that is chosen now; also for the first time. Its stems stay until the new ones begin.
    void separateAgain();
    /// The same for a part of it, which is not empty.
    void separateRange(FrameRange range);
    /// Of the separation that was asked for last; none: the whole song.
    const std::optional<FrameRange>& range() const { return m_range; }
    /// The same for all of it, by something else than the user's own choice, which comes back with another song.
    void separateBy(const SeparationChoice& choice);
    /// These stems of the open song, made before by that choice, take the place of the present ones, whose separation ends. They stay
    /// as they are, as after keepStems().
    void showStems(const SeparationChoice& choice, const OpenStems& stems);
    /// From now on the present stems stay as they are, once they are separated: other settings of the filter make others.
    void keepStems() { m_areKept = m_stems.has_value(); }
    /// Nobody else needs them any more: where they can be filtered anew, other settings write over them again.
    void releaseStems() { m_areKept = !m_areLive; }
    /// By what the present stems are made, or those that are about to come.
    const SeparationChoice& used() const { return m_used; }
    /// The window that is heard is separated next.
    void setPlayhead(std::int64_t frame);
    /// Frames that are heard again and again; while the play head is in them they are separated before all others.
    void setLoop(std::optional<FrameRange> loop);

    const separate::BottleneckCache& cache() const { return m_cache; }
    const std::filesystem::path& scratchFolder() const { return m_scratchFolder; }
    const project::TakeStore* takeStore() const { return m_takes; }
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
    void refilterStarted();   ///< stems() has other options; what is heard follows bit by bit, until separated()
    void iterationsReady(const std::vector<std::size_t>& counts); ///< by which the loop is heard at once
    /// In the loop, or where one listens, by the present settings of the filter, iterations aside.
    void filterTraced(const std::shared_ptr<const stemwright::separate::FilterTrace>& trace);
    void peaksChanged(); ///< of stems
    void progressed(const stemwright::ui::SeparationProgress& progress);
    /// Of the separation, in whole percents; nothing when none runs.
    void percentChanged(std::optional<int> percent);
    void separated();
    void separationCancelled();
    void failed(const stemwright::Error& error);
    /// Instead of failed(), when the model cannot be loaded.
    void modelFailed(const QString& model, const stemwright::Error& error);
    /// The remembered model cannot be loaded: the chosen one separates.
    void modelReplaced(const QString& model, const stemwright::Error& error);
    void choiceChanged(); ///< model() and options(), by something else than their setters
    void closed();        ///< nothing is open

private:
    void separateAgainIn(std::optional<FrameRange> range, const SeparationChoice& choice);
    void discardSession();
    SongSession::Listener listener();
    void separate();
    /// The remembered choice, or the user's own again.
    void useChoice(const std::optional<SeparationChoice>& remembered);
    void takeModelError(const QString& model, const Error& error);
    void takeSong(const std::shared_ptr<const audio::Song>& song, const std::shared_ptr<const Peaks>& peaks);
    void takeStems(const std::shared_ptr<const separate::StemStore>& store, const model::ModelInfo& info);
    void takeOptions(const separate::SeparationOptions& options);
    void takeProgress(double fraction);
    void setPercent(std::optional<int> percent);
    void takeEnd(const Status& status);

    SeparationChoice m_choice;
    std::optional<SeparationChoice> m_ownChoice; ///< the user's, while a remembered one has its place
    bool m_isReplaceable = false;                ///< the remembered one, when its model cannot be used
    SeparationChoice m_wanted;                   ///< of the separation that is to follow
    SeparationChoice m_used;
    bool m_areKept = false;    ///< the present stems
    bool m_areLive = false;    ///< the present separation made them
    bool m_isToFollow = false; ///< a separation, when the former one is gone
    std::optional<FrameRange> m_range;
    const separate::BottleneckCache& m_cache;
    std::filesystem::path m_scratchFolder;
    const project::TakeStore* m_takes;
    KnownHashes m_known; ///< of the song that is being opened
    bool m_separatesByItself = true;
    std::filesystem::path m_path; ///< of the file that is being opened
    std::int64_t m_playhead = 0;  ///< where the next separation begins
    std::optional<FrameRange> m_loop;
    std::optional<OpenSong> m_song;
    std::optional<OpenStems> m_stems;
    std::optional<int> m_percent;
    std::uint64_t m_sessions = 0; ///< messages of former ones are dropped
    std::unique_ptr<SongSession> m_session;
    QThreadPool m_ending; ///< of former sessions; last: it waits for them
};

} // namespace stemwright::ui
