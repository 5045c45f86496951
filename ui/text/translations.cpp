#include "ui/text/translations.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTranslator>

namespace stemwright::ui {

namespace {

/// The locale of the translation to use; C for none. Not QTranslator's own search: it passes over English, which has no file, and would
/// give somebody who reads English before German the German texts.
QLocale spokenLocale(const QLocale& locale)
{
    const QStringList tags = locale.uiLanguages();
    for (const QString& tag : tags) {
        const QLocale candidate(tag);
        if (candidate.language() == QLocale::English)
            break;
        const QString name = candidate.name();
        for (const QString& file : {name, name.section(QLatin1Char('_'), 0, 0)})
            if (QTranslator probe; probe.load(QStringLiteral(":/translations/stemwright_%1.qm").arg(file)) && !probe.isEmpty())
                return candidate;
    }
    return QLocale::c();
}

void install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale)
{
    const QLocale spoken = spokenLocale(locale);
    if (spoken == QLocale::c())
        return;
    install(application, spoken, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, spoken, QStringLiteral("stemwright"), QStringLiteral(":/translations"));
}

QString languageInUse()
{
    const auto translators = qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly);
    for (const QTranslator* translator : translators)
        if (translator->filePath().startsWith(QStringLiteral(":/translations/")))
            return QFileInfo(translator->filePath()).completeBaseName().section(QLatin1Char('_'), 1);
    return QStringLiteral("en");
}

QStringList spokenLanguages()
{
    QStringList languages{QStringLiteral("en")};
    const QDir folder(QStringLiteral(":/translations"));
    const QStringList files = folder.entryList({QStringLiteral("stemwright_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        if (QTranslator probe; probe.load(folder.filePath(file)) && !probe.isEmpty())
            languages += QFileInfo(file).completeBaseName().section(QLatin1Char('_'), 1);
    return languages;
}

} // namespace stemwright::ui
