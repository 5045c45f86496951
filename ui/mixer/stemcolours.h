#pragma once

#include "ui/look/theme.h"

namespace stemwright::ui {

class MixerModel;

/// The colours of a strip: those the user gave it, else those of its target.
StemColours coloursOf(const MixerModel& mixer, int stem, const QPalette& palette);

/// Black or white, whichever can be read on the colour.
QColor textOn(const QColor& ground);

} // namespace stemwright::ui
