#include "ui/edit/drawnshape.h"

#include "ui/lanes/pictureplane.h"
#include "ui/lanes/timeview.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stemwright::ui {

namespace {

constexpr qsizetype kLeastCorners = 3;
constexpr std::size_t kLeastOfPath = 2;
constexpr int kOvalCorners = 32;
constexpr int kMostPartials = 24;
constexpr double kPartialHz = 50.0; // wide enough for a vibrato, narrow enough to leave what lies between partials

std::vector<edit::Point> pointsOf(const QList<QPointF>& way, const PicturePlane& plane)
{
    std::vector<edit::Point> points;
    for (const QPointF& position : way)
        points.push_back(plane.pointAt(position));
    return points;
}

std::optional<edit::SingleShape> rectangleBetween(QPointF one, QPointF other, const PicturePlane& plane)
{
    const edit::Rectangle rectangle = plane.rectangleBetween(one, other);
    if (rectangle.frames.frames() <= 0 || rectangle.highHz <= rectangle.lowHz)
        return std::nullopt;
    return rectangle;
}

std::optional<edit::SingleShape> lassoAlong(const QList<QPointF>& way, const PicturePlane& plane)
{
    if (way.size() < kLeastCorners)
        return std::nullopt;
    return edit::Lasso{.corners = pointsOf(way, plane)};
}

edit::Brush brushAlong(const QList<QPointF>& way, const PicturePlane& plane, double pixels)
{
    const QPointF half(0.0, pixels / 2.0);
    return {.path = pointsOf(way, plane),
            .frames = pixels * plane.time().framesPerPixel(),
            .octaves = std::log2(plane.pointAt(way.front() - half).hz / plane.pointAt(way.front() + half).hz)};
}

/// What lies behind the mouse on its way back is drawn once more.
std::optional<edit::SingleShape> harmonicsAlong(const QList<QPointF>& way, const PicturePlane& plane)
{
    std::vector<edit::Point> path;
    const bool isForward = way.back().x() >= way.front().x();
    for (const edit::Point& point : pointsOf(way, plane)) {
        while (!path.empty() && (isForward ? path.back().frame >= point.frame : path.back().frame <= point.frame))
            path.pop_back();
        path.push_back(point);
    }
    if (path.size() < kLeastOfPath)
        return std::nullopt;
    if (!isForward)
        std::ranges::reverse(path);
    const double highest = std::ranges::max(path, {}, &edit::Point::hz).hz;
    const int partials = std::clamp(static_cast<int>(plane.limits().highHz / highest), 1, kMostPartials);
    return edit::Harmonics{.path = std::move(path), .partials = partials, .widthHz = kPartialHz};
}

} // namespace

std::optional<edit::SingleShape> drawnShape(ToolKind kind, const QList<QPointF>& way, const PicturePlane& plane, double brushPixels)
{
    switch (kind) {
    case ToolKind::Rectangle:
        return rectangleBetween(way.front(), way.back(), plane);
    case ToolKind::Lasso:
        return lassoAlong(way, plane);
    case ToolKind::Brush:
        return brushAlong(way, plane, brushPixels);
    case ToolKind::Harmonics:
        return harmonicsAlong(way, plane);
    case ToolKind::Hand:
        break;
    }
    return std::nullopt;
}

std::optional<edit::SingleShape> fittedShape(ToolKind kind, const edit::Rectangle& bounds, const PicturePlane& plane, double brushPixels)
{
    const QRectF area = plane.areaOf(bounds);
    QList<QPointF> way{{area.left(), area.center().y()}, {area.right(), area.center().y()}};
    if (kind == ToolKind::Rectangle)
        return bounds;
    if (kind == ToolKind::Lasso) {
        way.clear();
        for (int corner = 0; corner < kOvalCorners; ++corner) {
            const double angle = 2.0 * std::numbers::pi * corner / kOvalCorners;
            way += area.center() + QPointF(std::cos(angle) * area.width() / 2.0, std::sin(angle) * area.height() / 2.0);
        }
    }
    return drawnShape(kind, way, plane, brushPixels);
}

} // namespace stemwright::ui
