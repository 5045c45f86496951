#pragma once

#include <functional>

class QMenu;

namespace stemwright::ui {

class MixerEdits;

/// Fills the menu with what can be done to a strip: rename, colour, move, reset.
void fillStripMenu(QMenu& menu, MixerEdits& edits, int stem, const std::function<void()>& rename);

} // namespace stemwright::ui
