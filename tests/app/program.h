#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stemwright::tests {

using Words = std::vector<std::string>;

struct ProgramOptions {
    std::filesystem::path folder; ///< working directory; "home" in it is the user's
    std::map<std::string, std::string> environment{};
    std::optional<std::uint64_t> fileSizeLimit{};
    std::optional<std::uint64_t> memoryLimit{};
    std::chrono::seconds timeLimit{30}; ///< wait() kills what has not ended then
    bool asNobody = false;              ///< only root can do that
    bool withoutNetwork = false;        ///< the same
};

inline constexpr int kCannotStart = 99; ///< exit code when this machine or user cannot run the program as the options want

struct ProgramEnd {
    int exitCode = -1; ///< -1 when a signal ended it
    int signal = 0;
    std::string out;
    std::string err;

    std::size_t errorLines() const;
};

/// A run of stemwright-cli. Words are bytes, as a shell hands them over: QProcess could not carry every name of a file.
class Program {
public:
    Program(const Words& words, const ProgramOptions& options);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void send(int signal) const;
    bool isRunning();
    /// Waits for the end; kills what does not end within the time limit.
    ProgramEnd wait();
    /// What it has written to the standard output so far.
    std::string output() const;

private:
    bool poll(int flags);

    std::filesystem::path m_out;
    std::filesystem::path m_err;
    std::chrono::seconds m_timeLimit;
    pid_t m_process = -1;
    std::optional<int> m_status;
};

ProgramEnd runProgram(const Words& words, const ProgramOptions& options);

/// The words of a line, at its blanks.
Words wordsOf(const std::string& line);

/// All files below a folder, relative to it, sorted.
std::vector<std::string> filesBelow(const std::filesystem::path& folder);

} // namespace stemwright::tests
