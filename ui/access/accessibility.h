#pragma once

namespace stemwright::ui {

/// Tells screen readers what the widgets drawn here show, and lets them change it: faders in their own unit, meters, lanes, the overview
/// and the ruler. To be called once, before the window is made.
void installAccessibility();

} // namespace stemwright::ui
