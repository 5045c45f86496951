#include "ui/look/colourmap.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <span>
#include <vector>

namespace stemwright::ui {

namespace {

/// A colour that a map passes; hue in degrees of OKLab's plane; which way round it changes counts.
struct Anchor {
    double lightness;
    double chroma;
    double hue;
};

// Black, violet, red, cream; violet, blue, green, yellow; and, from full black to full white, blue, turquoise, yellow.
constexpr std::array kMagma{Anchor{0.0, 0.0, 285.0}, Anchor{0.3, 0.15, 300.0}, Anchor{0.62, 0.22, 370.0}, Anchor{0.8, 0.14, 415.0},
                            Anchor{0.97, 0.05, 462.0}};
constexpr std::array kViridis{Anchor{0.25, 0.12, -55.0}, Anchor{0.45, 0.1, -105.0}, Anchor{0.65, 0.12, -195.0}, Anchor{0.92, 0.18, -255.0}};
constexpr std::array kGrey{Anchor{0.0, 0.0, 0.0}, Anchor{1.0, 0.0, 0.0}};
constexpr std::array kHighContrast{Anchor{0.0, 0.0, -95.0}, Anchor{0.35, 0.17, -95.0}, Anchor{0.7, 0.12, -160.0},
                                   Anchor{0.88, 0.17, -235.0}, Anchor{1.0, 0.0, -262.0}};

// From grey to blue, and to red; the same lightness and chroma, as much as a screen can show of both.
constexpr double kBlue = 257.0;
constexpr double kRed = 42.0;
constexpr std::array kDarkToBlue{Anchor{0.16, 0.0, kBlue}, Anchor{0.72, 0.125, kBlue}};
constexpr std::array kDarkToRed{Anchor{0.16, 0.0, kRed}, Anchor{0.72, 0.125, kRed}};
constexpr std::array kLightToBlue{Anchor{0.97, 0.0, kBlue}, Anchor{0.45, 0.11, kBlue}};
constexpr std::array kLightToRed{Anchor{0.97, 0.0, kRed}, Anchor{0.45, 0.11, kRed}};

double linearOf(int value)
{
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

int gammaOf(double linear)
{
    const double v = linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255.0 * v));
}

/// Nothing where a screen cannot show it.
std::optional<QRgb> rgbOf(const OkLab& lab)
{
    const auto cubed = [](double v) { return v * v * v; };
    const double l = cubed(lab.lightness + 0.3963377774 * lab.greenRed + 0.2158037573 * lab.blueYellow);
    const double m = cubed(lab.lightness - 0.1055613458 * lab.greenRed - 0.0638541728 * lab.blueYellow);
    const double s = cubed(lab.lightness - 0.0894841775 * lab.greenRed - 1.2914855480 * lab.blueYellow);
    const std::array linear{4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    constexpr double kTolerance = 1e-4;
    if (std::ranges::any_of(linear, [](double v) { return v < -kTolerance || v > 1.0 + kTolerance; }))
        return std::nullopt;
    const auto byte = [&](std::size_t i) { return gammaOf(std::clamp(linear[i], 0.0, 1.0)); };
    return qRgb(byte(0), byte(1), byte(2));
}

/// The colour at `place` of the path, paler where a screen cannot show it in full; lightness stays.
OkLab colourAt(std::span<const Anchor> path, double place)
{
    const double scaled = place * static_cast<double>(path.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(scaled), path.size() - 2);
    const double t = scaled - static_cast<double>(index);
    const Anchor& a = path[index];
    const Anchor& b = path[index + 1];
    const double hue = std::lerp(a.hue, b.hue, t) * std::numbers::pi / 180.0;
    const double chroma = std::lerp(a.chroma, b.chroma, t);
    const auto withChroma = [&](double c) {
        return OkLab{.lightness = std::lerp(a.lightness, b.lightness, t), .greenRed = c * std::cos(hue), .blueYellow = c * std::sin(hue)};
    };
    if (rgbOf(withChroma(chroma)))
        return withChroma(chroma);
    double shown = 0.0;
    double tooMuch = chroma;
    constexpr int kHalvings = 20;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (shown + tooMuch) / 2.0;
        (rgbOf(withChroma(middle)) ? shown : tooMuch) = middle;
    }
    return withChroma(shown);
}

double distance(const OkLab& a, const OkLab& b)
{
    return std::hypot(a.lightness - b.lightness, a.greenRed - b.greenRed, a.blueYellow - b.blueYellow);
}

/// Walks along the path in steps of equal length.
ColourTable makeTable(std::span<const Anchor> path)
{
    constexpr int kSamples = 4096;
    std::vector<OkLab> colours;
    std::vector<double> lengths{0.0};
    for (int i = 0; i <= kSamples; ++i) {
        colours.push_back(colourAt(path, static_cast<double>(i) / kSamples));
        if (i > 0)
            lengths.push_back(lengths.back() + distance(colours[colours.size() - 2], colours.back()));
    }
    ColourTable table;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double length = lengths.back() * static_cast<double>(i) / static_cast<double>(table.size() - 1);
        const auto at = std::min<std::ptrdiff_t>(std::ranges::lower_bound(lengths, length) - lengths.begin(), kSamples);
        table[i] = rgbOf(colours[static_cast<std::size_t>(at)]).value_or(qRgb(0, 0, 0));
    }
    return table;
}

DifferenceTable makeDifferenceTable(std::span<const Anchor> toBlue, std::span<const Anchor> toRed)
{
    const ColourTable blue = makeTable(toBlue);
    const ColourTable red = makeTable(toRed);
    DifferenceTable table;
    for (std::size_t i = 0; i < red.size(); ++i) {
        table[red.size() - 1 - i] = blue[i];
        table[red.size() - 1 + i] = red[i];
    }
    return table;
}

} // namespace

OkLab okLab(QRgb colour)
{
    const double r = linearOf(qRed(colour));
    const double g = linearOf(qGreen(colour));
    const double b = linearOf(qBlue(colour));
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {.lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            .greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            .blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

const ColourTable& colourTable(ColourMap map)
{
    static const ColourTable magma = makeTable(kMagma);
    static const ColourTable viridis = makeTable(kViridis);
    static const ColourTable grey = makeTable(kGrey);
    static const ColourTable highContrast = makeTable(kHighContrast);
    switch (map) {
    case ColourMap::Viridis:
        return viridis;
    case ColourMap::Grey:
        return grey;
    case ColourMap::HighContrast:
        return highContrast;
    case ColourMap::Magma:
        break;
    }
    return magma;
}

const DifferenceTable& differenceTable(DifferenceGround ground)
{
    static const DifferenceTable onDark = makeDifferenceTable(kDarkToBlue, kDarkToRed);
    static const DifferenceTable onLight = makeDifferenceTable(kLightToBlue, kLightToRed);
    return ground == DifferenceGround::Light ? onLight : onDark;
}

} // namespace stemwright::ui
