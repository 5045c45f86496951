#include "ui/look/focusframe.h"

#include <QPainter>
#include <QWidget>

namespace stemwright::ui {

namespace {

constexpr double kWidth = 2.0;

} // namespace

void paintFocus(QPainter& painter, const QWidget& widget)
{
    if (!widget.hasFocus())
        return;
    constexpr double kInset = kWidth / 2.0;
    painter.setPen(QPen(widget.palette().color(QPalette::Highlight), kWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(widget.rect()).adjusted(kInset, kInset, -kInset, -kInset));
}

} // namespace stemwright::ui
