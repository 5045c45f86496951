#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

/// All colours of the window. Widgets take them from their palette, so that a change of theme reaches them as any change of palette.
///
///   Window, WindowText  panels and their text        Base             behind waveforms
///   Button, ButtonText  controls and their text      Highlight        the accent, for actions only
///   PlaceholderText     text of less weight          Mid              lines between panels
///   AlternateBase       the empty window's ground    Light            handles of faders
namespace stemwright::ui {

enum class ThemeKind { Dark, Light, HighContrast };

QPalette paletteOf(ThemeKind kind);

/// Colours of one stem: `mark` for bars and badges, `wave` for what is drawn on the lane's ground.
struct StemColours {
    QColor mark;
    QColor wave;
};
/// By the target's name ("vocals"); targets without a colour of their own take turns by their index.
StemColours stemColours(const QString& target, int index, const QPalette& palette);
/// Of the song before it is separated.
QColor originalColour(const QPalette& palette);

inline constexpr QRgb kMuteColour = 0xFFB54940; ///< of a mute that is on, and of errors
inline constexpr QRgb kLoopColour = 0xFFF2C14E;
inline constexpr QRgb kLevelColour = 0xFF3FA66A; ///< of meters and of what is done

} // namespace stemwright::ui
