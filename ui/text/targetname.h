#pragma once

#include <QStringList>

namespace stemwright::ui {

/// What a model calls its targets ("vocals"), as it is shown; names of a user's own model stay as they are.
QString targetText(const QString& target);
QStringList targetTexts(const QStringList& targets);

} // namespace stemwright::ui
