#pragma once

#include "engine/audio/songfile.h"
#include "engine/base/framerange.h"
#include "engine/base/threadpool.h"
#include "engine/model/model.h"
#include "engine/project/takestore.h"
#include "engine/separate/bottleneckcache.h"
#include "engine/separate/liveseparation.h"
#include "engine/separate/separation.h"
#include "engine/separate/stemstore.h"
#include "ui/song/peakfollower.h"

#include <QString>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace stemwright::ui {

/// Everything that works on one song: the threads that decode it, measure its peaks, read the stems that its file brings along and
/// separate it, one separation at a time.
///
/// Owns    these threads. The destructor stops them and waits for some 100 ms, so it is run on a thread that may wait.
/// Thread  the GUI thread, destructor apart; what the listener gets comes there by `post`.
class SongSession {
public:
    /// Runs something on the GUI thread, unless the session is over by then.
    using Post = std::function<void(std::function<void()>)>;

    struct Workplace {
        const separate::BottleneckCache& cache; ///< outlives the session
        std::filesystem::path scratchFolder;    ///< for files without a name
        const project::TakeStore* takes;        ///< outlives it, too; null: stems are kept nowhere
    };

    /// Stems that may have been kept.
    struct KeptWish {
        QString model{};     ///< as model::ModelChoice names it
        QString modelHash{}; ///< empty: of the model as it is now
        separate::SeparationOptions options{};
        QString stemsHash{}; ///< empty: any
    };

    struct Listener {
        std::function<void(std::shared_ptr<const audio::Song>, std::shared_ptr<const Peaks>)> loaded;
        std::function<void()> peaksChanged; ///< of stems
        std::function<void()> noStems;      ///< the file brings none along
        std::function<void()> noneKept;     ///< or what was kept is damaged: none of it, then, although it began
        std::function<void()> cleared;      ///< what clear() ended is gone
        std::function<void(std::shared_ptr<const separate::StemStore>, const model::ModelInfo&)> stemsStarted;
        std::function<void(std::shared_ptr<const separate::StemStore>, const model::ModelInfo&)> keptStarted; ///< stems that nobody writes
        std::function<void(const separate::SeparationOptions&)> refiltering; ///< the present stems, with these
        std::function<void(const std::vector<std::size_t>&)> ready;          ///< as LiveListener has it
        std::function<void(const std::shared_ptr<const separate::FilterTrace>&)> traced;
        std::function<void(double fraction)> progressed;
        std::function<void(const Status&)> finished; ///< the separation, or reading stems; unless modelFailed
        std::function<void(const QString& model, const Error&)> modelFailed;
        std::function<void(const Error&)> failed; ///< anything else; never Cancelled
    };

    SongSession(Workplace workplace, Post post, Listener listener);

    /// Once, as the first call: decodes the file.
    void load(std::filesystem::path path);
    /// Keeps the peaks of these stems up to date from now on, instead of those of former ones.
    std::vector<std::shared_ptr<const Peaks>> follow(const std::shared_ptr<const separate::StemStore>& stems);
    /// Reads the stems that the file brings along.
    void findStems(const std::shared_ptr<const audio::Song>& song, const std::filesystem::path& path);
    /// Reads stems that were kept, from this frame on, instead of separating the song.
    void findKept(const std::shared_ptr<const audio::Song>& song, const KeptWish& wish, std::int64_t from);
    /// By a model as model::ModelChoice names it; the whole song unless there is a range. Nothing else separates at this time, see clear().
    void separate(const std::shared_ptr<const audio::Song>& song, const QString& model, const separate::SeparationOptions& options,
                  std::optional<FrameRange> range);
    /// Filters the stems of the present separation anew, as LiveSeparation does; false when that needs another separation.
    bool setOptions(const separate::SeparationOptions& options) { return m_separation && m_separation->setOptions(options); }
    /// Ends reading or separating stems, beside the window; nothing more is heard of them but cleared(), or finished() when that is
    /// cancelled.
    void clear();
    /// Ends it as well, and tells by finished().
    void cancel();
    /// The window that is heard is separated next.
    void setPlayhead(std::int64_t frame);
    /// While it is heard again and again.
    void setLoop(std::optional<FrameRange> loop);
    /// Of the present separation, or of filtering its stems anew.
    double secondsSinceStart() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    separate::LiveListener liveListener();
    void fail(const Error& error);

    Workplace m_workplace;
    Post m_post;
    Listener m_listener;
    std::chrono::steady_clock::time_point m_start;
    ThreadPool m_pool{0, ThreadPriority::Background};
    std::uint64_t m_run = 0; ///< of a separation: messages of former ones are dropped
    bool m_isClearing = false;
    bool m_isCancelled = false; ///< what is to follow when all is cleared
    // Last, and in this order: each uses what stands before it.
    std::jthread m_loader;
    std::unique_ptr<PeakFollower> m_peaks;
    std::jthread m_stemReader;
    std::unique_ptr<separate::LiveSeparation> m_separation;
    std::jthread m_clearing;
};

} // namespace stemwright::ui
