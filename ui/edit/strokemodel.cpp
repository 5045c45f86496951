#include "ui/edit/strokemodel.h"

#include <utility>

namespace stemwright::ui {

void StrokeModel::setStrokes(std::vector<edit::Stroke> strokes)
{
    if (strokes == m_strokes)
        return;
    m_strokes = std::move(strokes);
    Q_EMIT changed();
}

} // namespace stemwright::ui
