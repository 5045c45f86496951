#include "ui/lanes/pictureplane.h"

#include "ui/lanes/timeview.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

edit::Point PicturePlane::pointAt(QPointF position) const
{
    const double height = std::clamp(1.0 - position.y() / m_size.height(), 0.0, 1.0);
    return {.frame = std::clamp(m_time->frameAt(position.x()), 0.0, static_cast<double>(m_time->frames())), .hz = m_axis.hzAt(height)};
}

QPointF PicturePlane::positionOf(const edit::Point& point) const
{
    const double hz = std::max(point.hz, m_axis.lowHz); // below lies nothing of the picture, on a logarithmic one infinitely deep
    return {m_time->xOf(point.frame), m_size.height() * (1.0 - m_axis.heightOf(hz))};
}

QRectF PicturePlane::areaOf(const edit::Rectangle& rectangle) const
{
    return {positionOf({.frame = static_cast<double>(rectangle.frames.first), .hz = rectangle.highHz}),
            positionOf({.frame = static_cast<double>(rectangle.frames.end), .hz = rectangle.lowHz})};
}

edit::Rectangle PicturePlane::rectangleBetween(QPointF one, QPointF other) const
{
    const edit::Point a = pointAt(one);
    const edit::Point b = pointAt(other);
    const bool touchesBottom = std::max(one.y(), other.y()) >= m_size.height();
    return {.frames = {.first = std::llround(std::min(a.frame, b.frame)), .end = std::llround(std::max(a.frame, b.frame))},
            .lowHz = touchesBottom ? 0.0 : std::min(a.hz, b.hz),
            .highHz = std::max(a.hz, b.hz)};
}

edit::Rectangle PicturePlane::limits() const
{
    return {.frames = {.first = 0, .end = m_time->frames()}, .lowHz = m_axis.lowHz, .highHz = m_axis.highHz};
}

} // namespace stemwright::ui
