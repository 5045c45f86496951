#pragma once

#include <QRgb>

#include <array>

namespace stemwright::ui {

/// How a level becomes a colour: from dark for weak to light for strong, in steps that look equally large (Ottosson's OKLab, 2020).
enum class ColourMap { Magma, Viridis, Grey, HighContrast };

using ColourTable = std::array<QRgb, 256>;
const ColourTable& colourTable(ColourMap map);

/// Lightness and the two opponent colours of OKLab.
struct OkLab {
    double lightness = 0.0;
    double greenRed = 0.0;
    double blueYellow = 0.0;
};
OkLab okLab(QRgb colour);

} // namespace stemwright::ui
