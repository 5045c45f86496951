#include "app/cli/jsonreporter.h"

#include "app/cli/jsonlines.h"

#include <nlohmann/json.hpp>

namespace stemwright::cli {

namespace {

using Json = nlohmann::ordered_json;

/// What failed before any song has no file.
Json fileOf(const std::filesystem::path& file) { return file.empty() ? Json() : Json(file.string()); }

Json stagesOf(const SongReport& report)
{
    Json stages = Json::object();
    for (const auto& [stage, seconds] : report.stages)
        stages[stage] = seconds;
    return stages;
}

} // namespace

void JsonReporter::note(const std::string& text) { m_sentences.note(text); }

void JsonReporter::songStarted(const std::filesystem::path& file, std::size_t number, std::size_t count)
{
    {
        const std::lock_guard lock(m_mutex);
        m_file = file.string();
        m_number = number;
        m_count = count;
    }
    m_throttle.restart();
    m_sentences.songStarted(file, number, count);
    progressed(0.0);
}

void JsonReporter::progressed(double fraction)
{
    if (!m_throttle.isDue())
        return;
    const auto left = secondsLeft(fraction, m_throttle.secondsSinceStart());
    const std::lock_guard lock(m_mutex);
    printJsonLine({{"event", "progress"},
                   {"file", m_file},
                   {"song", m_number},
                   {"songs", m_count},
                   {"fraction", fraction},
                   {"seconds_left", left ? Json(*left) : Json()}});
}

void JsonReporter::songDone(const SongReport& report)
{
    printJsonLine({{"event", "song"},
                   {"file", report.file.string()},
                   {"model", report.model},
                   {"targets", report.stems},
                   {"out", report.folder.string()},
                   {"seconds", report.seconds},
                   {"separation_seconds", report.separationSeconds},
                   {"audio_seconds", report.audioSeconds},
                   {"times_realtime", report.timesRealtime()},
                   {"peak_memory_mb", peakMemoryMb()},
                   {"threads", report.threads},
                   {"iterations", report.iterations},
                   {"warnings", report.warnings},
                   {"stages", stagesOf(report)}});
    m_sentences.songDone(report);
}

void JsonReporter::songSkipped(const std::filesystem::path& file, const std::string& reason)
{
    printJsonLine({{"event", "skipped"}, {"file", file.string()}, {"reason", reason}});
    m_sentences.songSkipped(file, reason);
}

void JsonReporter::songFailed(const std::filesystem::path& file, const Error& error)
{
    printJsonLine({{"event", "error"}, {"file", fileOf(file)}, {"kind", codeName(error.code)}, {"message", error.detail}});
    m_sentences.songFailed(file, error);
}

void JsonReporter::finished(const BatchSummary& summary)
{
    Json failed = Json::array();
    for (const auto& [file, error] : summary.failed)
        failed.push_back({{"file", file.string()}, {"kind", codeName(error.code)}, {"message", error.detail}});
    printJsonLine({{"event", "summary"},
                   {"done", summary.done},
                   {"skipped", summary.skipped},
                   {"failed", failed},
                   {"not_begun", summary.notBegun},
                   {"cancelled", summary.cancelled},
                   {"seconds", summary.seconds},
                   {"peak_memory_mb", peakMemoryMb()},
                   {"exit_code", static_cast<int>(summary.exitCode)}});
    m_sentences.finished(summary);
}

} // namespace stemwright::cli
