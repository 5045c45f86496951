#include "app/cli/mixcommand.h"

#include "app/cli/hints.h"
#include "app/cli/jsonlines.h"
#include "app/cli/songbench.h"
#include "app/cli/songrun.h"
#include "engine/edit/strokecheck.h"
#include "engine/export/choice.h"
#include "engine/export/stemlook.h"
#include "engine/project/heard.h"
#include "engine/separate/stemtracks.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <set>

namespace stemwright::cli {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

// Shares of the whole time, for the progress.
constexpr double kDecoded = 0.05;
constexpr double kSeparated = 0.85;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// As the window calls them in the names of files.
std::string titleOf(exporting::Outcome outcome)
{
    switch (outcome) {
    case exporting::Outcome::Karaoke:
        return "Karaoke";
    case exporting::Outcome::Acapella:
        return "Acapella";
    case exporting::Outcome::Stems:
        return "Single stems";
    case exporting::Outcome::Remix:
        break;
    }
    return "My remix";
}

/// As the window shows them.
std::vector<audio::StemFileStem> looksOf(const Subject& subject, const std::vector<std::string>& stems)
{
    std::vector<audio::StemFileStem> looks = ownLooks(subject, stems);
    for (std::size_t stem = 0; stem < looks.size(); ++stem) {
        const audio::StemFileStem usual = exporting::usualLook(stems[stem], stem);
        if (looks[stem].name.empty())
            looks[stem].name = usual.name;
        if (looks[stem].colour.empty())
            looks[stem].colour = usual.colour;
    }
    return looks;
}

/// One run of mixProject().
class MixRun {
public:
    explicit MixRun(const MixOptions& options)
        : m_options(options), m_run(options.json ? SongRun::Lines::Json : SongRun::Lines::Text),
          m_bench({.program = options.program, .threads = options.threads, .useCache = options.useCache})
    {
    }

    ExitCode run()
    {
        return m_run.run(m_options.project, [this] { return mix(); });
    }

private:
    Done mix()
    {
        const auto subject = subjectOfProject(m_options.project, m_stop);
        if (!subject)
            return std::unexpected(subject.error());
        m_run.begin(m_options.project);
        const auto decoded = m_bench.decode(subject->song, m_stop);
        if (!decoded)
            return std::unexpected(decoded.error());
        m_run.progressed(kDecoded);
        const auto stems = decoded->bringsStems ? readStems(*subject, *decoded) : separate(*subject, *decoded);
        if (!stems || m_options.dryRun)
            return stems ? Done() : std::unexpected(stems.error());
        return write(*subject, *decoded, *stems);
    }

    std::expected<separate::SongStems, Failure> readStems(const Subject& subject, const separate::DecodedSong& decoded)
    {
        m_report.model = separate::kStemFileModel;
        auto stems = m_bench.stemsOfFile(decoded, m_run.part(kDecoded, kSeparated), m_stop);
        if (stems)
            if (const auto possible = foresee(subject, decoded, *stems); !possible)
                return std::unexpected(possible.error());
        return stems;
    }

    std::expected<separate::SongStems, Failure> separate(const Subject& subject, const separate::DecodedSong& decoded)
    {
        const project::Separation usual{.model = model::defaultModel()};
        auto separation = project::separationOf(*subject.project).value_or(usual);
        if (!m_options.model.empty())
            separation = {.model = m_options.model, .options = separation.options};
        if (auto kept = m_bench.kept(decoded, separation, m_run.part(kDecoded, kSeparated), m_stop)) {
            m_report.model = separation.model;
            m_report.iterations = separation.options.iterations;
            if (const Done possible = foresee(subject, decoded, *kept); !possible)
                return std::unexpected(possible.error());
            return std::move(*kept);
        }
        const auto model = m_bench.model(separation.model, m_stop);
        if (!model)
            return std::unexpected(model.error());
        noteOtherModel(subject, **model);
        const separate::SongStems expected{.store = nullptr, .names = separate::stemNames((*model)->info(), separation.options)};
        if (const auto possible = foresee(subject, decoded, expected); !possible || m_options.dryRun)
            return possible ? std::expected<separate::SongStems, Failure>(expected) : std::unexpected(possible.error());
        const auto start = Clock::now();
        auto stems = m_bench.separate(decoded, **model, separation.options, m_run.part(kDecoded, kSeparated), m_stop);
        m_report.separationSeconds = secondsSince(start);
        m_report.model = (*model)->info().id;
        m_report.modelRateHz = (*model)->info().sampleRateHz;
        m_report.iterations = separation.options.iterations;
        return stems;
    }

    /// Stems of another version of the model are not those that were mixed.
    void noteOtherModel(const Subject& subject, const model::Model& model)
    {
        const project::Project& project = *subject.project;
        if (project.currentTake >= project.takes.size())
            return;
        const project::Take& take = project.takes[project.currentTake];
        if (take.model == model.info().id && !take.modelHash.empty() && take.modelHash != model.info().hash)
            m_report.warnings.push_back(m_options.project.string() + ": was mixed with another version of the model " + take.model);
    }

