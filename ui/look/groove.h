#pragma once

#include <QRectF>

class QPainter;
class QPalette;

namespace stemwright::ui {

/// What faders run in and meters fill; framed where it has the colour of the panel.
void paintGroove(QPainter& painter, const QRectF& groove, double radius, const QPalette& palette);

} // namespace stemwright::ui
