#pragma once

#include "ui/look/palette.h"

class QApplication;

namespace stemwright::ui {

/// Style, palette and style sheet of the whole program.
void applyTheme(QApplication& application, ThemeKind kind);

} // namespace stemwright::ui
