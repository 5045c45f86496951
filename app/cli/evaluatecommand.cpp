#include "app/cli/evaluatecommand.h"

#include "app/cli/interrupt.h"
#include "app/cli/jsonlines.h"
#include "app/cli/jsonreporter.h"
#include "app/cli/picturelibrary.h"
#include "app/cli/progress.h"
#include "app/cli/scoretext.h"
#include "engine/base/fileops.h"
#include "engine/base/folders.h"
#include "engine/evaluate/scoreplots.h"
#include "engine/evaluate/scoretables.h"
#include "engine/evaluate/stemsongs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>

namespace stemwright::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// A song with its estimates.
struct Pair {
    evaluate::StemSong references;
    evaluate::Estimates estimates;
};

Json numberOrNull(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json jsonOf(const std::vector<evaluate::ScoreLine>& lines, const char* counted)
{
    Json targets = Json::array();
    for (const evaluate::ScoreLine& line : lines) {
        Json target{{"name", line.target}, {counted, line.all}, {std::string("scored_") + counted, line.counted}};
        for (std::size_t i = 0; i < evaluate::kMetrics.size(); ++i)
            target[std::string(evaluate::kMetrics[i].field)] = numberOrNull(line.values[i]);
        targets.push_back(std::move(target));
    }
    return targets;
}

/// One run of evaluateStems().
class Evaluation {
public:
    explicit Evaluation(const EvaluateOptions& options)
        : m_options(options), m_text(options.json ? TextReporter::Detail::Errors : TextReporter::Detail::Songs), m_json(m_text)
    {
    }

    ExitCode run()
    {
        const auto pairs = findPairs();
        const auto scratch = cacheFolder();
        if (!pairs)
            fail({}, classify(pairs.error(), ExitCode::Input));
        else if (!scratch)
            fail({}, classify(scratch.error(), ExitCode::Output));
        else
            scoreAll(*pairs, *scratch);
        if (!m_songs.empty()) {
            tell();
            if (const Status written = writeSet(); !written)
                fail(m_options.out, classify(written.error(), ExitCode::Output));
        }
        m_summary.cancelled = m_interrupt.isRequested();
        m_summary.exitCode = exitCode();
        m_summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        m_reporter.finished(m_summary);
        return m_summary.exitCode;
    }

private:
    Result<std::vector<Pair>> findPairs()
    {
        const auto references = evaluate::findStemSongs(m_options.references, m_interrupt.token());
        if (!references)
            return std::unexpected(naming(m_options.references.string(), references.error()));
        if (m_options.oracle) {
            std::vector<Pair> pairs;
            for (const evaluate::StemSong& song : *references)
                pairs.push_back({song, m_options.oracle->kind});
            return pairs;
        }
        const auto estimates = evaluate::findStemSongs(m_options.estimates, m_interrupt.token());
        if (!estimates)
            return std::unexpected(naming(m_options.estimates.string(), estimates.error()));
        if (references->size() == 1 && estimates->size() == 1)
            return std::vector{Pair{references->front(), estimates->front()}};
        std::vector<Pair> pairs;
        for (const evaluate::StemSong& song : *references) {
            auto found = std::ranges::find(*estimates, song.name, &evaluate::StemSong::name);
            if (found == estimates->end())
                found = std::ranges::find(*estimates, fs::path(song.name).filename().string(), &evaluate::StemSong::name);
            if (found != estimates->end())
                pairs.push_back({song, *found});
            else
                fail(song.path,
                     {{Errc::NotFound, song.path.string() + ": there is no song of this name in " + m_options.estimates.string()},
                      ExitCode::Input});
        }
        return pairs;
    }

    void scoreAll(const std::vector<Pair>& pairs, const fs::path& scratch)
    {
        if (m_options.plots)
            findPictures();
        ThreadPool pool(m_options.threads);
        for (std::size_t i = 0; i < pairs.size() && !m_interrupt.isRequested(); ++i) {
            const fs::path& file = pairs[i].references.path;
            m_reporter.songStarted(file, i + 1, pairs.size());
            const auto scored = scoreOne(pairs[i], scratch, pool);
            if (!scored && scored.error().code != ExitCode::Cancelled)
                fail(file, {naming(file.string(), scored.error().error), scored.error().code});
            if (!scored)
                continue;
            ++m_summary.done;
        }
        m_summary.notBegun = pairs.size() - std::min(pairs.size(), m_summary.done + m_summary.failed.size());
    }

    /// Drawings as SVG need nothing; where they cannot be PNG as well, that is told.
    void findPictures()
    {
        const auto library = pictureLibrary();
        const Status started = library ? (*library)->start() : Status(std::unexpected(library.error().error));
        if (started)
            m_pictures = *library;
        else
            m_reporter.note("the plots are drawn as SVG only: " + started.error().detail);
    }

    /// Memory that does not suffice for a song must not end the run.
    std::expected<void, Failure> scoreOne(const Pair& pair, const fs::path& scratch, ThreadPool& pool)
    {
        std::expected<void, Failure> outcome;
        const Status ended = guarded([&]() -> Status {
            if (const Status possible = checkOutput(pair.references.name); !possible) {
                outcome = std::unexpected(classify(possible.error(), ExitCode::Output));
                return {};
            }
            auto scores = evaluate::scoreSong(
                pair.references, pair.estimates, m_options.scores, scratch, pool,
                [this](double fraction) { m_reporter.progressed(fraction); }, m_interrupt.token());
            if (!scores) {
                outcome = std::unexpected(classify(scores.error(), ExitCode::Input));
                return {};
            }
            if (const Status written = writeSong(*scores); !written) {
                outcome = std::unexpected(classify(written.error(), ExitCode::Output));
                return {};
            }
            tellSong(pair, *scores);
            m_songs.push_back(std::move(*scores));
            return {};
        });
        return ended ? outcome : std::unexpected(classify(ended.error(), ExitCode::Program));
    }

    fs::path scoresOf(const std::string& song) const { return m_options.out / (song + ".json"); }
    /// No song can have a name that makes this the drawing of the whole set.
    fs::path drawingOf(const std::string& song) const { return m_options.out / (song + ".frames.svg"); }
    fs::path tableOfSet() const { return m_options.out / "scores.csv"; }
    fs::path drawingOfSet() const { return m_options.out / "scores.svg"; }

    Status writeDrawing(fs::path file, const std::string& svg) const
    {
        constexpr double kPixels = 2.0; // of a unit: sharp where a page is printed, too
        if (const Status written = writeTextFile(file, svg); !written || !m_pictures)
            return written;
        return m_pictures->drawSvg(svg, kPixels, file.replace_extension(".png"));
    }

    Status checkOutput(const std::string& song) const
    {
        if (m_options.out.empty() || m_options.overwrite)
            return {};
        std::vector<fs::path> files{scoresOf(song), tableOfSet()};
        if (m_options.plots)
            for (const fs::path& drawing : {drawingOf(song), drawingOfSet()})
                files.insert(files.end(), {drawing, fs::path(drawing).replace_extension(".png")});
        for (const fs::path& file : files) {
            std::error_code ignored;
            if (fs::exists(fs::symlink_status(file, ignored)))
                return failure(Errc::AlreadyExists, file.string() + ": is there already; --overwrite replaces it");
        }
        return {};
    }

    Status writeSong(const evaluate::SongScores& scores) const
    {
        if (m_options.out.empty())
            return {};
        const fs::path file = scoresOf(scores.name);
        if (const Status made = makeFolder(file.parent_path()); !made)
            return made;
        if (const Status written = writeTextFile(file, evaluate::musevalJson(scores)); !written || !m_options.plots)
            return written;
        return writeDrawing(drawingOf(scores.name), evaluate::framesPlot(scores));
    }

    /// The spread over songs is drawn where there are several.
    Status writeSet() const
    {
        if (m_options.out.empty())
            return {};
        if (const Status written = writeTextFile(tableOfSet(), evaluate::scoresCsv(m_songs, m_options.average));
            !written || !m_options.plots || m_songs.size() < 2)
            return written;
        return writeDrawing(drawingOfSet(), evaluate::songsPlot(linesOfSongs(), m_options.average));
    }

    std::vector<std::vector<evaluate::ScoreLine>> linesOfSongs() const
    {
        std::vector<std::vector<evaluate::ScoreLine>> songs;
        for (const evaluate::SongScores& song : m_songs)
            songs.push_back(evaluate::linesOf(song, m_options.average));
        return songs;
    }

    std::pair<const char*, std::string> estimatesField(const evaluate::Estimates& estimates) const
    {
        if (const auto* song = std::get_if<evaluate::StemSong>(&estimates))
            return {"estimates", song->path.string()};
        return {"oracle", std::string(m_options.oracle->name)};
    }

    void tellSong(const Pair& pair, const evaluate::SongScores& scores)
    {
        for (const std::string& note : scores.notes)
            m_reporter.note(note);
        const auto lines = evaluate::linesOf(scores, m_options.average);
        if (m_options.json)
            printJsonLine({{"event", "song"},
                           {"file", pair.references.path.string()},
                           estimatesField(pair.estimates),
                           {"name", scores.name},
                           {"audio_seconds", scores.audioSeconds},
                           {"targets", jsonOf(lines, "frames")},
                           {"unreliable", scores.filtersOvershoot ? Json{"isr", "sir", "sar"} : Json::array()},
                           {"warnings", scores.notes}});
        else
            m_reporter.note(scores.name + ": " + shortScores(lines));
    }

    void tell() const
    {
        const auto songs = linesOfSongs();
        const auto lines = evaluate::linesOfSet(songs, m_options.average);
        if (m_options.json)
            return printJsonLine({{"event", "scores"}, {"targets", jsonOf(lines, "songs")}});
        const std::string text = songs.size() == 1 ? scoreTable(songs.front(), "frames") : scoreTable(lines, "songs");
        std::fwrite(text.data(), 1, text.size(), stdout);
    }

    void fail(const fs::path& file, const Failure& failure)
    {
        if (failure.code == ExitCode::Cancelled)
            return;
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
        return m_summary.done > 0 && m_failure == ExitCode::Input ? ExitCode::SomeFailed : *m_failure;
    }

    const EvaluateOptions& m_options;
    Interrupt m_interrupt; // before everything that could start a thread
    TextReporter m_text;
    JsonReporter m_json;
    Reporter& m_reporter = m_options.json ? static_cast<Reporter&>(m_json) : m_text;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::vector<evaluate::SongScores> m_songs;
    BatchSummary m_summary;
    std::optional<ExitCode> m_failure;
    const pictures::PicturePlugin* m_pictures = nullptr; ///< that draw PNG; null: none are wanted, or can be drawn
};

} // namespace

ExitCode evaluateStems(const EvaluateOptions& options) { return Evaluation(options).run(); }

} // namespace stemwright::cli
