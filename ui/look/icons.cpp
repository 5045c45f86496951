#include "ui/look/icons.h"

#include <QPainter>
#include <QPixmap>

#include <array>

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

QIcon programIcon()
{
    struct Level {
        double x;
        double top;
        double bottom;
        QColor colour;
    };
    // The drawing's own units, of which it has 128 each way.
    constexpr int kSize = 128;
    constexpr double kCorner = 24.0;
    constexpr double kLevelWidth = 14.0;
    const std::array levels{Level{32.0, 48.0, 80.0, QColor(0xE8, 0x70, 0x5F)}, Level{53.5, 32.0, 96.0, QColor(0xE9, 0xB4, 0x4C)},
                            Level{74.5, 40.0, 88.0, QColor(0x5A, 0xA9, 0xE6)}, Level{96.0, 54.0, 74.0, QColor(0x6C, 0xC0, 0x8B)}};
    QIcon icon;
    for (const int pixels : {16, 32, 48, kSize}) {
        QPixmap pixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(static_cast<double>(pixels) / kSize, static_cast<double>(pixels) / kSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x1D, 0x21, 0x29));
        painter.drawRoundedRect(QRectF(8.0, 8.0, 112.0, 112.0), kCorner, kCorner);
        for (const Level& level : levels) {
            painter.setPen(QPen(level.colour, kLevelWidth, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(level.x, level.top), QPointF(level.x, level.bottom));
        }
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace stemwright::ui
