#pragma once

class QPainter;
class QWidget;

namespace stemwright::ui {

/// The frame around a widget drawn here that has the keyboard; nothing around others.
void paintFocus(QPainter& painter, const QWidget& widget);

} // namespace stemwright::ui
