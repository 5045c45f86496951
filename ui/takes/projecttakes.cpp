#include "ui/takes/projecttakes.h"

#include "engine/project/heard.h"

namespace stemwright::ui {

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
                    .choice = {.model = model, .options = project::usableOptions(take.options)},
                    .modelHash = QString::fromStdString(take.modelHash),
                    .stemsHash = QString::fromStdString(take.stemsHash)};
}

} // namespace stemwright::ui
