#include "ui/takes/projecttakes.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

/// What somebody else's project asks for: a window over a whole song may need more memory than there is, and so many iterations more time.
separate::SeparationOptions usableOptions(separate::SeparationOptions options)
{
    constexpr separate::SeparationOptions kUsual;
    constexpr std::size_t kMostIterations = 100;
    constexpr std::size_t kLongestWindow = 1200; // slices; of the panel
    options.iterations = std::min(options.iterations, kMostIterations);
    if (options.windowSlices == 0 || options.windowSlices > kLongestWindow)
        options.windowSlices = kUsual.windowSlices;
    if (options.residual == separate::Residual::None) // stems that are listened to always have one
        options.residual = kUsual.residual;
    return options;
}

} // namespace

project::Take projectTake(const SongTake& take)
{
    return {.model = take.choice.model.section(u'/', -1).toStdString(),
            .modelHash = take.modelHash.toStdString(),
            .options = take.choice.options,
            .name = take.look.name.toStdString(),
            .colour = take.look.colour.isValid() ? take.look.colour.name().toStdString() : std::string(),
            .notes = take.look.notes.toStdString(),
            .stemsHash = take.stemsHash.toStdString()};
}

std::optional<SongTake> songTake(const project::Take& take)
{
    const QString model = QString::fromStdString(take.model);
    if (model.isEmpty() || model.contains(u'/'))
        return std::nullopt;
    return SongTake{.look = {.name = QString::fromStdString(take.name),
                             .colour = QColor(QString::fromStdString(take.colour)),
                             .notes = QString::fromStdString(take.notes)},
                    .choice = {.model = model, .options = usableOptions(take.options)},
                    .modelHash = QString::fromStdString(take.modelHash),
                    .stemsHash = QString::fromStdString(take.stemsHash)};
}

} // namespace stemwright::ui
