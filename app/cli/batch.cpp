#include "app/cli/batch.h"

#include "app/cli/diskspace.h"
#include "app/cli/dryrun.h"
#include "app/cli/forecast.h"
#include "app/cli/hints.h"
#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/jsonreporter.h"
#include "app/cli/outputplan.h"
#include "app/cli/progress.h"
#include "app/cli/settings.h"
#include "app/cli/songjob.h"
#include "engine/base/folders.h"
#include "engine/model/loader.h"

#include <chrono>
#include <memory>
#include <optional>

namespace stemwright::cli {

namespace {

TextReporter::Detail detailFor(const SeparateOptions& options)
{
    if (options.verbose)
        return TextReporter::Detail::Stages;
    return options.json ? TextReporter::Detail::Errors : TextReporter::Detail::Songs;
}

/// A song for which memory does not suffice must not end the batch.
std::expected<SongReport, Failure> separateSafely(const Input& song, const SongPlan& plan, Workshop& workshop)
{
    std::expected<SongReport, Failure> report;
    const Status ended = guarded([&]() -> Status {
        report = separateSong(song, plan, workshop);
        return {};
    });
    if (!ended)
        return std::unexpected(classify(naming(song.file.string(), ended.error()), ExitCode::Program));
    return report;
}

/// One run of separateSongs().
class Batch {
public:
    explicit Batch(const SeparateOptions& options) : m_options(options), m_text(detailFor(options)), m_json(m_text) {}

    ExitCode run()
    {
        m_list = findInputs(m_options.songs, m_options.recursive ? Folders::Search : Folders::Refuse, m_interrupt.token());
        for (const FailedInput& input : m_list.failed)
            fail(input.file, input.failure);
        if (m_list.duplicates > 0)
            m_reporter.note("Left out " + counted(m_list.duplicates, "file") + " given twice.");
        if (m_list.earlierStems > 0)
            m_reporter.note("Left out " + counted(m_list.earlierStems, "stem") +
                            " of earlier runs, known by the tags; one that is named is separated.");
        if (!m_interrupt.isRequested() && m_list.songs.empty() && m_list.failed.empty())
            fail({}, {{Errc::NotFound, "there is no song in the folders, only stems of earlier runs"}, ExitCode::Input});
        if (!m_interrupt.isRequested() && !m_list.songs.empty())
            if (const auto prepared = prepare(); !prepared && prepared.error().code != ExitCode::Cancelled)
                fail({}, prepared.error());
        m_summary.notBegun = m_options.dryRun ? 0 : m_list.songs.size() - m_begun;
        m_summary.cancelled = m_interrupt.isRequested();
        m_summary.exitCode = exitCode();
        m_summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        m_reporter.finished(m_summary);
        return m_summary.exitCode;
    }

private:
    using Prepared = std::expected<void, Failure>;

    /// Everything that concerns all songs, then the songs.
    Prepared prepare()
    {
        auto model = model::loadModel(choiceFor(m_options), m_interrupt.token());
        if (!model)
            return std::unexpected(classify(withModelHint(model.error(), m_options.model, m_options.program), ExitCode::Model));
        const auto settings = settle(m_options, (*model)->info());
        if (!settings)
            return std::unexpected(classify(settings.error(), settings.error().code == Errc::NotFound ? ExitCode::Model : ExitCode::Usage));
        const auto plans = planOutputs(m_list.songs, namingFor(m_options, namesOf(settings->outputs)));
        if (!plans)
            return std::unexpected(classify(plans.error(), ExitCode::Output));
        for (const std::string& note : settings->notes)
            m_reporter.note(note);
        if (m_options.dryRun) {
            printPlan(m_options, (*model)->info(), *settings, m_list.songs, *plans);
            for (std::size_t i = 0; i < plans->size(); ++i)
                if (const Status possible = checkBeforehand(m_options, m_list.songs[i], (*plans)[i], std::nullopt); !possible)
                    fail(m_list.songs[i].file, classify(naming(m_list.songs[i].file.string(), possible.error()), ExitCode::Output));
            return {};
        }
        const auto cache = cacheFolder();
        if (!cache)
            return std::unexpected(classify({cache.error().code, cache.error().detail + kWayOut}, ExitCode::Output));
        const separate::BottleneckCache bottlenecks = bottlenecksIn(*cache, m_options.useCache ? Caching::On : Caching::Off);
        ThreadPool pool(m_options.threads);
        Workshop workshop{.options = m_options,
                          .settings = *settings,
                          .model = **model,
                          .pool = pool,
                          .cache = bottlenecks,
                          .scratchFolder = *cache,
                          .interrupt = m_interrupt,
                          .reporter = m_reporter};
        separateAll(*plans, workshop);
        return {};
    }

    void separateAll(const std::vector<SongPlan>& plans, Workshop& workshop)
    {
        for (std::size_t i = 0; i < plans.size() && !m_interrupt.isRequested(); ++i) {
            const Input& song = m_list.songs[i];
            ++m_begun;
            if (plans[i].isComplete()) {
                ++m_summary.skipped;
                m_reporter.songSkipped(song.file, "its outputs are there already");
                continue;
            }
            m_reporter.songStarted(song.file, i + 1, plans.size());
            const auto report = separateSafely(song, plans[i], workshop);
            if (report) {
                ++m_summary.done;
                m_reporter.songDone(*report);
            } else if (report.error().code != ExitCode::Cancelled) {
                fail(song.file, report.error());
            }
        }
    }

    void fail(const std::filesystem::path& file, const Failure& failure)
    {
        // "No song could be read" must be true of all of them.
        if (!m_failure || m_failure == ExitCode::Input)
            m_failure = failure.code;
        m_reporter.songFailed(file, failure.error);
        if (!file.empty())
            m_summary.failed.emplace_back(file, failure.error);
    }

    ExitCode exitCode() const
    {
        if (m_summary.cancelled)
            return ExitCode::Cancelled;
        if (!m_failure)
            return ExitCode::AllDone;
        return m_summary.done + m_summary.skipped > 0 ? ExitCode::SomeFailed : *m_failure;
    }

    const SeparateOptions& m_options;
    Interrupt m_interrupt; // before everything that could start a thread
    TextReporter m_text;
    JsonReporter m_json;
    Reporter& m_reporter = m_options.json ? static_cast<Reporter&>(m_json) : m_text;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    InputList m_list;
    BatchSummary m_summary;
    std::size_t m_begun = 0; ///< songs, skipped ones included
    std::optional<ExitCode> m_failure;
};

} // namespace

ExitCode separateSongs(const SeparateOptions& options) { return Batch(options).run(); }

} // namespace stemwright::cli
