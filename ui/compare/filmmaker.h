#pragma once

#include "engine/base/threadpool.h"
#include "engine/model/loader.h"
#include "engine/separate/bottleneckcache.h"
#include "ui/compare/filterfilm.h"
#include "ui/work/latestjob.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>

namespace stemwright::ui {

/// What a film is made of: a song whose first pass is kept, and the settings of its separation; the number of iterations apart.
struct FilmSubject {
    std::shared_ptr<const audio::Song> song; ///< null: there is none
    QString model;
    separate::SeparationOptions options{};
    bool operator==(const FilmSubject&) const = default;
};

/// Makes films beside the window. A new request ends the one before. The model stays loaded for the next one.
///
/// Life    the destructor cancels and waits for some 100 ms.
class FilmMaker : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kIterations = 4; ///< of every film: after more there is little to be seen
    static constexpr double kMostSeconds = 10.0;

    /// `cache` outlives the maker; files without a name lie in `scratchFolder`.
    FilmMaker(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder);

    /// Of the beginning of the range where it is longer than kMostSeconds.
    void request(const FilmSubject& subject, FrameRange range);
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void made(const stemwright::ui::FilmPtr& film);   ///< on the GUI thread, as the next
    void modelFailed(const stemwright::Error& error); ///< it cannot be loaded
    void failed(const stemwright::Error& error);      ///< anything else; NotFound: the song's first pass is not kept

private:
    /// On the job's thread.
    Result<FilmPtr> make(const FilmSubject& subject, FrameRange range, const std::stop_token& stop);
    std::function<void()> telling(Result<FilmPtr> film);

    const separate::BottleneckCache& m_cache;
    std::filesystem::path m_scratchFolder;
    ThreadPool m_pool{0, ThreadPriority::Background};
    QString m_loaded; ///< what m_model is; the job's, as the next
    std::unique_ptr<model::Model> m_model;
    LatestJob m_job; // last: it uses the rest
};

} // namespace stemwright::ui
