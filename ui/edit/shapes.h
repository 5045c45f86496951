#pragma once

#include "engine/edit/stroke.h"

#include <QPainterPath>

namespace stemwright::ui {

class PicturePlane;

/// The smallest rectangle around a shape; for harmonics from the fundamental to the highest partial.
edit::Rectangle boundsOf(const edit::Shape& shape);
/// Later and higher, but no farther than the limits.
edit::Shape moved(const edit::Shape& shape, double frames, double octaves, const edit::Rectangle& limits);
/// So that what lay within the bounds `from` lies within `to`, and no farther than the limits.
edit::Shape stretched(const edit::Shape& shape, const edit::Rectangle& from, const edit::Rectangle& to, const edit::Rectangle& limits);
/// The border of a shape in a picture.
QPainterPath outlineOf(const edit::Shape& shape, const PicturePlane& plane);

} // namespace stemwright::ui
