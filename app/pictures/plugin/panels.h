#pragma once

#include "app/pictures/pictureplugin.h"
#include "ui/pictures/figure.h"

namespace stemwright::pictures {

/// The figure that was ordered: whole, for which waveforms read all sound; or only to be measured.
enum class Extent { Whole, Outline };
/// Errors  those of reading; Cancelled.
Result<ui::Figure> figureOf(const PictureOrder& order, Extent extent, const std::stop_token& stop);

} // namespace stemwright::pictures
