#include "app/cli/songjob.h"

#include "app/cli/diskspace.h"
#include "app/cli/forecast.h"
#include "app/cli/hints.h"
#include "app/cli/stemwriter.h"
#include "engine/audio/songfile.h"
#include "engine/base/folders.h"
#include "engine/base/stageclock.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace stemwright::cli {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// A folder for outputs. Goes away with those of its parents that were made with it if nothing came of it.
class OutputFolder {
public:
    explicit OutputFolder(const fs::path& folder)
    {
        std::error_code ignored;
        for (fs::path path = folder; !path.empty() && !fs::exists(path, ignored); path = path.parent_path())
            m_made.push_back(path);
        m_status = makeFolder(folder);
    }
    ~OutputFolder()
    {
        std::error_code ignored; // removes empty folders only
        for (const fs::path& path : m_made)
            if (fs::is_directory(path, ignored) && !fs::remove(path, ignored))
                return;
    }
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

    const Status& status() const { return m_status; }

private:
    std::vector<fs::path> m_made; ///< innermost first
    Status m_status;
};

/// One run of separateSong().
class SongJob {
public:
    SongJob(const Input& input, const SongPlan& plan, Workshop& workshop)
        : m_input(input), m_plan(plan), m_shop(workshop), m_stop(workshop.interrupt.token())
    {
    }

    std::expected<SongReport, Failure> run()
    {
        const auto start = Clock::now();
        if (const Status possible = checkBeforehand(m_shop.options, m_input, m_plan, m_shop.scratchFolder); !possible)
            return std::unexpected(classify(naming(m_input.file.string(), possible.error()), ExitCode::Output));
        auto song = load();
        if (!song)
            return std::unexpected(
                classify(naming(m_input.file.string(), withWayOut(song.error(), m_shop.scratchFolder)), ExitCode::Input));
        removeLeftovers(m_plan.folder, namesOf(m_shop.settings.outputs));
        const OutputFolder folder(m_plan.folder);
        Status status = folder.status();
        if (status)
            status = checkRoom(*song);
        if (status)
            status = separateInto(*song);
        m_shop.interrupt.setLeftovers({});
        if (!status)
            return std::unexpected(classify(status.error(), m_failureCode));
        m_report.seconds = secondsSince(start);
        m_report.stages = m_clock.stages();
        return m_report;
    }

private:
    Result<audio::Song> load()
    {
        const StageClock::Scope clock(&m_clock, "decoding");
        auto song =
            audio::loadSong(m_input.file, m_shop.scratchFolder, m_shop.options.startSeconds, m_shop.options.durationSeconds, m_stop);
        if (song && song->frames.rows() == 0)
            return failure(Errc::Corrupt, m_input.file.string() + whyEmpty(song->info.sampleRateHz));
        return song;
    }

    const char* whyEmpty(int rateHz) const
    {
        const double frames = m_shop.options.durationSeconds.value_or(1.0) * rateHz;
        if (frames < 0.5)
            return ": the part that is wanted is shorter than a sample";
        return m_shop.options.startSeconds > 0.0 ? ": ends before the part that is wanted" : ": holds no sound";
    }

    /// Stems of an earlier run that stay beside those of this one, whose residual holds their sound again.
    std::string strayRemark() const
    {
        const auto names = namesOf(m_shop.settings.outputs);
        const auto isWritten = [&](const std::string& name) { return std::ranges::find(names, name) != names.end(); };
        std::vector<std::string> strays;
        for (const std::string& target : m_shop.model.info().targets)
            if (const std::string file = target + std::string(audio::fileExtension(m_shop.options.format));
                !isWritten(target) && fs::exists(m_plan.folder / file))
                strays.push_back(file);
        if (strays.empty() || m_shop.options.existing != Existing::Overwrite || !isWritten("residual"))
            return {};
        return m_plan.folder.string() + ": " + joined(strays) + " stayed there from an earlier run; the new residual holds that sound, too";
    }

    Status checkRoom(const audio::Song& song) const
    {
        return checkSpace({m_plan.folder, outputBytes(m_shop.options, m_input, m_plan, song.frames.rows())},
                          {m_shop.scratchFolder, separate::scratchBytes(song, m_shop.model, m_shop.cache, m_shop.pool.size()) +
                                                     heldBytes(m_shop.options, m_input, m_plan, song.frames.rows())});
    }

    Status separateInto(const audio::Song& song)
    {
        auto writer = StemWriter::create(m_shop.settings.outputs, m_plan,
                                         {.encoding = encoderOptionsFor(m_shop.options, song.info),
                                          .peaks = m_shop.options.peaks,
                                          .scratchFolder = m_shop.scratchFolder},
                                         m_shop.interrupt, m_stop);
        if (!writer)
            return std::unexpected(writer.error());
        const auto start = Clock::now();
        const model::JobContext context{
            .pool = m_shop.pool, .stop = m_stop, .progress = [this](double done) { m_shop.reporter.progressed(done); }, .clock = &m_clock};
        if (const Status separated =
                separate::separate(song, m_shop.model, m_shop.settings.separation, m_shop.cache, *writer, m_shop.scratchFolder, context);
            !separated) {
            m_failureCode = separated.error().code == Errc::IoError ? ExitCode::Output : ExitCode::Program;
            return std::unexpected(naming(m_input.file.string(), withWayOut(separated.error(), m_shop.scratchFolder)));
        }
        m_report.separationSeconds = secondsSince(start);
        return finish(song, *writer);
    }

    Status finish(const audio::Song& song, StemWriter& writer)
    {
        const StageClock::Scope clock(&m_clock, "finishing files");
        auto remarks = writer.finish(m_input.file, m_stop);
        if (!remarks)
            return std::unexpected(remarks.error());
        m_report.file = m_input.file;
        m_report.model = m_shop.model.info().id;
        for (std::size_t i = 0; i < m_plan.files.size(); ++i)
            if (!m_plan.files[i].empty())
                m_report.stems.push_back(m_shop.settings.outputs[i].name);
        m_report.folder = m_plan.folder;
        m_report.audioSeconds = static_cast<double>(song.frames.rows()) / static_cast<double>(song.info.sampleRateHz);
        m_report.sampleRateHz = song.info.sampleRateHz;
        m_report.modelRateHz = m_shop.model.info().sampleRateHz;
        m_report.threads = m_shop.pool.size();
        m_report.iterations = m_shop.settings.separation.iterations;
        m_report.warnings = warningsOf(song);
        std::ranges::move(*remarks, std::back_inserter(m_report.warnings));
        if (std::string strays = strayRemark(); !strays.empty())
            m_report.warnings.push_back(std::move(strays));
        return {};
    }

    const Input& m_input;
    const SongPlan& m_plan;
    Workshop& m_shop;
    std::stop_token m_stop;
    StageClock m_clock;
    SongReport m_report;
    ExitCode m_failureCode = ExitCode::Output;
};

} // namespace

std::expected<SongReport, Failure> separateSong(const Input& song, const SongPlan& plan, Workshop& workshop)
{
    return SongJob(song, plan, workshop).run();
}

} // namespace stemwright::cli
