#include "ui/look/groove.h"

#include <QPainter>
#include <QPalette>

namespace stemwright::ui {

void paintGroove(QPainter& painter, const QRectF& groove, double radius, const QPalette& palette)
{
    const bool isFramed = palette.color(QPalette::Base) == palette.color(QPalette::Window);
    const double inset = isFramed ? 0.5 : 0.0;
    painter.setPen(isFramed ? QPen(palette.color(QPalette::Mid)) : QPen(Qt::NoPen));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(groove.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.setPen(Qt::NoPen);
}

} // namespace stemwright::ui
