#include "ui/takes/taketext.h"

#include "engine/separate/stemtracks.h"

#include <QCoreApplication>
#include <QStringList>

namespace stemwright::ui {

namespace {

/// The texts of this file, for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(stemwright::ui::TakeText)
};

} // namespace

QString takeSettingsText(const SongTake& take)
{
    const QString model = take.choice.model.section(u'/', -1); // a model of the user's own is named by its folder
    if (model == QLatin1String(separate::kStemFileModel))
        return Text::tr("Stems of the file");
    const auto iterations = static_cast<int>(take.choice.options.iterations);
    QStringList parts{model, iterations == 1 ? Text::tr("1 iteration") : Text::tr("%n iterations", "", iterations)};
    constexpr separate::SeparationOptions kUsual;
    const separate::SeparationOptions& options = take.choice.options;
    if (options.windowSlices != kUsual.windowSlices)
        parts += Text::tr("window of %n slices", "", static_cast<int>(options.windowSlices));
    if (options.softMask)
        parts += Text::tr("soft mask");
    if (options.residual == separate::Residual::Spread)
        parts += Text::tr("residual spread");
    if (options.residual == separate::Residual::Filtered)
        parts += Text::tr("residual filtered");
    return parts.join(QStringLiteral(", "));
}

QString takeName(const SongTake& take) { return take.look.name.isEmpty() ? takeSettingsText(take) : take.look.name; }

QString takeStateText(const SongTake& take)
{
    switch (take.state) {
    case TakeState::ToBeMade:
        return Text::tr("Stems to be made");
    case TakeState::Separating:
        return Text::tr("Being separated");
    case TakeState::Partial:
        return Text::tr("Stems incomplete");
    case TakeState::Complete:
        if (!take.keepingProblem.isEmpty())
            return Text::tr("Stems ready, not kept");
        return take.stems && take.stems->range ? Text::tr("A part is ready, not kept") : Text::tr("Stems ready");
    }
    return {};
}

QString takeToolTip(const SongTake& take)
{
    QStringList lines{takeSettingsText(take), takeStateText(take)};
    if (!take.keepingProblem.isEmpty())
        lines += take.keepingProblem;
    else if (take.stems && take.stems->range)
        lines += Text::tr("Stems of a part of a song are not kept, as they are soon made again. Separate the whole song to keep them.");
    if (!take.look.notes.isEmpty())
        lines += take.look.notes;
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace stemwright::ui
