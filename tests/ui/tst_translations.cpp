#include "tests/support/languages.h"
#include "tests/support/translationfile.h"
#include "ui/text/format.h"
#include "ui/text/translations.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace stemwright::tests;

namespace {

const QString kTree = QStringLiteral(STEMWRIGHT_TREE);

std::set<QString> keysOf(const QString& path)
{
    std::set<QString> keys;
    for (const TranslatedText& message : translatedTexts(path))
        keys.insert(message.key);
    return keys;
}

/// "%1", "%L2", "%n", sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    for (auto match = kPlaceholder.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

qsizetype accelerators(QString text) { return text.remove(QStringLiteral("&&")).count(QLatin1Char('&')); }

/// The spaces before and after the text.
std::pair<qsizetype, qsizetype> edges(const QString& text)
{
    const qsizetype start = text.indexOf(text.trimmed());
    return {start, text.size() - start - text.trimmed().size()};
}

} // namespace

class TstTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsInEveryFile_data() { addLanguageRows(); }
    void everyTextIsInEveryFile()
    {
        QFETCH(QString, language);
        if (m_fresh.isEmpty())
            QSKIP("packaging/translate cannot run here: Qt's lupdate is missing");
        const std::set<QString> kept = keysOf(translationFile(language, kTree + QStringLiteral("/translations")));
        const std::set<QString> wanted = keysOf(translationFile(language, m_fresh));
        QVERIFY(wanted.size() > 50);
        for (const QString& key : wanted)
            QVERIFY2(kept.contains(key), qPrintable(key + QStringLiteral(" is missing: run packaging/translate")));
        for (const QString& key : kept)
            QVERIFY2(wanted.contains(key), qPrintable(key + QStringLiteral(" is gone from the sources: run packaging/translate")));
    }

    void completeLanguagesLackNothing_data() { addLanguageRows(); }
    void completeLanguagesLackNothing()
    {
        QFETCH(QString, language);
        QFETCH(bool, isComplete);
        if (!isComplete)
            QSKIP("this language is not marked complete in translations/languages.txt");
        for (const TranslatedText& message : translatedTexts(translationFile(language, kTree + QStringLiteral("/translations"))))
            QVERIFY2(message.isFinished && !message.translations.contains(QString()), qPrintable(message.key));
    }

    void translationsKeepPlaceholdersAcceleratorsAndEdges_data() { addLanguageRows(); }
    void translationsKeepPlaceholdersAcceleratorsAndEdges()
    {
        QFETCH(QString, language);
        for (const TranslatedText& message : translatedTexts(translationFile(language, kTree + QStringLiteral("/translations"))))
            if (message.isFinished) {
                QCOMPARE(placeholders(message.translations.join(QString())), placeholders(message.source));
                for (const QString& translation : message.translations) {
                    QVERIFY2(accelerators(translation) == accelerators(message.source), qPrintable(message.key));
                    QVERIFY2(edges(translation) == edges(message.source), qPrintable(message.key));
                }
            }
    }

    /// In a context that the program does not ask for, a translation would be there and never seen.
    void everyContextIsOneOfTheProgram()
    {
        for (const QString& key : keysOf(translationFile(QStringLiteral("de"), kTree + QStringLiteral("/translations"))))
            QVERIFY2(key.startsWith(QStringLiteral("stemwright::ui::")) || key.startsWith(QStringLiteral("main: ")), qPrintable(key));
    }

    void germanIsShownToGermans()
    {
        const stemwright::Error full{.code = stemwright::Errc::DiskFull, .detail = {}};
        stemwright::ui::installTranslations(*qApp, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(stemwright::ui::errorText(full), QStringLiteral("The disk is full."));
        stemwright::ui::installTranslations(*qApp, QLocale(QStringLiteral("de_AT")));
        QCOMPARE(stemwright::ui::errorText(full), QStringLiteral("Der Datenträger ist voll."));
    }

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const QString& name : QDir(kTree + QStringLiteral("/translations")).entryList({QStringLiteral("*.ts")}))
            QVERIFY(QFile::copy(kTree + QStringLiteral("/translations/") + name, m_folder.filePath(name)));
        constexpr int kNoTool = 2;
        const int code = QProcess::execute(kTree + QStringLiteral("/packaging/translate"), {m_folder.path()});
        QVERIFY(code == 0 || code == kNoTool);
        if (code == 0)
            m_fresh = m_folder.path();
    }

private:
    QTemporaryDir m_folder;
    QString m_fresh; ///< files as they should be; empty without the tool
};

QTEST_MAIN(TstTranslations)
#include "tst_translations.moc"
