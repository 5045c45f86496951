#pragma once

#include "engine/base/result.h"

#include <QString>

#include <optional>

/// Numbers and errors as the window shows them. Minus signs are U+2212.
namespace stemwright::ui {

/// "3:12" or "1:02:05"; with tenths "3:12.4", with thousandths "3:12.480".
enum class ClockDetail { Seconds, Tenths, Thousandths };
QString clockText(double seconds, ClockDetail detail);

/// "+1.5", "0.0", "−∞": decibels of whatever scale.
QString levelText(double levelDb);
/// "+1.5 dB", "0.0 dB", "−∞ dB".
QString gainText(double gainDb);
/// What somebody typed for a fader: "-3", "+1,5 dB", "−∞", "-inf"; within what a fader gives. Nothing for what is no number.
std::optional<float> gainFromText(const QString& text);
/// "C", "L 16", "R 100": the balance in percent.
QString balanceText(double balance);
/// "12 s left", "3:05 left".
QString timeLeftText(double seconds);

/// An error as a sentence for people; the error's own detail names the file and the reason.
QString errorText(const Error& error);

} // namespace stemwright::ui
