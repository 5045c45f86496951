#include "ui/models/modeltext.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace stemwright::ui {

namespace {

/// The texts of this file, for translators.
struct ModelText {
    Q_DECLARE_TR_FUNCTIONS(stemwright::ui::ModelText)
};

constexpr const char* kUnresolved = "unresolved"; // as in the catalogue

} // namespace

QString licenceText(const model::Licence& licence)
{
    if (licence.name.empty())
        return ModelText::tr("unknown");
    return licence.name == kUnresolved ? ModelText::tr("not stated") : QString::fromStdString(licence.name);
}

QString scoredTargetsText(const model::Manifest& manifest)
{
    QStringList parts;
    for (const model::CatalogueTarget& target : manifest.targets) {
        parts += QString::fromStdString(target.name);
        if (target.scores)
            parts.back() += QLatin1Char(' ') + QLocale().toString(target.scores->sdrDb, 'f', 1);
    }
    return parts.join(QStringLiteral(", "));
}

QString sizeText(const model::Manifest& manifest)
{
    std::uint64_t bytes = 0;
    for (const model::CatalogueTarget& target : manifest.targets)
        if (target.weights)
            bytes += target.weights->sizeBytes.value_or(target.weights->sizeLimitBytes);
    return bytes > 0 ? QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeSIFormat) : QString();
}

QString modelErrorText(const Error& error)
{
    return error.code == Errc::Unsupported ? ModelText::tr("This is no model that can be used here.") : errorText(error);
}

} // namespace stemwright::ui
