#include "ui/edit/stroketext.h"

#include <QCoreApplication>

#include <array>

namespace stemwright::ui {

namespace {

/// The texts of this file, for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(stemwright::ui::StrokeText)
};

/// In the order of the operations.
using Sentences = std::array<QString, 3>;

struct SentencesOf {
    Sentences operator()(const edit::Rectangle& /*shape*/) const
    {
        return {Text::tr("Move rectangle to %1"), Text::tr("Remove rectangle from %1"), Text::tr("Keep only rectangle in %1")};
    }
    Sentences operator()(const edit::Lasso& /*shape*/) const
    {
        return {Text::tr("Move outline to %1"), Text::tr("Remove outline from %1"), Text::tr("Keep only outline in %1")};
    }
    Sentences operator()(const edit::Brush& /*shape*/) const
    {
        return {Text::tr("Move brush stroke to %1"), Text::tr("Remove brush stroke from %1"), Text::tr("Keep only brush stroke in %1")};
    }
    Sentences operator()(const edit::Harmonics& /*shape*/) const
    {
        return {Text::tr("Move harmonics to %1"), Text::tr("Remove harmonics from %1"), Text::tr("Keep only harmonics in %1")};
    }
    Sentences operator()(const edit::Combination& /*shape*/) const
    {
        return {Text::tr("Move shapes to %1"), Text::tr("Remove shapes from %1"), Text::tr("Keep only shapes in %1")};
    }
};

} // namespace

QString strokeText(const edit::Stroke& stroke, const QString& name)
{
    return std::visit(SentencesOf(), stroke.shape)[static_cast<std::size_t>(stroke.operation)].arg(name);
}

} // namespace stemwright::ui
