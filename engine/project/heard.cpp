#include "engine/project/heard.h"

#include "engine/edit/editedsource.h"
#include "engine/separate/songsource.h"
#include "engine/separate/stemtracks.h"

#include <algorithm>

namespace stemwright::project {

mix::Mix mixOf(const Project& project, std::span<const std::string> stems)
{
    mix::Mix mix{.masterDb = project.masterDb};
    for (std::size_t stem = 0; stem < std::min(stems.size(), mix::kMaxStrips); ++stem)
        if (const auto strip = std::ranges::find(project.strips, stems[stem], &ProjectStrip::target); strip != project.strips.end())
            mix.strips[stem] = strip->strip;
    return mix;
}

std::shared_ptr<mix::Source> correctedStems(const separate::DecodedSong& decoded, const separate::SongStems& stems,
                                            const std::vector<edit::Stroke>& strokes)
{
    auto source = std::make_shared<separate::SongSource>(decoded.song, stems.store);
    if (strokes.empty())
        return source;
    return std::make_shared<edit::EditedSource>(std::move(source), stems.names, strokes);
}

separate::SeparationOptions usableOptions(separate::SeparationOptions options)
{
    constexpr separate::SeparationOptions kUsual;
    constexpr std::size_t kMostIterations = 100;
    constexpr std::size_t kLongestWindow = 1200; // slices
    options.iterations = std::min(options.iterations, kMostIterations);
    if (options.windowSlices == 0 || options.windowSlices > kLongestWindow)
        options.windowSlices = kUsual.windowSlices;
    if (options.residual == separate::Residual::None) // stems that are listened to always have one
        options.residual = kUsual.residual;
    return options;
}

std::optional<Separation> separationOf(const Take& take)
{
    if (take.model.empty() || take.model == separate::kStemFileModel || take.model.find('/') != std::string::npos)
        return std::nullopt;
    return Separation{
        .model = take.model, .options = usableOptions(take.options), .modelHash = take.modelHash, .stemsHash = take.stemsHash};
}

std::optional<Separation> separationOf(const Project& project)
{
    return project.currentTake < project.takes.size() ? separationOf(project.takes[project.currentTake]) : std::nullopt;
}

} // namespace stemwright::project
