#include "ui/look/icons.h"

#include <QPainter>
#include <QPixmap>

namespace stemwright::ui {

namespace {

constexpr int kPixels = 64;

} // namespace

QIcon symbolIcon(Symbol symbol, const QColor& colour)
{
    QPixmap pixmap(kPixels, kPixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (symbol) {
    case Symbol::Play:
        painter.drawPolygon(QPolygonF({{16, 8}, {56, 32}, {16, 56}}));
        break;
    case Symbol::Pause:
        painter.drawRect(14, 10, 12, 44);
        painter.drawRect(38, 10, 12, 44);
        break;
    case Symbol::ToStart:
        painter.drawRect(12, 12, 8, 40);
        painter.drawPolygon(QPolygonF({{54, 12}, {24, 32}, {54, 52}}));
        break;
    }
    painter.end();
    return {pixmap};
}

} // namespace stemwright::ui
