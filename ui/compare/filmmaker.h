#pragma once

#include "engine/base/threadpool.h"
#include "engine/model/loader.h"
#include "engine/separate/bottleneckcache.h"
#include "ui/compare/filterfilm.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

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
/// Owns    the thread that works; the destructor cancels and waits for some 100 ms.
class FilmMaker : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kIterations = 4; ///< of every film: after more there is little to be seen
    static constexpr double kMostSeconds = 10.0;

    /// `cache` outlives the maker; files without a name lie in `scratchFolder`.
    FilmMaker(const separate::BottleneckCache& cache, std::filesystem::path scratchFolder);
    ~FilmMaker() override;

    /// Of the beginning of the range where it is longer than kMostSeconds.
    void request(const FilmSubject& subject, FrameRange range);
    void cancel();

Q_SIGNALS:
    void made(const stemwright::ui::FilmPtr& film);   ///< on the GUI thread, as the next
    void modelFailed(const stemwright::Error& error); ///< it cannot be loaded
    void failed(const stemwright::Error& error);      ///< anything else; NotFound: the song's first pass is not kept

private:
    struct Request {
        FilmSubject subject;
        FrameRange range;
        std::stop_token stop;
    };
    void run(const std::stop_token& stop);
    Result<FilmPtr> make(const Request& request);
    void tell(const Request& request, Result<FilmPtr> film, bool hasModel);

    const separate::BottleneckCache& m_cache;
    std::filesystem::path m_scratchFolder;
    ThreadPool m_pool{0, ThreadPriority::Background};
    QString m_loaded; ///< what m_model is
    std::unique_ptr<model::Model> m_model;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_request;
    std::stop_source m_newest; ///< of the newest request
    std::jthread m_thread;     // last: it uses the rest
};

} // namespace stemwright::ui
