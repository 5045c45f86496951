#include "app/cli/picturecommand.h"

#include "app/cli/aggregates.h"
#include "app/cli/hints.h"
#include "app/cli/picturelibrary.h"
#include "app/cli/pictureorder.h"
#include "app/cli/songbench.h"
#include "app/cli/songrun.h"
#include "app/cli/watchedsource.h"
#include "engine/export/checks.h"

namespace stemwright::cli {

namespace {

namespace fs = std::filesystem;
using pictures::PictureOrder;
using pictures::PicturePlugin;

constexpr double kDecoded = 0.05; // shares of the whole time, for the progress
constexpr double kSeparated = 0.9;

/// One run of drawPicture().
class PictureRun {
public:
    explicit PictureRun(const PictureOptions& options)
        : m_options(options), m_run(options.json ? SongRun::Lines::Json : SongRun::Lines::Text),
          m_bench({.program = options.program, .threads = options.threads, .useCache = options.useCache})
    {
    }

    ExitCode run()
    {
        return m_run.run(m_options.song, [this] { return picture(); });
    }

private:
    Done picture()
    {
        const auto drawing = pictureLibrary();
        if (!drawing)
            return std::unexpected(drawing.error());
        if (const Status possible = checkOutput(); !possible)
            return std::unexpected(classify(possible.error(), ExitCode::Output));
        const auto subject = subjectOf(m_options.song, m_stop);
        if (!subject)
            return std::unexpected(subject.error());
        m_run.begin(m_options.song);
        const auto decoded = m_bench.decode(subject->song, m_stop);
        if (!decoded)
            return std::unexpected(decoded.error());
        m_run.progressed(kDecoded);
        auto order = orderFor(m_options, *subject, *decoded);
        if (!order)
            return std::unexpected(order.error());
        if (const Done prepared =
                needsStems(m_options) ? showStems(**drawing, *subject, *decoded, *order) : showSong(**drawing, *subject, *decoded, *order);
            !prepared)
            return prepared;
        return draw(**drawing, *decoded, *order);
    }

    Status checkOutput() const
    {
        const fs::path folder = m_options.out.has_parent_path() ? m_options.out.parent_path() : fs::path(".");
        if (const Status usable = exporting::checkFolder(folder); !usable)
            return usable;
        if (m_options.overwrite)
            return {};
        auto unused = exporting::checkFree(m_options.out);
        if (!unused)
            unused.error().detail += "; --overwrite replaces it";
        return unused;
    }

    Done showSong(const PicturePlugin& drawing, const Subject& subject, const separate::DecodedSong& decoded, PictureOrder& order)
    {
        order.sounds = {{.source = sourceOf(subject, decoded, {}), .setting = {}}};
        order.shown = {PictureOrder::kOriginal};
        return check(drawing, order);
    }

    Done showStems(const PicturePlugin& drawing, const Subject& subject, const separate::DecodedSong& decoded, PictureOrder& order)
    {
        if (decoded.bringsStems)
            return showStemsOfFile(drawing, subject, decoded, order);
        auto first = separationFor(subject, m_options.setting, std::nullopt);
        if (!first)
            return std::unexpected(first.error());
        std::vector<project::Separation> separations{*first};
        if (m_options.compares) {
            auto second = separationFor(subject, m_options.other, *first);
            if (!second)
                return std::unexpected(second.error());
            separations.push_back(*second);
        }
        for (std::size_t at = 0; at < separations.size(); ++at)
            if (const Done separated = separate(drawing, subject, decoded, separations[at], at, order); !separated)
                return separated;
        return {};
    }

    Done showStemsOfFile(const PicturePlugin& drawing, const Subject& subject, const separate::DecodedSong& decoded, PictureOrder& order)
    {
        if (m_options.compares)
            return std::unexpected(Failure{
                {Errc::Unsupported, decoded.file.string() + ": brings its stems along; there is nothing to compare"}, ExitCode::Input});
        const auto stems = m_bench.stemsOfFile(decoded, m_run.part(kDecoded, kSeparated), m_stop);
        if (!stems)
            return std::unexpected(stems.error());
        return enter(drawing, subject, decoded, *stems, "whoever made the file", order);
    }

