#include "ui/access/taborder.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace stemwright::ui {

namespace {

/// One row holds what begins above the middle of its first.
void sortIntoRows(QList<QWidget*>& widgets)
{
    std::ranges::sort(widgets, {}, [](const QWidget* widget) { return std::pair(widget->y(), widget->x()); });
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int middle = (*row)->geometry().center().y();
        const auto end = std::find_if(row + 1, widgets.end(), [middle](const QWidget* widget) { return widget->y() > middle; });
        std::sort(row, end, [](const QWidget* one, const QWidget* other) { return one->x() < other->x(); });
        row = end;
    }
}

void collect(const QWidget& parent, QList<QWidget*>& stops)
{
    QList<QWidget*> children = parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    children.removeIf([](const QWidget* child) { return child->isWindow() || !child->isVisible(); });
    sortIntoRows(children);
    for (QWidget* child : children) {
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled() && !child->focusProxy())
            stops += child;
        collect(*child, stops);
    }
}

} // namespace

QList<QWidget*> tabStops(const QWidget& window)
{
    QList<QWidget*> stops;
    collect(window, stops);
    return stops;
}

} // namespace stemwright::ui
