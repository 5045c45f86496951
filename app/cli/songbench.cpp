#include "app/cli/songbench.h"

#include "app/cli/diskspace.h"
#include "app/cli/hints.h"
#include "engine/base/folders.h"
#include "engine/model/loader.h"
#include "engine/project/projectfile.h"
#include "engine/project/songsearch.h"
#include "engine/project/takestore.h"
#include "engine/separate/storedseparation.h"

#include <algorithm>
#include <cmath>

namespace stemwright::cli {

namespace fs = std::filesystem;

std::expected<Subject, Failure> subjectOfProject(const fs::path& path, const std::stop_token& stop)
{
    const auto project = project::readProject(path);
    if (!project)
        return std::unexpected(classify(naming(path.string(), project.error()), ExitCode::Input));
    const auto song = project::findSong(project->song, path, stop);
    if (!song)
        return std::unexpected(classify(naming(path.string(), song.error()), ExitCode::Input));
    return Subject{.given = path, .song = *song, .project = *project};
}

std::expected<Subject, Failure> subjectOf(const fs::path& path, const std::stop_token& stop)
{
    if (project::isProjectName(path))
        return subjectOfProject(path, stop);
    return Subject{.given = path, .song = path};
}

std::vector<audio::StemFileStem> ownLooks(const Subject& subject, const std::vector<std::string>& stems)
{
    std::vector<audio::StemFileStem> looks(stems.size());
    if (!subject.project)
        return looks;
    const auto& strips = subject.project->strips;
    for (std::size_t stem = 0; stem < stems.size(); ++stem)
        if (const auto strip = std::ranges::find(strips, stems[stem], &project::ProjectStrip::target); strip != strips.end())
            looks[stem] = {.name = strip->name, .colour = strip->colour};
    return looks;
}

std::shared_ptr<mix::Source> sourceOf(const Subject& subject, const separate::DecodedSong& decoded, const separate::SongStems& stems)
{
    return project::correctedStems(decoded, stems, subject.project ? subject.project->strokes : std::vector<edit::Stroke>());
}

std::expected<FrameRange, Failure> rangeOf(const Subject& subject, const audio::Song& song, const Part& part, bool isLoop)
{
    if (isLoop) {
        if (!subject.project || !subject.project->loop)
            return std::unexpected(Failure{{Errc::NotFound, subject.given.string() + ": has no loop"}, ExitCode::Input});
        return *subject.project->loop;
    }
    const std::int64_t frames = song.frames.rows();
    const auto frameOf = [&](double seconds) {
        return std::min(static_cast<std::int64_t>(std::llround(seconds * song.info.sampleRateHz)), frames);
    };
    const FrameRange range{.first = frameOf(part.startSeconds),
                           .end = part.durationSeconds ? frameOf(part.startSeconds + *part.durationSeconds) : frames};
    if (range.frames() <= 0)
        return std::unexpected(
            Failure{{Errc::InvalidArgument, subject.song.string() + ": ends before the part that is wanted"}, ExitCode::Input});
    return range;
}

std::expected<fs::path, Failure> SongBench::scratchFolder() const
{
    const auto cache = cacheFolder();
    if (!cache)
        return std::unexpected(classify({cache.error().code, cache.error().detail + kWayOut}, ExitCode::Output));
    return *cache;
}

std::expected<separate::DecodedSong, Failure> SongBench::decode(const fs::path& song, const std::stop_token& stop)
{
    const auto scratch = scratchFolder();
    if (!scratch)
        return std::unexpected(scratch.error());
    auto decoded = separate::decodeSong(song, *scratch, stop);
    if (!decoded)
        return std::unexpected(classify(naming(song.string(), withWayOut(decoded.error(), *scratch)), ExitCode::Input));
    if (decoded->song->frames.rows() == 0)
        return std::unexpected(Failure{{Errc::Corrupt, song.string() + ": holds no sound"}, ExitCode::Input});
    return std::move(*decoded);
}

std::expected<model::Model*, Failure> SongBench::model(const std::string& name, const std::stop_token& stop)
{
    if (!m_model || m_name != name) {
        m_model.reset(); // before the next one takes its memory
        auto model = model::loadModel({.name = name, .targets = {}}, stop);
        if (!model)
            return std::unexpected(classify(withModelHint(model.error(), name, m_options.program), ExitCode::Model));
        m_model = std::move(*model);
        m_name = name;
    }
    return m_model.get();
}

std::expected<separate::SongStems, Failure> SongBench::separate(const separate::DecodedSong& decoded, model::Model& model,
                                                                const separate::SeparationOptions& options,
                                                                const std::function<void(double)>& progress, const std::stop_token& stop)
{
    if (const Status possible = separate::checkOptions(model.info(), options); !possible)
        return std::unexpected(classify(possible.error(), ExitCode::Usage));
    const auto scratch = scratchFolder();
    if (!scratch)
        return std::unexpected(scratch.error());
    const separate::BottleneckCache cache = bottlenecksIn(*scratch, m_options.useCache ? Caching::On : Caching::Off);
    const auto stemBytes = separate::stemNames(model.info(), options).size() * static_cast<std::size_t>(decoded.song->frames.rows()) *
                           decoded.song->frames.columns() * sizeof(float);
    if (const Status fits =
            checkSpace({*scratch, 0}, {*scratch, stemBytes + separate::scratchBytes(*decoded.song, model, cache, m_pool.size())});
        !fits)
        return std::unexpected(classify(withWayOut(fits.error(), *scratch), ExitCode::Output));
    auto stems = separate::separateSong(decoded, model, options, cache, *scratch, {.pool = m_pool, .stop = stop, .progress = progress});
    if (!stems)
        return std::unexpected(classify(naming(decoded.file.string(), withWayOut(stems.error(), *scratch)),
                                        stems.error().code == Errc::IoError ? ExitCode::Output : ExitCode::Program));
    return std::move(*stems);
}

std::optional<separate::SongStems> SongBench::kept(const separate::DecodedSong& decoded, const project::Separation& separation,
                                                   const std::function<void(double)>& progress, const std::stop_token& stop) const
{
    const auto scratch = scratchFolder();
    if (!scratch || !m_options.useCache || separation.modelHash.empty())
        return std::nullopt;
    const project::TakeStore store(*scratch / "takes", 0); // nothing is added to it
    const auto take = store.find(
        {.song = decoded.song->identity, .model = separation.model, .modelHash = separation.modelHash, .options = separation.options},
        decoded.song->frames.rows(), decoded.song->frames.columns());
    const bool isWanted = take && (separation.stemsHash.empty() || take->contents().hash() == separation.stemsHash);
    if (!isWanted || !take->verify(0, stop, progress))
        return std::nullopt;
    return separate::SongStems{.store = take->stems(), .names = take->contents().stems};
}

std::expected<separate::SongStems, Failure> SongBench::stemsOfFile(const separate::DecodedSong& decoded,
                                                                   const std::function<void(double)>& progress, const std::stop_token& stop)
{
    const auto scratch = scratchFolder();
    if (!scratch)
        return std::unexpected(scratch.error());
    auto stems = separate::stemsOfFile(decoded, *scratch, progress, stop);
    if (!stems)
        return std::unexpected(classify(naming(decoded.file.string(), withWayOut(stems.error(), *scratch)), ExitCode::Input));
    return std::move(*stems);
}

} // namespace stemwright::cli
