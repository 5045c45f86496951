#pragma once

#include "app/cli/messages.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace stemwright::cli {

/// What there is to tell of a song that was separated.
struct SongReport {
    std::filesystem::path file;
    std::string model;
    std::vector<std::string> stems;
    std::filesystem::path folder;
    double seconds = 0.0;           ///< from opening the song to the last file on the disk
    double separationSeconds = 0.0; ///< of them, from the decoded song to the stems handed over
    double audioSeconds = 0.0;
    int sampleRateHz = 0;
    int modelRateHz = 0;
    std::size_t threads = 0;
    std::size_t iterations = 0;
    std::vector<std::string> warnings;
    std::vector<std::pair<std::string, double>> stages;
    double timesRealtime() const { return seconds > 0.0 ? audioSeconds / seconds : 0.0; }
};

struct BatchSummary {
    std::size_t done = 0;
    std::size_t skipped = 0;
    std::vector<std::pair<std::filesystem::path, Error>> failed;
    std::size_t notBegun = 0; ///< found, but the run ended before them, or outputs that are there held all of them back
    bool cancelled = false;
    double seconds = 0.0;
    ExitCode exitCode = ExitCode::AllDone;
};

/// Tells what happens, to a person or to a program.
///
/// Thread  progressed() from any thread, the others from the job's.
class Reporter {
public:
    virtual ~Reporter() = default;
    virtual void note(const std::string& text) = 0;
    virtual void songStarted(const std::filesystem::path& file, std::size_t number, std::size_t count) = 0;
    virtual void progressed(double fraction) = 0; ///< called as often as one likes
    virtual void songDone(const SongReport& report) = 0;
    virtual void songSkipped(const std::filesystem::path& file, const std::string& reason) = 0;
    virtual void songFailed(const std::filesystem::path& file, const Error& error) = 0;
    virtual void finished(const BatchSummary& summary) = 0;
};

/// Highest memory that this process has had, in MB; 0 where the system does not tell.
double peakMemoryMb();

} // namespace stemwright::cli
