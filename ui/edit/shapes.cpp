#include "ui/edit/shapes.h"

#include "ui/lanes/pictureplane.h"
#include "ui/lanes/timeview.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

/// Whatever is made of points.
template <typename Points>
edit::Rectangle boundsOfPoints(const Points& points, double frames, double octaves)
{
    if (points.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(points, {}, &edit::Point::frame);
    const auto [low, high] = std::ranges::minmax(points, {}, &edit::Point::hz);
    return {.frames = {.first = std::llround(first.frame - frames), .end = std::llround(last.frame + frames)},
            .lowHz = low.hz * std::exp2(-octaves),
            .highHz = high.hz * std::exp2(octaves)};
}

struct Bounds {
    edit::Rectangle operator()(const edit::Rectangle& shape) const { return shape; }
    edit::Rectangle operator()(const edit::Lasso& shape) const { return boundsOfPoints(shape.corners, 0.0, 0.0); }
    edit::Rectangle operator()(const edit::Brush& shape) const
    {
        return boundsOfPoints(shape.path, shape.frames / 2.0, shape.octaves / 2.0);
    }
    edit::Rectangle operator()(const edit::Harmonics& shape) const
    {
        edit::Rectangle bounds = boundsOfPoints(shape.path, 0.0, 0.0);
        bounds.lowHz = std::max(0.0, bounds.lowHz - shape.widthHz / 2.0);
        bounds.highHz = bounds.highHz * shape.partials + shape.widthHz / 2.0;
        return bounds;
    }
};

struct Move {
    double frames;
    double factor; ///< of frequencies
    const edit::Rectangle& limits;

    void operator()(edit::Rectangle& shape) const
    {
        const auto by = std::llround(frames);
        shape.frames = {.first = shape.frames.first + by, .end = shape.frames.end + by};
        shape.lowHz *= factor;
        shape.highHz = std::min(shape.highHz * factor, limits.highHz); // rounding may have gone beyond
    }
    void operator()(edit::Lasso& shape) const { move(shape.corners); }
    void operator()(edit::Brush& shape) const { move(shape.path); }
    void operator()(edit::Harmonics& shape) const { move(shape.path); }
    void move(std::vector<edit::Point>& points) const
    {
        for (edit::Point& point : points)
            point = {.frame =
                         std::clamp(point.frame + frames, static_cast<double>(limits.frames.first), static_cast<double>(limits.frames.end)),
                     .hz = std::min(point.hz * factor, limits.highHz)};
    }
};

QPainterPath pathOf(const std::vector<edit::Point>& points, const PicturePlane& plane, double factor)
{
    QPainterPath path;
    for (const edit::Point& point : points) {
        const QPointF position = plane.positionOf({.frame = point.frame, .hz = point.hz * factor});
        if (path.elementCount() == 0)
            path.moveTo(position);
        else
            path.lineTo(position);
    }
    return path;
}

/// All that an ellipse of this size passes on its way.
QPainterPath swept(const QPainterPath& path, QSizeF size)
{
    const QTransform toRound = QTransform::fromScale(1.0 / std::max(1.0, size.width()), 1.0 / std::max(1.0, size.height()));
    QPainterPathStroker pen;
    pen.setWidth(1.0);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCurveThreshold(0.02);
    QPainterPath way = toRound.map(path);
    if (way.elementCount() == 1)
        way.lineTo(way.currentPosition() + QPointF(1e-3, 0.0)); // else a dot would have no outline
    return toRound.inverted().map(pen.createStroke(way)).simplified();
}

struct Outline {
    const PicturePlane& plane;

    QPainterPath operator()(const edit::Rectangle& shape) const
    {
        QPainterPath path;
        path.addRect(plane.areaOf(shape));
        return path;
    }
    QPainterPath operator()(const edit::Lasso& shape) const
    {
        QPainterPath path = pathOf(shape.corners, plane, 1.0);
        path.closeSubpath();
        return path;
    }
    QPainterPath operator()(const edit::Brush& shape) const
    {
        if (shape.path.empty())
            return {};
        const double middle = shape.path[shape.path.size() / 2].hz;
        return swept(pathOf(shape.path, plane, 1.0),
                     {shape.frames / plane.time().framesPerPixel(),
                      heightOf(middle * std::exp2(-shape.octaves / 2.0), middle * std::exp2(shape.octaves / 2.0))});
    }
    QPainterPath operator()(const edit::Harmonics& shape) const
    {
        QPainterPath all;
        if (shape.path.empty())
            return all;
        const double middle = shape.path[shape.path.size() / 2].hz;
        for (int partial = 1; partial <= shape.partials; ++partial)
            all.addPath(swept(pathOf(shape.path, plane, partial),
                              {1.0, heightOf(middle * partial - shape.widthHz / 2.0, middle * partial + shape.widthHz / 2.0)}));
        return all;
    }
    double heightOf(double lowHz, double highHz) const
    {
        return plane.positionOf({.frame = 0.0, .hz = lowHz}).y() - plane.positionOf({.frame = 0.0, .hz = highHz}).y();
    }
};

} // namespace

edit::Rectangle boundsOf(const edit::Shape& shape) { return std::visit(Bounds(), shape); }

edit::Shape moved(const edit::Shape& shape, double frames, double octaves, const edit::Rectangle& limits)
{
    const edit::Rectangle bounds = boundsOf(shape);
    // A shape that is larger than the limits stays where it is.
    const auto kept = [](double by, double least, double most) { return std::clamp(by, std::min(0.0, least), std::max(0.0, most)); };
    const double byFrames = kept(frames, static_cast<double>(limits.frames.first - bounds.frames.first),
                                 static_cast<double>(limits.frames.end - bounds.frames.end));
    const double byOctaves = kept(octaves, std::log2(limits.lowHz / std::max(limits.lowHz, bounds.lowHz)),
                                  std::log2(limits.highHz / std::max(limits.lowHz, bounds.highHz)));
    edit::Shape other = shape;
    std::visit(Move{.frames = byFrames, .factor = std::exp2(byOctaves), .limits = limits}, other);
    return other;
}

QPainterPath outlineOf(const edit::Shape& shape, const PicturePlane& plane) { return std::visit(Outline{plane}, shape); }

} // namespace stemwright::ui
