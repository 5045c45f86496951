#pragma once

#include "ui/takes/songtake.h"

namespace stemwright::ui {

/// A take's own name, or else its settings.
QString takeName(const SongTake& take);
/// "umxl, 2 iterations".
QString takeSettingsText(const SongTake& take);
/// "Stems ready".
QString takeStateText(const SongTake& take);
/// All of it, with notes and what is wrong, as HTML.
QString takeToolTip(const SongTake& take);

} // namespace stemwright::ui
