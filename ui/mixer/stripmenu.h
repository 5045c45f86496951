#pragma once

#include <functional>

class QMenu;

namespace stemwright::ui {

class MixerEdits;

/// What the strip does itself.
struct StripWork {
    std::function<void()> rename;
    std::function<void()> copy; ///< of the stem, as a file
};

/// Fills the menu with what can be done to a strip: rename, colour, move, reset, copy.
void fillStripMenu(QMenu& menu, MixerEdits& edits, int stem, const StripWork& work);

} // namespace stemwright::ui
