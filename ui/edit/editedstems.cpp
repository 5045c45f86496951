#include "ui/edit/editedstems.h"

#include "ui/edit/strokemodel.h"

#include <utility>

namespace stemwright::ui {

EditedStems::EditedStems(const StrokeModel& strokes) : m_strokes(strokes)
{
    connect(&strokes, &StrokeModel::changed, this, &EditedStems::follow);
}

std::shared_ptr<edit::EditedSource> EditedStems::correct(std::shared_ptr<mix::Source> stems, const QStringList& names)
{
    std::vector<std::string> targets;
    for (const QString& name : names)
        targets.push_back(name.toStdString());
    auto source = std::make_shared<edit::EditedSource>(std::move(stems), std::move(targets), m_strokes.strokes());
    std::erase_if(m_sources, [](const auto& former) { return former.expired(); });
    m_sources.push_back(source);
    return source;
}

std::shared_ptr<mix::Source> EditedStems::frozen(const std::shared_ptr<mix::Source>& corrected) const
{
    for (const auto& source : m_sources)
        if (const auto alive = source.lock(); alive && alive == corrected)
            return alive->frozen();
    return corrected;
}

void EditedStems::follow()
{
    for (const auto& source : m_sources)
        if (const auto alive = source.lock())
            alive->setStrokes(m_strokes.strokes());
}

} // namespace stemwright::ui
