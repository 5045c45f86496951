#include "ui/look/contrast.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, brighter] = std::minmax({luminance(one), luminance(other)});
    return (brighter + 0.05) / (darker + 0.05);
}

QColor visibleOn(const QColor& ground, const QColor& colour)
{
    constexpr int kSteps = 20;
    const QColor end = contrast(ground, Qt::white) > contrast(ground, Qt::black) ? Qt::white : Qt::black;
    for (int step = 0; step < kSteps; ++step) {
        const float share = static_cast<float>(step) / kSteps;
        const QColor mixed = QColor::fromRgbF(std::lerp(colour.redF(), end.redF(), share), std::lerp(colour.greenF(), end.greenF(), share),
                                              std::lerp(colour.blueF(), end.blueF(), share));
        if (contrast(ground, mixed) >= kVisibleContrast)
            return mixed;
    }
    return end;
}

} // namespace stemwright::ui
