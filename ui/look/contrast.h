#pragma once

#include <QColor>

namespace stemwright::ui {

/// What graphics need to be told from their ground (WCAG 2.1, 1.4.11).
inline constexpr double kVisibleContrast = 3.0;

/// Relative luminance and contrast ratio, 1 to 21, as the Web Content Accessibility Guidelines 2.1 define them.
double luminance(const QColor& colour);
double contrast(const QColor& one, const QColor& other);
/// The colour, or as much lighter as it takes to be visible on a dark ground, darker on a light one.
QColor visibleOn(const QColor& ground, const QColor& colour);

} // namespace stemwright::ui
