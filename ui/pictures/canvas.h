#pragma once

#include "engine/base/svg.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace stemwright::ui {

/// How a text stands on a canvas; sizes in units.
struct Lettering {
    double size = 12.0;
    QColor colour;
    svg::TextAnchor anchor = svg::TextAnchor::Start;
    bool isBold = false;
};

/// How wide a text will be, about: where SVG is shown there are other fonts.
double textWidth(const QString& text, const Lettering& lettering);
/// The text, without its middle where it is wider than that.
QString elided(const QString& text, const Lettering& lettering, double width);

/// What a figure is drawn on.
class Canvas {
public:
    virtual ~Canvas() = default;
    virtual void fill(const QRectF& area, const QColor& colour) = 0;
    virtual void line(QPointF from, QPointF to, const QColor& colour) = 0;
    /// The line on which the letters stand is at the point.
    virtual void text(QPointF at, const QString& text, const Lettering& lettering) = 0;
    /// Stretched over the area.
    virtual void image(const QRectF& area, const QImage& image) = 0;
};

/// Draws into an image of the size in units times the scale.
class ImageCanvas final : public Canvas {
public:
    ImageCanvas(QSize units, double scale, const QColor& ground);
    QImage finished();

    void fill(const QRectF& area, const QColor& colour) override;
    void line(QPointF from, QPointF to, const QColor& colour) override;
    void text(QPointF at, const QString& text, const Lettering& lettering) override;
    void image(const QRectF& area, const QImage& image) override;

private:
    QImage m_image;
    QPainter m_painter;
};

class SvgCanvas final : public Canvas {
public:
    SvgCanvas(QSize units, const QString& title, const QColor& ground);
    std::string finished() const { return m_drawing.finished(); }

    void fill(const QRectF& area, const QColor& colour) override;
    void line(QPointF from, QPointF to, const QColor& colour) override;
    void text(QPointF at, const QString& text, const Lettering& lettering) override;
    void image(const QRectF& area, const QImage& image) override;

private:
    svg::Drawing m_drawing;
};

} // namespace stemwright::ui
