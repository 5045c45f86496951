#pragma once

#include "app/cli/reporter.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <optional>

namespace stemwright::cli {

/// Lets a progress through at most ten times a second, from any thread.
class Throttle {
public:
    /// Whether it is time again.
    bool isDue();
    void restart();
    double secondsSinceStart() const;

private:
    using Clock = std::chrono::steady_clock;
    mutable std::mutex m_mutex;
    Clock::time_point m_start = Clock::now();
    std::optional<Clock::time_point> m_last;
};

/// Seconds that the rest will take at the speed so far; nothing while that is a guess.
std::optional<double> secondsLeft(double fraction, double secondsSoFar);

/// One line of at most `columns` columns: name, bar, per cent, time left.
std::string progressLine(const std::string& name, double fraction, std::optional<double> left, std::size_t columns);

/// For people: sentences on the standard error, a bar when that is a terminal, one line a song when it is not.
class TextReporter final : public Reporter {
public:
    enum class Detail { Errors, Songs, Stages }; ///< each includes those before

    explicit TextReporter(Detail detail);

    void note(const std::string& text) override;
    void songStarted(const std::filesystem::path& file, std::size_t number, std::size_t count) override;
    void progressed(double fraction) override;
    void songDone(const SongReport& report) override;
    void songSkipped(const std::filesystem::path& file, const std::string& reason) override;
    void songFailed(const std::filesystem::path& file, const Error& error) override;
    void finished(const BatchSummary& summary) override;

private:
    void print(const std::string& line);
    void clearBar();

    Detail m_detail;
    bool m_showsBar;
    std::mutex m_mutex;
    Throttle m_throttle;
    bool m_barIsShown = false;
    std::string m_name;
    std::size_t m_count = 1;
};

} // namespace stemwright::cli
