#include "app/cli/songrun.h"

#include "engine/base/threadpool.h"

namespace stemwright::cli {

SongRun::SongRun(Lines lines)
    : m_text(lines == Lines::Json ? TextReporter::Detail::Errors : TextReporter::Detail::Songs),
      m_reporter(lines == Lines::Json ? static_cast<Reporter&>(m_json) : m_text)
{
}

ExitCode SongRun::run(const std::filesystem::path& file, const std::function<Done()>& work)
{
    Done done;
    const Status ended = guarded([&]() -> Status {
        done = work();
        return {};
    });
    if (!ended)
        done = std::unexpected(classify(naming(file.string(), ended.error()), ExitCode::Program));
    m_summary.cancelled = m_interrupt.isRequested();
    m_summary.seconds = seconds();
    if (m_summary.cancelled) {
        m_summary.exitCode = ExitCode::Cancelled;
    } else if (!done) {
        m_summary.exitCode = done.error().code;
        m_reporter.songFailed(file, done.error().error);
        m_summary.failed.emplace_back(file, done.error().error);
    }
    m_reporter.finished(m_summary);
    return m_summary.exitCode;
}

std::function<void(double)> SongRun::part(double from, double to)
{
    return [this, from, to](double done) { m_reporter.progressed(from + (to - from) * done); };
}

void SongRun::done(SongReport report)
{
    report.seconds = seconds();
    ++m_summary.done;
    m_reporter.songDone(report);
}

double SongRun::seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

} // namespace stemwright::cli
