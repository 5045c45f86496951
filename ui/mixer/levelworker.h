#pragma once

#include "engine/base/result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>
#include <thread>

namespace stemwright::ui {

/// Listens to songs beside the window to find out a gain. Only the newest wish counts.
///
/// Owns    the thread that listens; the destructor cancels and waits for a block.
/// Thread  the GUI thread, which never waits elsewhere.
class LevelWorker : public QObject {
    Q_OBJECT

public:
    /// Runs on the thread, until told to stop; gives decibels.
    using Work = std::function<Result<float>(const std::stop_token&)>;

    /// Instead of what runs.
    void run(Work work);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// By what run() was asked for last; never after cancel().
    void found(const stemwright::Result<float>& gainDb);

private:
    void start();
    void take(const Result<float>& gainDb);

    Work m_next; ///< empty: none
    bool m_isRunning = false;
    bool m_isCancelled = false; ///< what runs
    std::jthread m_thread;      // last: joined before the rest goes
};

} // namespace stemwright::ui
