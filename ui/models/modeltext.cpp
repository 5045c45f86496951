#include "ui/models/modeltext.h"

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

QString targetsText(const model::Manifest& manifest)
{
    QStringList names;
    for (const model::CatalogueTarget& target : manifest.targets)
        names += QString::fromStdString(target.name);
    return names.join(QStringLiteral(", "));
}

QString scoredTargetsText(const model::Manifest& manifest)
{
    QStringList parts;
    bool isScored = false;
    for (const model::CatalogueTarget& target : manifest.targets) {
        parts += QString::fromStdString(target.name);
        if (target.scores)
            parts.back() += QLatin1Char(' ') + QLocale().toString(target.scores->sdrDb, 'f', 1);
        isScored = isScored || target.scores.has_value();
    }
    const QString all = parts.join(QStringLiteral(", "));
    return isScored ? ModelText::tr("%1 dB", "stems with their published scores").arg(all) : all;
}

QString sizeText(const model::Manifest& manifest)
{
    std::uint64_t bytes = 0;
    for (const model::CatalogueTarget& target : manifest.targets)
        if (target.weights)
            bytes += target.weights->sizeBytes.value_or(target.weights->sizeLimitBytes);
    return bytes > 0 ? QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeSIFormat) : QString();
}

} // namespace stemwright::ui
