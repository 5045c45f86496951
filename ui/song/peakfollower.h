#pragma once

#include "engine/separate/stemstore.h"
#include "ui/song/peaks.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace stemwright::ui {

/// Computes the peaks of stems while they are made.
///
/// Life    works from follow() on, on a thread of its own; the destructor stops it and waits for one block.
class PeakFollower {
public:
    struct Listener {
        std::function<void()> changed; ///< at most some thirty times a second; on the follower's thread
        std::function<void(const Error&)> failed;
    };

    explicit PeakFollower(Listener listener);

    /// From now on the stems of `store`, instead of those of a former one; returns their peaks. As long as somebody else has the former
    /// one, its peaks are known when it is followed again.
    std::vector<std::shared_ptr<const Peaks>> follow(std::shared_ptr<const separate::StemStore> store);
    /// The stems that are followed are being written once more, by another run.
    void followAgain();

private:
    /// Stems, and their peaks as far as they are.
    struct Followed {
        std::shared_ptr<const separate::StemStore> store;
        std::vector<std::shared_ptr<Peaks>> peaks;
        std::vector<separate::StemRange> drawn; ///< the follower's thread's
        std::uint64_t seen = 0;                 ///< the same
    };

    Status run(const std::stop_token& stop);
    /// Until other stems are to be followed.
    Status followStems(Followed& followed, const std::stop_token& stop);
    bool isCurrent(const Followed& followed);
    /// Computes all bins of a stem that touch the range.
    Status measure(const Followed& followed, std::size_t stem, mix::FrameRange range, const std::stop_token& stop);
    void notify();

    Listener m_listener;
    std::vector<float> m_block;
    std::chrono::steady_clock::time_point m_notified;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<std::shared_ptr<Followed>> m_known;
    std::shared_ptr<Followed> m_followed; ///< one of them
    std::jthread m_thread;                // last: it uses the rest
};

} // namespace stemwright::ui
