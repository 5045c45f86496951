#pragma once

class QMenu;

namespace stemwright::ui {

class ActionTable;
class LaneLooks;

/// Adds what the lanes show, and how spectrograms look, to the menu. `looks` outlives the menu.
void fillLanesMenu(QMenu& menu, ActionTable& actions, LaneLooks& looks);

} // namespace stemwright::ui
