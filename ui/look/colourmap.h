#pragma once

#include <QRgb>

#include <array>

namespace stemwright::ui {

/// How a level becomes a colour: from dark for weak to light for strong, in steps that look equally large (Ottosson's OKLab, 2020).
enum class ColourMap { Magma, Viridis, Grey, HighContrast };

using ColourTable = std::array<QRgb, 256>;
const ColourTable& colourTable(ColourMap map);

/// What a map of differences is shown on: nothing has the ground's lightness, and what is more stands out from it.
enum class DifferenceGround { Dark, Light };

/// How a difference becomes a colour: from blue for the most below nothing over a grey for nothing, in the middle, to red for the most
/// above. Colours equally far from the middle are equally light; blue and red also keep apart for eyes that do not tell red from green.
inline constexpr std::size_t kNoDifference = 255; ///< the middle
using DifferenceTable = std::array<QRgb, 2 * kNoDifference + 1>;
const DifferenceTable& differenceTable(DifferenceGround ground);

/// Lightness and the two opponent colours of OKLab.
struct OkLab {
    double lightness = 0.0;
    double greenRed = 0.0;
    double blueYellow = 0.0;
};
OkLab okLab(QRgb colour);

} // namespace stemwright::ui
