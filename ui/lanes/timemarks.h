#pragma once

namespace stemwright::ui {

inline constexpr double kTimeMarksApart = 90.0; ///< pixels at least

/// The distance of a ruler's marks: the smallest of 1, 2, 5, 10, 15, 30 s and so on that leaves them far enough apart.
double rulerStepSeconds(double secondsPerPixel);

} // namespace stemwright::ui
