#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace stemwright::ui {

/// Does one thing beside the window, always the newest: what is no longer wanted is told to stop, and its result dropped.
///
/// Owns    the thread that works, in the background; the destructor stops it and waits for it.
/// Thread  the GUI thread.
class LatestJob : public QObject {
    Q_OBJECT

public:
    /// Runs on the worker; what it returns, if anything, runs on the GUI thread, unless something else was wanted meanwhile. An
    /// exception ends it without a result.
    using Work = std::function<std::function<void()>(const std::stop_token&)>;

    LatestJob();
    ~LatestJob() override;

    void run(Work work);
    void cancel();
    /// Whether what run() was asked for last has neither ended nor been cancelled.
    bool isRunning() const { return m_isRunning; }

private:
    struct Wanted {
        Work work;
        std::stop_token stop;
        std::uint64_t number = 0;
    };
    void want(std::optional<Wanted> wanted);
    void workOff(const std::stop_token& stop);

    std::stop_source m_stop; ///< of the newest
    std::uint64_t m_number = 0;
    bool m_isRunning = false;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Wanted> m_wanted;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace stemwright::ui
