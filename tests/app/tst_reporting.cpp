#include "app/cli/messages.h"
#include "app/cli/progress.h"
#include "engine/base/bytetext.h"

#include <QTest>

#include <thread>

using namespace stemwright;
using namespace stemwright::cli;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

} // namespace

class TestReporting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printableText_data();
    void printableText();
    void figures();
    void progressLineFits_data();
    void progressLineFits();
    void progressIsThrottled();
    void timeLeft();
    void failuresKeepTheirKind_data();
    void failuresKeepTheirKind();
    void exitCodesAreDistinctAndExplained();
    void everyCodeHasAName();
    void errorsNameTheirFileOnce();
};

void TestReporting::printableText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("song.wav") << QStringLiteral("song.wav");
    QTest::newRow("umlaut and emoji") << QByteArray("\xC3\xA4\xF0\x9F\x8E\xB5") << QString::fromUtf8("ä🎵");
    QTest::newRow("newline and tab") << QByteArray("a\nb\tc") << QStringLiteral("a\\nb\\tc");
    QTest::newRow("escape sequence") << QByteArray("\033[2J\x7f") << QStringLiteral("\\x1b[2J\\x7f");
    QTest::newRow("C1 control") << QByteArray("\xC2\x9B") << QStringLiteral("\\x9b");
    QTest::newRow("turns direction") << QByteArray("\xE2\x80\xAE") + "gnp" << QStringLiteral("\\u202egnp");
    QTest::newRow("Hebrew stays") << QByteArray("\xD7\xA9\xD7\x9C") << QString::fromUtf8("של");
    QTest::newRow("lone byte") << QByteArray("a\xFFz") << QString::fromUtf8("a\xEF\xBF\xBDz");
    QTest::newRow("cut character") << QByteArray("a\xE2\x82") << QString::fromUtf8("a\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("too long a form") << QByteArray("\xC0\xAF") << QString::fromUtf8("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QString::fromUtf8("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("percent signs") << QByteArray("%s %n 100%") << QStringLiteral("%s %n 100%");
}

void TestReporting::printableText()
{
    QFETCH(const QByteArray, bytes);
    QTEST(text(printable(bytes.toStdString())), "expected");
}

void TestReporting::figures()
{
    QCOMPARE(text(formatBytes(999)), QStringLiteral("999 bytes"));
    QCOMPARE(text(formatBytes(1500)), QStringLiteral("1.5 kB"));
    QCOMPARE(text(formatBytes(123456789)), QStringLiteral("123 MB"));
    QCOMPARE(text(formatBytes(4.3e9)), QStringLiteral("4.3 GB"));
    QCOMPARE(text(formatSeconds(0.4)), QStringLiteral("0 s"));
    QCOMPARE(text(formatSeconds(59.4)), QStringLiteral("59 s"));
    QCOMPARE(text(formatSeconds(185)), QStringLiteral("3:05"));
    QCOMPARE(text(formatSeconds(3725)), QStringLiteral("1:02:05"));
    QCOMPARE(text(counted(1, "file")), QStringLiteral("1 file"));
    QCOMPARE(text(counted(0, "file")), QStringLiteral("0 files"));
}

void TestReporting::progressLineFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    for (const int columns : {200, 80, 60, 40, 10, 1, 0}) {
        QTest::addRow("short, %d", columns) << QStringLiteral("song.wav") << columns;
        QTest::addRow("long, %d", columns) << QString(300, QChar(0xE4)) << columns;
    }
}

void TestReporting::progressLineFits()
{
    QFETCH(const QString, name);
    QFETCH(const int, columns);
    const QString line = text(progressLine(name.toStdString(), 0.4375, 75.0, static_cast<std::size_t>(columns)));
    QVERIFY2(line.size() < std::max(1, columns) || line.isEmpty(), qPrintable(line));
    if (columns < 80)
        return;
    QVERIFY2(line.contains(QStringLiteral("43 %")) && line.endsWith(QStringLiteral("1:15 left")), qPrintable(line));
    QCOMPARE(line.count(QLatin1Char('#')), 11); // 0.4375 of 24, rounded
    QVERIFY(line.startsWith(name.left(8)) || line.startsWith(QStringLiteral("...")));
}

void TestReporting::progressIsThrottled()
{
    Throttle throttle;
    QVERIFY(throttle.isDue());
    QVERIFY(!throttle.isDue());
    std::this_thread::sleep_for(std::chrono::milliseconds(101));
    QVERIFY(throttle.isDue());
}

void TestReporting::timeLeft()
{
    QVERIFY(!secondsLeft(0.0, 10.0));
    QVERIFY(!secondsLeft(0.5, 0.1)); // too early to tell
    QCOMPARE(*secondsLeft(0.25, 10.0), 30.0);
    QCOMPARE(*secondsLeft(1.0, 10.0), 0.0);
}

void TestReporting::failuresKeepTheirKind_data()
{
    QTest::addColumn<Errc>("code");
    QTest::addColumn<ExitCode>("expected");
    QTest::newRow("full disk") << Errc::DiskFull << ExitCode::Output;
    QTest::newRow("memory") << Errc::OutOfMemory << ExitCode::Program;
    QTest::newRow("our fault") << Errc::Internal << ExitCode::Program;
    QTest::newRow("no LibTorch") << Errc::MissingComponent << ExitCode::Model;
    QTest::newRow("Ctrl-C") << Errc::Cancelled << ExitCode::Cancelled;
    QTest::newRow("everything else") << Errc::NotFound << ExitCode::Input;
}

void TestReporting::failuresKeepTheirKind()
{
    QFETCH(const Errc, code);
    QTEST(classify({code, "x"}, ExitCode::Input).code, "expected");
}

void TestReporting::exitCodesAreDistinctAndExplained()
{
    std::vector<int> seen;
    for (const ExitCodeText& code : exitCodes()) {
        QVERIFY(!code.meaning.empty());
        seen.push_back(static_cast<int>(code.code));
    }
    QCOMPARE(seen, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 130}));
}

void TestReporting::everyCodeHasAName()
{
    QCOMPARE(QString::fromUtf8(codeName(Errc::InvalidArgument)), QStringLiteral("InvalidArgument"));
    QCOMPARE(QString::fromUtf8(codeName(Errc::OutOfMemory)), QStringLiteral("OutOfMemory"));
    QCOMPARE(QString::fromUtf8(codeName(Errc::Internal)), QStringLiteral("Internal"));
}

void TestReporting::errorsNameTheirFileOnce()
{
    QCOMPARE(text(naming("a.wav", {Errc::IoError, "broken"}).detail), QStringLiteral("a.wav: broken"));
    QCOMPARE(text(naming("a.wav", {Errc::IoError, "a.wav: broken"}).detail), QStringLiteral("a.wav: broken"));
}

QTEST_GUILESS_MAIN(TestReporting)
#include "tst_reporting.moc"
