#include "ui/text/targetname.h"

#include <QCoreApplication>

#include <algorithm>

namespace stemwright::ui {

namespace {

struct Known {
    const char* target;
    const char* text;
};
// Translated in the context of the strips, which had them first.
constexpr Known kKnown[]{{.target = "vocals", .text = QT_TRANSLATE_NOOP("stemwright::ui::MixerModel", "Vocals")},
                         {.target = "drums", .text = QT_TRANSLATE_NOOP("stemwright::ui::MixerModel", "Drums")},
                         {.target = "bass", .text = QT_TRANSLATE_NOOP("stemwright::ui::MixerModel", "Bass")},
                         {.target = "other", .text = QT_TRANSLATE_NOOP("stemwright::ui::MixerModel", "Other")},
                         {.target = "residual", .text = QT_TRANSLATE_NOOP("stemwright::ui::MixerModel", "Residual")}};

} // namespace

QString targetText(const QString& target)
{
    const auto* found = std::ranges::find_if(kKnown, [&target](const Known& known) { return target == QLatin1String(known.target); });
    return found == std::end(kKnown) ? target : QCoreApplication::translate("stemwright::ui::MixerModel", found->text);
}

QStringList targetTexts(const QStringList& targets)
{
    QStringList texts;
    for (const QString& target : targets)
        texts += targetText(target);
    return texts;
}

} // namespace stemwright::ui
