#pragma once

#include "engine/base/plotarea.h"
#include "engine/base/svg.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::evaluate {

/// On a light ground; neighbours differ in lightness, too, so that they can be told apart in print and by the colour-blind.
inline constexpr std::array<std::string_view, 6> kPlotColours{"#102a6b", "#d97200", "#9a113a", "#127b66", "#6a2fa0", "#85888c"};

/// How the targets of `names` are drawn, in their order. The usual ones have the same colours in every plot; what is more than there are
/// colours is dashed.
std::vector<svg::Stroke> targetStrokes(std::span<const std::string> names);

/// A box plot of the finite values. Where they are few, each of them has a dot; otherwise those beyond the whiskers have. Very few have no
/// box but the median.
void drawBox(svg::Drawing& drawing, const PlotArea& area, double centre, double width, std::span<const double> values,
             const svg::Stroke& stroke);

/// What drawBox() draws, in two lines.
inline constexpr std::array<std::string_view, 2> kBoxCaption{
    "Boxes: the middle half of five values or more, with the median; whiskers reach to the last values within 1.5 boxes.",
    "Dots: single values. What lies beyond the scale is drawn at its edge."};

} // namespace stemwright::evaluate
