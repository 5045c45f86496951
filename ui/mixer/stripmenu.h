#pragma once

#include <functional>

class QMenu;

namespace stemwright::ui {

class MixerEdits;

/// What the strip does itself.
struct StripWork {
    std::function<void()> rename;
    std::function<void()> copy; ///< of the stem, as a file
    /// Adds what the stem's lane can show; empty where there is no lane.
    std::function<void(QMenu&)> addLaneKinds{};
};

/// Fills the menu with what can be done to a strip: rename, colour, what its lane shows, move, reset, copy.
void fillStripMenu(QMenu& menu, MixerEdits& edits, int stem, const StripWork& work);

} // namespace stemwright::ui
