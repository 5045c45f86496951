#pragma once

#include "app/cli/progress.h"
#include "app/cli/reporter.h"

#include <mutex>
#include <string>

namespace stemwright::cli {

/// For programs: one JSON object a line on the standard output, and the sentences of another reporter beside it.
class JsonReporter final : public Reporter {
public:
    explicit JsonReporter(Reporter& sentences) : m_sentences(sentences) {}

    void note(const std::string& text) override;
    void songStarted(const std::filesystem::path& file, std::size_t number, std::size_t count) override;
    void progressed(double fraction) override;
    void songDone(const SongReport& report) override;
    void songSkipped(const std::filesystem::path& file, const std::string& reason) override;
    void songFailed(const std::filesystem::path& file, const Error& error) override;
    void finished(const BatchSummary& summary) override;

private:
    Reporter& m_sentences;
    Throttle m_throttle;
    std::string m_file;
    std::size_t m_number = 0;
    std::size_t m_count = 0;
    std::mutex m_mutex; ///< a line at a time
};

} // namespace stemwright::cli
