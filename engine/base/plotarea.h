#pragma once

#include "engine/base/plotaxis.h"
#include "engine/base/svg.h"

#include <algorithm>
#include <string>

namespace stemwright {

/// A rectangle with a scale at its left.
struct PlotArea {
    svg::Point corner;
    double width = 0.0;
    double height = 0.0;
    PlotAxis scale;

    double right() const { return corner.x + width; }
    double bottom() const { return corner.y + height; }
    /// What lies beyond the scale is at its edge.
    double yOf(double value) const { return bottom() - std::clamp(scale.fraction(value), 0.0, 1.0) * height; }
};

/// Lines across at the ticks of the scale, and the frame.
void drawFrame(svg::Drawing& drawing, const PlotArea& area);

/// Labels of the ticks, and what the scale means.
void drawScale(svg::Drawing& drawing, const PlotArea& area, const std::string& meaning);

} // namespace stemwright
