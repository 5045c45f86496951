#include "engine/evaluate/plotpanel.h"

#include "engine/evaluate/boxfigures.h"

#include <algorithm>
#include <cmath>

namespace stemwright::evaluate {

namespace {

constexpr std::array<std::string_view, 5> kUsualTargets{"vocals", "drums", "bass", "other", "accompaniment"};
constexpr std::array<std::string_view, 4> kDashes{"", "8 3", "2 3", "8 3 2 3"};

} // namespace

std::vector<svg::Stroke> targetStrokes(std::span<const std::string> names)
{
    std::size_t next = 0; // of the styles that no usual target of this plot has
    const auto isTaken = [&](std::size_t style) {
        return style < kUsualTargets.size() && std::ranges::find(names, kUsualTargets.at(style)) != names.end();
    };
    std::vector<svg::Stroke> strokes;
    for (const std::string& name : names) {
        const auto* const usual = std::ranges::find(kUsualTargets, name);
        auto style = static_cast<std::size_t>(usual - kUsualTargets.begin());
        if (usual == kUsualTargets.end()) {
            while (isTaken(next))
                ++next;
            style = next++;
        }
        strokes.push_back({.colour = kPlotColours.at(style % kPlotColours.size()),
                           .width = 1.8,
                           .dashes = kDashes.at(style / kPlotColours.size() % kDashes.size())});
    }
    return strokes;
}

void drawBox(svg::Drawing& drawing, const PlotArea& area, double centre, double width, std::span<const double> values,
             const svg::Stroke& stroke)
{
    constexpr std::ptrdiff_t kFewValues = 30;
    constexpr std::ptrdiff_t kVeryFewValues = 4;
    const auto box = boxFigures(values);
    if (!box)
        return;
    const svg::Stroke thin{.colour = stroke.colour, .width = 1.2};
    const auto across = [&](double value, double lineWidth, double share) {
        const double y = area.yOf(value);
        drawing.line({.x = centre - share * width / 2.0, .y = y}, {.x = centre + share * width / 2.0, .y = y},
                     {.colour = stroke.colour, .width = lineWidth});
    };
    const auto upright = [&](double from, double to) {
        drawing.line({.x = centre, .y = area.yOf(from)}, {.x = centre, .y = area.yOf(to)}, thin);
    };
    const auto count = std::ranges::count_if(values, [](double value) { return std::isfinite(value); });
    across(box->median, 3.0, 1.0);
    for (const double value : count <= kFewValues ? values : box->outliers)
        if (std::isfinite(value))
            drawing.dot({.x = centre, .y = area.yOf(value)}, 2.2, stroke.colour);
    if (count <= kVeryFewValues)
        return;
    drawing.box({.x = centre - width / 2.0, .y = area.yOf(box->highQuartile)}, width,
                area.yOf(box->lowQuartile) - area.yOf(box->highQuartile), thin);
    upright(box->highQuartile, box->highWhisker);
    upright(box->lowQuartile, box->lowWhisker);
    across(box->highWhisker, thin.width, 0.5);
    across(box->lowWhisker, thin.width, 0.5);
}

} // namespace stemwright::evaluate
