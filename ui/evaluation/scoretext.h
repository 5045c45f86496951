#pragma once

#include <QString>

namespace stemwright::ui {

/// "4.7", "−3.2", "∞": a score in dB; "—" where there is none.
QString scoreText(double scoreDb);
/// "4.7 dB".
QString decibelText(double scoreDb);
/// "−10 dB": a mark of a scale.
QString scaleText(double scoreDb);

} // namespace stemwright::ui