    /// Enters one sound: the stems that are kept, or those that are made now.
    Done separate(const PicturePlugin& drawing, const Subject& subject, const separate::DecodedSong& decoded,
                  const project::Separation& separation, std::size_t number, PictureOrder& order)
    {
        const double share = (kSeparated - kDecoded) / (m_options.compares ? 2.0 : 1.0);
        const double from = kDecoded + static_cast<double>(number) * share;
        const auto progress = m_run.part(from, from + share);
        m_report.iterations = separation.options.iterations;
        if (const auto kept = m_bench.kept(decoded, separation, progress, m_stop)) {
            m_report.model = separation.model;
            return enter(drawing, subject, decoded, *kept, settingText(separation, separation.model), order);
        }
        const auto model = m_bench.model(separation.model, m_stop);
        if (!model)
            return std::unexpected(model.error());
        const model::ModelInfo& info = (*model)->info();
        m_report.model = info.id;
        m_report.modelRateHz = info.sampleRateHz;
        const separate::SongStems expected{.store = nullptr, .names = separate::stemNames(info, separation.options)};
        if (const Done entered = enter(drawing, subject, decoded, expected, settingText(separation, info.id), order); !entered)
            return entered;
        const auto stems = m_bench.separate(decoded, **model, separation.options, progress, m_stop);
        if (!stems)
            return std::unexpected(stems.error());
        order.sounds.back().source = sourceOf(subject, decoded, *stems);
        return {};
    }

    Done enter(const PicturePlugin& drawing, const Subject& subject, const separate::DecodedSong& decoded, const separate::SongStems& stems,
               const std::string& setting, PictureOrder& order)
    {
        const bool isFirst = order.sounds.empty();
        order.sounds.push_back({.source = sourceOf(subject, decoded, stems), .setting = setting});
        if (!isFirst && stems.names != order.targets)
            return std::unexpected(
                Failure{{Errc::ShapeMismatch, "the two models make other stems: " + joined(order.targets) + "; " + joined(stems.names)},
                        ExitCode::Model});
        if (!isFirst)
            return {};
        const Done chosen = chooseStems(m_options, subject, stems.names, order);
        return chosen ? check(drawing, order) : chosen;
    }

    /// Before the work: whether this can be drawn, once it is known how much.
    Done check(const PicturePlugin& drawing, PictureOrder& order) const
    {
        constexpr int kHead = 110;
        constexpr int kPanel = 240;
        const auto panels = m_options.compares ? 3 : static_cast<int>(order.shown.size());
        order.height = m_options.height.value_or(kHead + panels * kPanel);
        PictureOrder one = order;
        if (m_options.compares)
            one.sounds.resize(2, one.sounds.front());
        const Status possible = drawing.check(one);
        if (possible)
            return {};
        const bool isOfWords = possible.error().code == Errc::InvalidArgument || possible.error().code == Errc::TooLarge ||
                               possible.error().code == Errc::Unsupported;
        return std::unexpected(classify(possible.error(), isOfWords ? ExitCode::Usage : ExitCode::Program));
    }

    Done draw(const PicturePlugin& drawing, const separate::DecodedSong& decoded, PictureOrder& order)
    {
        std::vector<std::shared_ptr<WatchedSource>> watched;
        for (pictures::PictureSound& sound : order.sounds) {
            watched.push_back(std::make_shared<WatchedSource>(sound.source));
            sound.source = watched.back();
        }
        const Status drawn = drawing.draw(order, m_stop);
        for (const auto& source : watched)
            if (const Status read = source->status(); !read)
                return std::unexpected(classify(naming(decoded.file.string(), read.error()), ExitCode::Input));
        if (!drawn)
            return std::unexpected(classify(naming(m_options.out.string(), drawn.error()), ExitCode::Output));
        m_report.file = m_options.song;
        m_report.stems = {m_options.out.filename().string()};
        m_report.folder = m_options.out.has_parent_path() ? m_options.out.parent_path() : fs::path(".");
        m_report.audioSeconds = static_cast<double>(decoded.song->frames.rows()) / decoded.song->info.sampleRateHz;
        m_report.sampleRateHz = decoded.song->info.sampleRateHz;
        m_report.threads = m_bench.threads();
        m_report.warnings = warningsOf(*decoded.song);
        m_run.done(m_report);
        return {};
    }

    const PictureOptions& m_options;
    SongRun m_run; // before everything that could start a thread
    std::stop_token m_stop = m_run.token();
    SongBench m_bench;
    SongReport m_report;
};

} // namespace

ExitCode drawPicture(const PictureOptions& options) { return PictureRun(options).run(); }

} // namespace stemwright::cli
