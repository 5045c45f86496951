#include "ui/look/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <array>

namespace stemwright::ui {

namespace {

constexpr int kPixels = 64;
constexpr double kLine = 6.0;

QPen dashedPen(const QColor& colour)
{
    QPen pen(colour, kLine);
    pen.setDashPattern({2.0, 1.0});
    return pen;
}

QPainterPath rectangleSymbol()
{
    QPainterPath path;
    path.addRect(QRectF(8.0, 14.0, 48.0, 36.0));
    return path;
}

QPainterPath lassoSymbol()
{
    QPainterPath path({14.0, 40.0});
    path.cubicTo({2.0, 10.0}, {40.0, 2.0}, {54.0, 16.0});
    path.cubicTo({64.0, 30.0}, {44.0, 56.0}, {30.0, 46.0});
    path.cubicTo({24.0, 42.0}, {18.0, 60.0}, {14.0, 40.0});
    return path;
}

QPainterPath brushSymbol()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{56.0, 8.0}, {58.0, 14.0}, {32.0, 42.0}, {24.0, 34.0}, {50.0, 6.0}, {56.0, 8.0}}));
    path.moveTo(22.0, 38.0);
    path.cubicTo({30.0, 40.0}, {32.0, 48.0}, {24.0, 54.0});
    path.cubicTo({18.0, 58.0}, {10.0, 58.0}, {6.0, 56.0});
    path.cubicTo({12.0, 52.0}, {10.0, 38.0}, {22.0, 38.0});
    return path;
}

QPainterPath waveSymbol(double y)
{
    QPainterPath path({8.0, y});
    path.cubicTo({24.0, y - 14.0}, {40.0, y + 14.0}, {56.0, y});
    return path;
}

/// Arrows to four sides.
QPainterPath crossSymbol()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(QRectF(29.0, 16.0, 6.0, 32.0));
    path.addRect(QRectF(16.0, 29.0, 32.0, 6.0));
    QTransform turn;
    for (int quarter = 0; quarter < 4; ++quarter) {
        path.addPolygon(turn.map(QPolygonF({{32.0, 4.0}, {42.0, 17.0}, {22.0, 17.0}, {32.0, 4.0}})));
        turn.translate(32.0, 32.0).rotate(90.0).translate(-32.0, -32.0);
    }
    return path;
}

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
    case Symbol::Rectangle:
        painter.strokePath(rectangleSymbol(), dashedPen(colour));
        break;
    case Symbol::Lasso:
        painter.strokePath(lassoSymbol(), dashedPen(colour));
        break;
    case Symbol::Brush:
        painter.drawPath(brushSymbol());
        break;
    case Symbol::Harmonics:
        for (const double y : {16.0, 32.0, 48.0})
            painter.strokePath(waveSymbol(y), QPen(colour, kLine, Qt::SolidLine, Qt::RoundCap));
        break;
    case Symbol::Hand:
        painter.drawPath(crossSymbol());
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
