#pragma once

#include "engine/edit/stroke.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace stemwright::ui {

class PicturePlane;

/// By what something is selected in a lane, and what moves the view.
enum class ToolKind { Rectangle, Lasso, Brush, Harmonics, Hand };

/// What a tool makes of the way of the mouse, which has a beginning and an end; nothing as long as that is no shape. The hand makes none.
std::optional<edit::SingleShape> drawnShape(ToolKind kind, const QList<QPointF>& way, const PicturePlane& plane, double brushPixels);
/// What a tool makes of a rectangle: an oval, a brush stroke or a tone through its middle.
std::optional<edit::SingleShape> fittedShape(ToolKind kind, const edit::Rectangle& bounds, const PicturePlane& plane, double brushPixels);

} // namespace stemwright::ui
