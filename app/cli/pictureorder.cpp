#include "app/cli/pictureorder.h"

#include "app/cli/aggregates.h"
#include "engine/export/outcome.h"
#include "engine/model/loader.h"

#include <algorithm>
#include <charconv>

namespace stemwright::cli {

namespace {

using pictures::PictureKind;
using pictures::PictureOrder;

constexpr auto kAll = "all";
constexpr auto kOriginal = "original";

/// The take of this name, or of this number from 1 on.
const project::Take* findTake(const project::Project& project, const std::string& text)
{
    const auto named = std::ranges::find(project.takes, text, &project::Take::name);
    if (named != project.takes.end())
        return &*named;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    return isNumber && number > 0 && number <= project.takes.size() ? &project.takes[number - 1] : nullptr;
}

std::vector<std::string> wantedStems(const PictureOptions& options, const std::vector<std::string>& names)
{
    if (!options.stems.empty())
        return options.stems;
    if (!options.compares)
        return {kAll};
    const bool hasVocals = std::ranges::find(names, exporting::kVocals) != names.end();
    return {hasVocals ? std::string(exporting::kVocals) : names.front()};
}

} // namespace

bool needsStems(const PictureOptions& options)
{
    const bool isOfMasks = options.kind == PictureKind::Mask || options.kind == PictureKind::Masked;
    return isOfMasks || options.compares || std::ranges::any_of(options.stems, [](const std::string& stem) { return stem != kOriginal; });
}

std::expected<PictureOrder, Failure> orderFor(const PictureOptions& options, const Subject& subject, const separate::DecodedSong& decoded)
{
    const auto range = rangeOf(subject, *decoded.song, options.part, options.isLoop);
    if (!range)
        return std::unexpected(range.error());
    return PictureOrder{.kind = options.kind,
                        .range = *range,
                        .title = decoded.file.filename().string(),
                        .width = options.width,
                        .scale = options.scale,
                        .frequency = options.frequency,
                        .namesNotes = options.namesNotes,
                        .colours = options.colours,
                        .lowestDb = options.lowestDb,
                        .highestDb = options.highestDb,
                        .window = options.window,
                        .theme = options.theme,
                        .file = options.out};
}

std::expected<project::Separation, Failure> separationFor(const Subject& subject, const PictureSetting& setting,
                                                          const std::optional<project::Separation>& base)
{
    if (!setting.take.empty()) {
        const project::Take* take = subject.project ? findTake(*subject.project, setting.take) : nullptr;
        if (const auto known = take ? project::separationOf(*take) : std::nullopt)
            return *known;
        return std::unexpected(
            Failure{{Errc::NotFound, subject.given.string() + ": has no take \"" + setting.take + "\""}, ExitCode::Input});
    }
    const project::Separation usual{.model = model::defaultModel()};
    project::Separation separation = base ? *base : subject.project ? project::separationOf(*subject.project).value_or(usual) : usual;
    if (setting.model.empty() && !setting.iterations)
        return separation;
    separation.options.iterations = setting.iterations.value_or(separation.options.iterations);
    return project::Separation{.model = setting.model.empty() ? separation.model : setting.model, .options = separation.options};
}

std::string settingText(const project::Separation& separation, const std::string& model)
{
    constexpr separate::SeparationOptions kUsual;
    const separate::SeparationOptions& options = separation.options;
    std::string text = model + ", " + counted(options.iterations, "iteration");
    if (options.softMask)
        text += ", soft mask";
    if (options.windowSlices != kUsual.windowSlices)
        text += ", window of " + counted(options.windowSlices, "slice");
    if (options.residual == separate::Residual::Filtered)
        text += ", residual filtered";
    if (options.residual == separate::Residual::Spread)
        text += ", residual spread";
    return text;
}

Done chooseStems(const PictureOptions& options, const Subject& subject, const std::vector<std::string>& names, PictureOrder& order)
{
    order.targets = names;
    order.looks = ownLooks(subject, names);
    for (const std::string& stem : wantedStems(options, names)) {
        if (stem == kAll && !options.compares) {
            for (int index = 0; index < static_cast<int>(names.size()); ++index)
                order.shown.push_back(index);
            continue;
        }
        const auto found = std::ranges::find(names, stem);
        const bool isOriginal = stem == kOriginal && !options.compares && options.kind != PictureKind::Mask;
        if (found == names.end() && !isOriginal)
            return std::unexpected(
                Failure{{Errc::NotFound, subject.song.string() + ": has no stem \"" + stem + "\" to show; there are " + joined(names)},
                        ExitCode::Model});
        order.shown.push_back(isOriginal ? PictureOrder::kOriginal : static_cast<int>(found - names.begin()));
    }
    return {};
}

} // namespace stemwright::cli
