#pragma once

#include <QColor>
#include <QIcon>

namespace stemwright::ui {

enum class Symbol { Play, Pause, ToStart };

/// Drawn here, so that it has the colour of the theme and is sharp at any scale.
QIcon symbolIcon(Symbol symbol, const QColor& colour);

} // namespace stemwright::ui
