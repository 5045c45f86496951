#pragma once

#include <QSettings>
#include <QString>

/// Values of the settings, which anybody may have written: what is no value of its kind counts as never set.
namespace stemwright::ui {

/// A whole number from `lowest` to `highest`.
int checkedNumber(const QSettings& settings, const QString& key, int lowest, int highest, int otherwise);

bool checkedSwitch(const QSettings& settings, const QString& key, bool otherwise);

/// A text without control characters, of so many at the most; empty otherwise.
QString checkedText(const QSettings& settings, const QString& key, qsizetype longest);

} // namespace stemwright::ui
