#pragma once

#include <QList>

class QWidget;

namespace stemwright::ui {

/// What Tab reaches in a window, in the order of the picture: the rows of each panel from top to bottom, each from left to right. Qt's own
/// order is that in which widgets were made, and lanes are made anew whenever stems come or move.
QList<QWidget*> tabStops(const QWidget& window);

} // namespace stemwright::ui
