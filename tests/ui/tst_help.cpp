#include "tests/support/languages.h"
#include "tests/support/spoken.h"
#include "tests/support/translationfile.h"
#include "ui/help/helpwindow.h"
#include "ui/text/format.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <iterator>

using namespace stemwright;
using namespace stemwright::tests;

namespace {

const QString kPages = QStringLiteral(":/help/");
const QString kEnglish = QStringLiteral("en");

QStringList pagesOf(const QString& language)
{
    return QDir(kPages + language).entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
}

QString pageText(const QString& language, const QString& page)
{
    QFile file(kPages + language + QLatin1Char('/') + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What `pattern` captures in the page, in its order.
QStringList found(const QString& text, const QString& pattern)
{
    QStringList captured;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        captured += match.next().captured(1);
    return captured;
}

/// As it reads: without the letter for the keyboard, and without the mark of what opens a dialogue.
QString plainWords(QString text)
{
    static const QRegularExpression kLetter(QStringLiteral("\\(&.\\)"));
    static const QRegularExpression kMark(QStringLiteral("\\s*…$"));
    return text.remove(kLetter).remove(QLatin1Char('&')).simplified().remove(kMark);
}

/// The program's words that a page quotes.
QStringList quotedWords(const QString& page)
{
    QStringList words;
    for (const QString& quoted : found(page, QStringLiteral("<b>(.*?)</b>")))
        for (const QString& word : quoted.split(QStringLiteral(" › ")))
            words += plainWords(word);
    return words;
}

/// Whether the page's words are this text of the program, with anything in the places of %1 and %2.
bool isText(const QString& words, const QString& text)
{
    static const QRegularExpression kPlace(QStringLiteral("%\\d"));
    const QStringList parts = plainWords(text).split(kPlace);
    if (parts.size() == 1)
        return words == parts.first();
    constexpr qsizetype kTelling = 4; // "%1 %" would be anything
    if (std::ranges::none_of(parts, [](const QString& part) { return part.size() >= kTelling; }))
        return false;
    QStringList escaped;
    for (const QString& part : parts)
        escaped += QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(escaped.join(QStringLiteral(".+")))).match(words).hasMatch();
}

bool isTranslation(const QString& words, const TranslatedText& text)
{
    return std::ranges::any_of(text.translations, [&](const QString& translation) { return isText(words, translation); });
}

} // namespace

class TstHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasTheSamePages_data() { addLanguageRows(); }
    void everyLanguageHasTheSamePages()
    {
        QFETCH(QString, language);
        QVERIFY(pagesOf(kEnglish).size() >= 3);
        QCOMPARE(pagesOf(language), pagesOf(kEnglish));
        for (const QString& page : pagesOf(kEnglish)) {
            const QString text = pageText(language, page);
            const QString english = pageText(kEnglish, page);
            for (const char* pattern :
                 {"(<(?:title|h1|h2|p|ul|li|b|strong|br)>)", "<a href=\"([^\"]*)\"", "<a name=\"([^\"]*)\"", "<img ([^>]*)>"})
                QCOMPARE(found(text, QLatin1String(pattern)), found(english, QLatin1String(pattern)));
        }
    }

    void linksAndPicturesAreThere()
    {
        for (const QString& page : pagesOf(kEnglish)) {
            const QString text = pageText(kEnglish, page);
            for (const QString& target : found(text, QStringLiteral("href=\"([^\"]+)"))) {
                const QString file = target.section(QLatin1Char('#'), 0, 0);
                const QString place = target.section(QLatin1Char('#'), 1);
                const QString there = file.isEmpty() ? text : pageText(kEnglish, file);
                QVERIFY2(!there.isEmpty() && (place.isEmpty() || there.contains(QStringLiteral("<a name=\"%1\"").arg(place))),
                         qPrintable(target));
            }
            for (const QString& picture : found(text, QStringLiteral("src=\"([^\"]+)")))
                QVERIFY2(QFile::exists(kPages + QStringLiteral("en/") + picture), qPrintable(picture));
        }
    }

    /// What a page shows in bold are words of the program, and the translated page shows the same ones as the translated program does.
    void quotedWordsAreThoseOfTheProgram_data() { addLanguageRows(); }
    void quotedWordsAreThoseOfTheProgram()
    {
        QFETCH(QString, language);
        const auto texts = translatedTexts(translationFile(language, QStringLiteral(STEMWRIGHT_TREE "/translations")));
        for (const QString& page : pagesOf(kEnglish)) {
            const QStringList translated = quotedWords(pageText(language, page));
            std::vector<TranslatedText> meant;
            for (const QString& words : quotedWords(pageText(kEnglish, page))) {
                const auto before = meant.size();
                std::ranges::copy_if(texts, std::back_inserter(meant),
                                     [&](const TranslatedText& text) { return isText(words, text.source); });
                QVERIFY2(meant.size() > before, qPrintable(page + QStringLiteral(": the program does not say: ") + words));
                const bool isThere =
                    std::any_of(meant.begin() + static_cast<std::ptrdiff_t>(before), meant.end(), [&](const TranslatedText& text) {
                        return std::ranges::any_of(translated, [&](const QString& other) { return isTranslation(other, text); });
                    });
                QVERIFY2(isThere, qPrintable(page + QStringLiteral(": is not translated as in the program: ") + words));
            }
            for (const QString& words : translated)
                QVERIFY2(std::ranges::any_of(meant, [&](const TranslatedText& text) { return isTranslation(words, text); }),
                         qPrintable(page + QStringLiteral(": the program does not say: ") + words));
        }
    }

    void everyErrorHasALine()
    {
        const QStringList words = quotedWords(pageText(kEnglish, QStringLiteral("errors.html")));
        for (int code = 0; code <= static_cast<int>(Errc::Internal); ++code) {
            const QString sentence = ui::errorText({.code = static_cast<Errc>(code), .detail = {}});
            QVERIFY2(words.contains(sentence), qPrintable(sentence));
        }
    }

    void speaksTheLanguageOfTheProgram_data()
    {
        addLanguageRows();
        QTest::newRow("en") << kEnglish << true;
    }
    void speaksTheLanguageOfTheProgram()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        ui::HelpWindow window;
        window.open();
        auto* browser = window.findChild<QTextBrowser*>();
        for (const QString& page : pagesOf(kEnglish)) {
            browser->setSource(QUrl(page));
            QCOMPARE(browser->documentTitle(), found(pageText(language, page), QStringLiteral("<title>(.*)</title>")).value(0));
            const QString scene = QStringLiteral(STEMWRIGHT_SCENES "/help-%1-%2.png").arg(language, QFileInfo(page).baseName());
            QVERIFY(window.grab().save(scene));
            for (const QString& picture : found(pageText(language, page), QStringLiteral("src=\"([^\"]+)")))
                QVERIFY2(browser->loadResource(QTextDocument::ImageResource, QUrl(picture)).isValid(), qPrintable(picture));
        }
    }

    void goesToAPageAndBack()
    {
        ui::HelpWindow window;
        window.open();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* browser = window.findChild<QTextBrowser*>();
        QVERIFY(browser->toPlainText().contains(QStringLiteral("The first minute")));
        browser->setSource(QUrl(QStringLiteral("cannot.html")));
        QVERIFY(browser->toPlainText().contains(QStringLiteral("No separation is perfect")));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(browser->toPlainText().contains(QStringLiteral("The first minute")));
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_VERIFY(!window.isVisible());
    }

    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES))); }
};

QTEST_MAIN(TstHelp)
#include "tst_help.moc"
