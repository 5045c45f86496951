#include "ui/edit/shapes.h"

#include "engine/edit/coverage.h"
#include "engine/edit/strokecheck.h"
#include "ui/lanes/pictureplane.h"
#include "ui/lanes/timeview.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <optional>

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
    edit::Rectangle operator()(const edit::Combination& shape) const
    {
        std::optional<edit::Rectangle> all;
        for (const edit::Combination::Part& part : shape.parts) {
            if (part.isTakenAway)
                continue;
            const edit::Rectangle own = std::visit(*this, part.shape);
            if (!all)
                all = own;
            all->frames = {.first = std::min(all->frames.first, own.frames.first), .end = std::max(all->frames.end, own.frames.end)};
            all->lowHz = std::min(all->lowHz, own.lowHz);
            all->highHz = std::max(all->highHz, own.highHz);
        }
        return all.value_or(edit::Rectangle());
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
    void operator()(edit::Combination& shape) const
    {
        for (edit::Combination::Part& part : shape.parts)
            std::visit(*this, part.shape);
    }
    void move(std::vector<edit::Point>& points) const
    {
        for (edit::Point& point : points)
            point = {.frame =
                         std::clamp(point.frame + frames, static_cast<double>(limits.frames.first), static_cast<double>(limits.frames.end)),
                     .hz = std::min(point.hz * factor, limits.highHz)};
    }
};

/// Maps one rectangle to another: straight in time and in octaves.
struct Stretch {
    double first;
    double factor; ///< of time
    double newFirst;
    double low; ///< octaves
    double octaveFactor;
    double newLow;
    const edit::Rectangle& limits;

    double frameOf(double frame) const
    {
        return std::clamp(newFirst + (frame - first) * factor, static_cast<double>(limits.frames.first),
                          static_cast<double>(limits.frames.end));
    }
    double hzOf(double hz) const
    {
        return std::clamp(std::exp2(newLow + (edit::octavesOf(hz) - low) * octaveFactor), limits.lowHz, limits.highHz);
    }
    void operator()(edit::Rectangle& shape) const
    {
        const std::int64_t begin = std::llround(frameOf(static_cast<double>(shape.frames.first)));
        const std::int64_t end = std::llround(frameOf(static_cast<double>(shape.frames.end)));
        shape = {.frames = {.first = std::min(begin, limits.frames.end - 1), .end = std::max(end, begin + 1)},
                 .lowHz = hzOf(shape.lowHz),
                 .highHz = hzOf(shape.highHz)};
    }
    void operator()(edit::Lasso& shape) const { stretch(shape.corners); }
    void operator()(edit::Brush& shape) const
    {
        stretch(shape.path);
        shape.frames = std::clamp(shape.frames * factor, 1.0, static_cast<double>(limits.frames.frames()));
        shape.octaves = std::min(shape.octaves * octaveFactor, edit::kMaxOctaves);
    }
    void operator()(edit::Harmonics& shape) const { stretch(shape.path); }
    void operator()(edit::Combination& shape) const
    {
        for (edit::Combination::Part& part : shape.parts)
            std::visit(*this, part.shape);
    }
    void stretch(std::vector<edit::Point>& points) const
    {
        for (edit::Point& point : points)
            point = {.frame = frameOf(point.frame), .hz = hzOf(point.hz)};
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
    QPainterPath operator()(const edit::Combination& shape) const
    {
        QPainterPath all;
        for (const edit::Combination::Part& part : shape.parts) {
            const QPainterPath own = std::visit(*this, part.shape);
            all = part.isTakenAway ? all.subtracted(own) : all.united(own);
        }
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

edit::Shape stretched(const edit::Shape& shape, const edit::Rectangle& from, const edit::Rectangle& to, const edit::Rectangle& limits)
{
    const double low = edit::octavesOf(from.lowHz);
    const double newLow = edit::octavesOf(to.lowHz);
    edit::Shape other = shape;
    std::visit(Stretch{.first = static_cast<double>(from.frames.first),
                       .factor = static_cast<double>(to.frames.frames()) / static_cast<double>(from.frames.frames()),
                       .newFirst = static_cast<double>(to.frames.first),
                       .low = low,
                       .octaveFactor = (edit::octavesOf(to.highHz) - newLow) / (edit::octavesOf(from.highHz) - low),
                       .newLow = newLow,
                       .limits = limits},
               other);
    return other;
}

QPainterPath outlineOf(const edit::Shape& shape, const PicturePlane& plane) { return std::visit(Outline{plane}, shape); }

} // namespace stemwright::ui
