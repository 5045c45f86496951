#include "ui/mixer/stemcolours.h"

#include "ui/mixer/mixermodel.h"

#include <cmath>

namespace stemwright::ui {

namespace {

/// Relative luminance as the Web Content Accessibility Guidelines define it.
double luminance(const QColor& colour)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

StemColours coloursOf(const MixerModel& mixer, int stem, const QPalette& palette)
{
    if (const QColor own = mixer.look(stem).colour; own.isValid())
        return {.mark = own, .wave = own};
    return stemColours(mixer.target(stem), stem, palette);
}

QColor textOn(const QColor& ground)
{
    constexpr double kAsFarFromBoth = 0.179; // here black and white have the same contrast
    return luminance(ground) > kAsFarFromBoth ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace stemwright::ui
