#include "engine/base/plotarea.h"

#include <array>

namespace stemwright {

namespace {

constexpr svg::Stroke kGridLine{.colour = "#dddddd"};
constexpr svg::Stroke kFrameLine{.colour = "#666666"};

} // namespace

void drawFrame(svg::Drawing& drawing, const PlotArea& area)
{
    for (const double tick : area.scale.ticks())
        drawing.line({.x = area.corner.x, .y = area.yOf(tick)}, {.x = area.right(), .y = area.yOf(tick)}, kGridLine);
    const std::array corners{area.corner, svg::Point{.x = area.right(), .y = area.corner.y},
                             svg::Point{.x = area.right(), .y = area.bottom()}, svg::Point{.x = area.corner.x, .y = area.bottom()},
                             area.corner};
    drawing.polyline(corners, kFrameLine);
}

void drawScale(svg::Drawing& drawing, const PlotArea& area, const std::string& meaning)
{
    for (const double tick : area.scale.ticks())
        drawing.text({.x = area.corner.x - 6.0, .y = area.yOf(tick) + 4.0}, area.scale.label(tick), {.anchor = svg::TextAnchor::End});
    drawing.text({.x = area.corner.x - 42.0, .y = area.corner.y + area.height / 2.0}, meaning,
                 {.size = 13.0, .anchor = svg::TextAnchor::Middle, .turnDegrees = -90.0});
}

} // namespace stemwright
