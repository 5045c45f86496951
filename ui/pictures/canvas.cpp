#include "ui/pictures/canvas.h"

#include <QBuffer>
#include <QFontMetricsF>

#include <cmath>

namespace stemwright::ui {

namespace {

QFont fontOf(const Lettering& lettering)
{
    QFont font(QStringLiteral("sans-serif"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(static_cast<int>(std::lround(lettering.size)));
    font.setBold(lettering.isBold);
    return font;
}

svg::Point pointOf(QPointF at) { return {.x = at.x(), .y = at.y()}; }

} // namespace

double textWidth(const QString& text, const Lettering& lettering) { return QFontMetricsF(fontOf(lettering)).horizontalAdvance(text); }

QString elided(const QString& text, const Lettering& lettering, double width)
{
    return QFontMetricsF(fontOf(lettering)).elidedText(text, Qt::ElideMiddle, width);
}

ImageCanvas::ImageCanvas(QSize units, double scale, const QColor& ground) : m_image((QSizeF(units) * scale).toSize(), QImage::Format_RGB32)
{
    m_image.fill(ground);
    m_painter.begin(&m_image);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    m_painter.scale(scale, scale);
}

QImage ImageCanvas::finished()
{
    m_painter.end();
    return std::move(m_image);
}

void ImageCanvas::fill(const QRectF& area, const QColor& colour) { m_painter.fillRect(area, colour); }

void ImageCanvas::line(QPointF from, QPointF to, const QColor& colour)
{
    m_painter.setPen(QPen(colour, 1.0, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void ImageCanvas::text(QPointF at, const QString& text, const Lettering& lettering)
{
    m_painter.setFont(fontOf(lettering));
    m_painter.setPen(lettering.colour);
    const double share = lettering.anchor == svg::TextAnchor::Start ? 0.0 : lettering.anchor == svg::TextAnchor::Middle ? 0.5 : 1.0;
    m_painter.drawText(at - QPointF(share * textWidth(text, lettering), 0.0), text);
}

void ImageCanvas::image(const QRectF& area, const QImage& image) { m_painter.drawImage(area, image); }

SvgCanvas::SvgCanvas(QSize units, const QString& title, const QColor& ground)
    : m_drawing(units.width(), units.height(), title.toStdString(), {.ground = ground.name().toStdString()})
{
}

void SvgCanvas::fill(const QRectF& area, const QColor& colour)
{
    m_drawing.rectangle(pointOf(area.topLeft()), area.width(), area.height(), colour.name().toStdString());
}

void SvgCanvas::line(QPointF from, QPointF to, const QColor& colour)
{
    m_drawing.line(pointOf(from), pointOf(to), {.colour = colour.name().toStdString()});
}

void SvgCanvas::text(QPointF at, const QString& text, const Lettering& lettering)
{
    m_drawing.text(
        pointOf(at), text.toStdString(),
        {.size = lettering.size, .anchor = lettering.anchor, .isBold = lettering.isBold, .colour = lettering.colour.name().toStdString()});
}

void SvgCanvas::image(const QRectF& area, const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    m_drawing.image(pointOf(area.topLeft()), area.width(), area.height(),
                    std::as_bytes(std::span(png.constData(), static_cast<std::size_t>(png.size()))));
}

} // namespace stemwright::ui
