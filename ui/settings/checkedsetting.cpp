#include "ui/settings/checkedsetting.h"

#include <algorithm>

namespace stemwright::ui {

int checkedNumber(const QSettings& settings, const QString& key, int lowest, int highest, int otherwise)
{
    bool isNumber = false;
    const int number = settings.value(key).toInt(&isNumber);
    return isNumber && number >= lowest && number <= highest ? number : otherwise;
}

bool checkedSwitch(const QSettings& settings, const QString& key, bool otherwise)
{
    const QString text = settings.value(key).toString(); // QVariant takes every word but three for true
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? false : otherwise;
}

QString checkedText(const QSettings& settings, const QString& key, qsizetype longest)
{
    QString text = settings.value(key).toString();
    const bool isPrintable = std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    return isPrintable && text.size() <= longest ? text : QString();
}

} // namespace stemwright::ui
