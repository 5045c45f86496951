#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/jsonreporter.h"
#include "app/cli/messages.h"
#include "app/cli/progress.h"
#include "app/cli/reporter.h"

#include <chrono>
#include <expected>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace stemwright::cli {

/// What the work on one song comes to.
using Done = std::expected<void, Failure>;

/// One run of a command about one song: stops when it is told to, and tells how it goes. Create it before the first thread.
class SongRun {
public:
    enum class Lines { Text, Json };
    explicit SongRun(Lines lines);

    /// Does the work, and tells its failure; `file` is what the command was called with.
    ExitCode run(const std::filesystem::path& file, const std::function<Done()>& work);

    std::stop_token token() const { return m_interrupt.token(); }
    void begin(const std::filesystem::path& file) { m_reporter.songStarted(file, 1, 1); }
    void progressed(double fraction) { m_reporter.progressed(fraction); }
    /// Tells the progress of a part of the work as that of all.
    std::function<void(double)> part(double from, double to);
    /// Once, at the end of the work. The time is filled in.
    void done(SongReport report);

private:
    double seconds() const;

    Interrupt m_interrupt;
    TextReporter m_text;
    JsonReporter m_json{m_text};
    Reporter& m_reporter;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    BatchSummary m_summary;
};

} // namespace stemwright::cli
