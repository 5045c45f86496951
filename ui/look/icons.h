#pragma once

#include <QColor>
#include <QIcon>

namespace stemwright::ui {

enum class Symbol { Play, Pause, ToStart, Rectangle, Lasso, Brush, Harmonics, Hand };

/// Drawn here, so that it has the colour of the theme and is sharp at any scale.
QIcon symbolIcon(Symbol symbol, const QColor& colour);

/// The program's own, as resources/icons has it: for window managers that do not read the desktop file.
QIcon programIcon();

} // namespace stemwright::ui
