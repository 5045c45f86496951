#pragma once

#include <atomic>
#include <filesystem>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace stemwright::cli {

/// Turns Ctrl-C (SIGINT), SIGTERM and SIGHUP into a request to stop.
///
/// Work that heeds the request ends by itself. What does not within a second, such as a network drive that hangs or a library that
/// reads a model, is ended with the program: the part files that were named are removed before. A second signal ends it at once.
/// Create it before the first thread: threads inherit that these signals do not reach them.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    bool isRequested() const { return m_source.stop_requested(); }

    /// Files to remove should the program have to be ended; replaces those named before.
    void setLeftovers(std::vector<std::filesystem::path> files);

private:
    void watch();
    bool waitsForSignal(int timeoutMs) const;
    [[noreturn]] void endProgram();

    std::stop_source m_source;
    std::mutex m_mutex;
    std::vector<std::filesystem::path> m_leftovers;
    int m_signals = -1; ///< signalfd
    int m_end = -1;     ///< eventfd: the object goes
    std::jthread m_watcher;
};

} // namespace stemwright::cli