    exporting::ExportSubject exportSubject(const Subject& subject, const separate::DecodedSong& decoded,
                                           const separate::SongStems& stems) const
    {
        return {.source = sourceOf(subject, decoded, stems),
                .path = decoded.file,
                .targets = stems.names,
                .looks = looksOf(subject, stems.names),
                .heard = project::mixOf(*subject.project, stems.names)};
    }

    /// What will be written, when nothing speaks against it.
    std::expected<exporting::ExportJob, Failure> jobOf(const Subject& subject, const audio::Song& song,
                                                       const exporting::ExportSubject& exported) const
    {
        const auto wanted = rangeOf(subject, song, m_options.part, m_options.isLoop);
        if (!wanted)
            return std::unexpected(wanted.error());
        const exporting::ExportChoice choice{.outcome = m_options.outcome,
                                             .title = m_options.outcome ? titleOf(*m_options.outcome) : std::string(),
                                             .format = m_options.format,
                                             .depth = m_options.depth,
                                             .codec = m_options.codec,
                                             .peaks = m_options.peaks,
                                             .range = *wanted,
                                             .carriesTags = m_options.carriesTags,
                                             .folder = m_options.folder,
                                             .file = m_options.file,
                                             .name = std::string(exporting::kUsualExportName)};
        const std::vector<fs::path> replaced =
            m_options.overwrite && (m_options.outcome || exporting::stemFileObstacle(exported.targets).empty())
                ? exporting::filesOf(exporting::jobOf(choice, exported))
                : std::vector<fs::path>();
        auto job = exporting::checkedJob(choice, exported, replaced);
        if (job)
            return std::move(*job);
        if (job.error().code == Errc::AlreadyExists)
            job.error().detail += "; --overwrite replaces it";
        return std::unexpected(classify(job.error(), job.error().code == Errc::Unsupported ? ExitCode::Input : ExitCode::Output));
    }

    /// What can be told before the song is separated.
    Done foresee(const Subject& subject, const separate::DecodedSong& decoded, const separate::SongStems& stems) const
    {
        const auto job = jobOf(subject, *decoded.song, exportSubject(subject, decoded, stems));
        if (!job)
            return std::unexpected(job.error());
        if (m_options.dryRun)
            printPlan(decoded, *job);
        return {};
    }

    void printPlan(const separate::DecodedSong& decoded, const exporting::ExportJob& job) const
    {
        std::vector<std::string> outputs;
        for (const fs::path& file : exporting::filesOf(job))
            outputs.push_back(file.string());
        if (m_options.json)
            return printJsonLine({{"event", "plan"}, {"song", decoded.file.string()}, {"outputs", outputs}});
        std::string text = printable(decoded.file.string()) + "\n";
        for (const std::string& output : outputs)
            text += "  " + printable(output) + "\n";
        std::fwrite(text.data(), 1, text.size(), stdout);
    }

    Done write(const Subject& subject, const separate::DecodedSong& decoded, const separate::SongStems& stems)
    {
        const exporting::ExportSubject exported = exportSubject(subject, decoded, stems);
        const auto job = jobOf(subject, *decoded.song, exported);
        if (!job)
            return std::unexpected(job.error());
        const std::vector<fs::path> files = exporting::filesOf(*job);
        const auto written = exporting::runExport(*exported.source, *job, m_run.part(kSeparated, 1.0), m_stop);
        if (!written)
            return std::unexpected(classify(naming(files.front().string(), written.error()), ExitCode::Output));
        noteIdleStrokes(*subject.project, stems.names);
        tell(decoded, files, *written);
        return {};
    }

    void noteIdleStrokes(const project::Project& project, const std::vector<std::string>& stems)
    {
        std::set<std::string> targets;
        for (const std::size_t stroke : edit::strokesWithoutTarget(project.strokes, stems))
            targets.insert(project.strokes[stroke].target);
        for (const std::string& target : targets)
            m_report.warnings.push_back(m_options.project.string() + ": its corrections of \"" + target +
                                        "\" were left out, because there is no such stem");
    }

    void tell(const separate::DecodedSong& decoded, const std::vector<fs::path>& files, const exporting::ExportReport& written)
    {
        m_report.file = m_options.project;
        for (const fs::path& file : files)
            m_report.stems.push_back(file.filename().string());
        m_report.folder = m_options.folder;
        m_report.audioSeconds = static_cast<double>(decoded.song->frames.rows()) / decoded.song->info.sampleRateHz;
        m_report.sampleRateHz = decoded.song->info.sampleRateHz;
        m_report.threads = m_bench.threads();
        std::ranges::move(warningsOf(*decoded.song), std::back_inserter(m_report.warnings));
        if (std::string remark = peakRemark(m_options.peaks, std::max(written.loweredDb, written.limitedDb)); !remark.empty())
            m_report.warnings.push_back(std::move(remark));
        if (written.clippedSamples > 0)
            m_report.warnings.push_back(std::to_string(written.clippedSamples) + " samples were cut off at full scale");
        m_run.done(m_report);
    }

    const MixOptions& m_options;
    SongRun m_run; // before everything that could start a thread
    std::stop_token m_stop = m_run.token();
    SongBench m_bench;
    SongReport m_report;
};

} // namespace

ExitCode mixProject(const MixOptions& options) { return MixRun(options).run(); }

} // namespace stemwright::cli
