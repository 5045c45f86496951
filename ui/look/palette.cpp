#include "ui/look/palette.h"

#include "engine/export/stemlook.h"

#include <array>

namespace stemwright::ui {

namespace {

/// The colours of a theme.
struct Colours {
    QRgb ground;  ///< of the empty window
    QRgb panel;   ///< bars, strips, status line
    QRgb control; ///< buttons
    QRgb lane;    ///< behind waveforms
    QRgb line;    ///< between panels
    QRgb text;
    QRgb dimText;
    QRgb accent;
    QRgb onAccent;
    QRgb handle; ///< of faders
};

constexpr Colours kDark{.ground = 0xFF1D2024,
                        .panel = 0xFF23272E,
                        .control = 0xFF2B3038,
                        .lane = 0xFF121418,
                        .line = 0xFF3A3F48,
                        .text = 0xFFE6E8EB,
                        .dimText = 0xFF9AA0AA,
                        .accent = 0xFF6EA8FE,
                        .onAccent = 0xFF0B1220,
                        .handle = 0xFFD3D6DB};
constexpr Colours kLight{.ground = 0xFFF6F7F9,
                         .panel = 0xFFFFFFFF,
                         .control = 0xFFF0F2F5,
                         .lane = 0xFFE9ECF0,
                         .line = 0xFFC9CED6,
                         .text = 0xFF1F242B,
                         .dimText = 0xFF5C6470,
                         .accent = 0xFF2F6FDE,
                         .onAccent = 0xFFFFFFFF,
                         .handle = 0xFFE3E6EB};

/// Every text stands out by 7:1 and more (WCAG 2.1, 1.4.6), and lines are as bright as text.
constexpr Colours kHighContrast{.ground = 0xFF000000,
                                .panel = 0xFF000000,
                                .control = 0xFF000000,
                                .lane = 0xFF000000,
                                .line = 0xFFFFFFFF,
                                .text = 0xFFFFFFFF,
                                .dimText = 0xFFD0D0D0,
                                .accent = 0xFFFFE100,
                                .onAccent = 0xFF000000,
                                .handle = 0xFFFFFFFF};

const Colours& coloursOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return kLight;
    case ThemeKind::HighContrast:
        return kHighContrast;
    case ThemeKind::Dark:
        break;
    }
    return kDark;
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

/// Of waves on a light ground: those of exporting::kStemColours, darker, so that they keep their contrast.
constexpr std::array<QRgb, exporting::kStemColours.size()> kWavesOnLight{0xFFBD5B36, 0xFFA97A0B, 0xFF2A79B8, 0xFF2F8A66, 0xFF667080};

} // namespace

QPalette paletteOf(ThemeKind kind)
{
    const Colours& colours = coloursOf(kind);
    QPalette palette;
    const auto put = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor(rgb)); };
    put(QPalette::Window, colours.panel);
    put(QPalette::WindowText, colours.text);
    put(QPalette::Base, colours.lane);
    put(QPalette::AlternateBase, colours.ground);
    put(QPalette::Text, colours.text);
    put(QPalette::PlaceholderText, colours.dimText);
    put(QPalette::Button, colours.control);
    put(QPalette::ButtonText, colours.text);
    put(QPalette::Mid, colours.line);
    put(QPalette::Light, colours.handle);
    put(QPalette::Highlight, colours.accent);
    put(QPalette::HighlightedText, colours.onAccent);
    put(QPalette::Link, colours.accent);
    put(QPalette::ToolTipBase, colours.control);
    put(QPalette::ToolTipText, colours.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.dimText));
    return palette;
}

StemColours stemColours(const QString& target, int index, const QPalette& palette)
{
    const std::size_t colour = exporting::stemColourIndex(target.toStdString(), static_cast<std::size_t>(index));
    const QColor mark(QRgb{exporting::kStemColours[colour]});
    return {.mark = mark, .wave = isDark(palette) ? mark : QColor(kWavesOnLight[colour])};
}

QColor originalColour(const QPalette& palette) { return palette.color(QPalette::PlaceholderText); }

} // namespace stemwright::ui
