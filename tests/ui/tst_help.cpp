#include "ui/help/helpwindow.h"
#include "ui/text/format.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace stemwright;

namespace {

QString pageText(const QString& name)
{
    QFile file(QStringLiteral(":/help/en/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TstHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAndPicturesAreThere()
    {
        static const QRegularExpression kTarget(QStringLiteral("(?:href|src)=\"([^\"#]+)"));
        const QStringList pages = QDir(QStringLiteral(":/help/en")).entryList({QStringLiteral("*.html")});
        QVERIFY(pages.size() >= 3);
        for (const QString& page : pages)
            for (auto match = kTarget.globalMatch(pageText(page)); match.hasNext();) {
                const QString target = match.next().captured(1);
                QVERIFY2(QFile::exists(QStringLiteral(":/help/en/") + target), qPrintable(page + QStringLiteral(": ") + target));
            }
    }

    void everyErrorHasALine()
    {
        const QString page = pageText(QStringLiteral("errors.html"));
        for (int code = 0; code <= static_cast<int>(Errc::Internal); ++code) {
            const QString sentence = ui::errorText({.code = static_cast<Errc>(code), .detail = {}});
            QVERIFY2(page.contains(QStringLiteral("<b>%1</b>").arg(sentence)), qPrintable(sentence));
        }
    }

    void goesToAPageAndBack()
    {
        ui::HelpWindow window;
        window.open();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* browser = window.findChild<QTextBrowser*>();
        QVERIFY(browser->toPlainText().contains(QStringLiteral("The first minute")));
        QVERIFY(window.grab().save(QStringLiteral(STEMWRIGHT_SCENES "/help.png")));
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
