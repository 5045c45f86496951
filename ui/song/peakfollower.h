#pragma once

#include "engine/audio/songfile.h"
#include "engine/separate/stemstore.h"
#include "ui/song/peaks.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace stemwright::ui {

/// Computes the peaks of a song, then those of its stems while they are made.
///
/// Life    works from construction on, on a thread of its own; the destructor stops it and waits for one block.
class PeakFollower {
public:
    struct Listener {
        std::function<void()> changed; ///< at most some thirty times a second; on the follower's thread
        std::function<void(const Error&)> failed;
    };

    PeakFollower(std::shared_ptr<const audio::Song> song, Listener listener);

    const std::shared_ptr<const Peaks>& original() const { return m_original; }
    /// From now on the stems of `store`, instead of those of a former one; returns their peaks.
    std::vector<std::shared_ptr<const Peaks>> follow(std::shared_ptr<const separate::StemStore> store);

private:
    using Reader = std::function<Status(std::int64_t firstFrame, std::span<float> frames)>;

    /// Stems that are being made, and their peaks.
    struct Followed {
        std::shared_ptr<const separate::StemStore> store;
        std::vector<std::shared_ptr<Peaks>> peaks;
    };

    Status run(const std::stop_token& stop);
    /// Until all is exact, or other stems are to be followed.
    Status followStems(const Followed& followed, const std::stop_token& stop);
    bool isCurrent(const Followed& followed);
    /// Computes all bins that touch the range.
    Status measure(const Reader& read, mix::FrameRange range, Peaks& peaks, const std::stop_token& stop);
    void notify();

    std::shared_ptr<const audio::Song> m_song;
    Listener m_listener;
    std::shared_ptr<Peaks> m_ownOriginal;
    std::shared_ptr<const Peaks> m_original;
    std::vector<float> m_block;
    std::chrono::steady_clock::time_point m_notified;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Followed m_followed;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace stemwright::ui
