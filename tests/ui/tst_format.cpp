#include "ui/text/format.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace stemwright::ui;

class TestFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void clock()
    {
        QCOMPARE(clockText(192.48, ClockDetail::Thousandths), QStringLiteral("3:12.480"));
        QCOMPARE(clockText(192.48, ClockDetail::Tenths), QStringLiteral("3:12.4"));
        QCOMPARE(clockText(59.9999, ClockDetail::Seconds), QStringLiteral("0:59"));
        QCOMPARE(clockText(3725.0, ClockDetail::Seconds), QStringLiteral("1:02:05"));
        QCOMPARE(clockText(-1.0, ClockDetail::Seconds), QStringLiteral("0:00"));
    }

    void gain()
    {
        QCOMPARE(gainText(1.46), QStringLiteral("+1.5 dB"));
        QCOMPARE(gainText(-3.0), QStringLiteral("−3.0 dB"));
        QCOMPARE(gainText(-0.04), QStringLiteral("0.0 dB"));
        QCOMPARE(gainText(-std::numeric_limits<double>::infinity()), QStringLiteral("−∞ dB"));
    }

    void balance()
    {
        QCOMPARE(balanceText(0.0), QStringLiteral("C"));
        QCOMPARE(balanceText(-0.16), QStringLiteral("L 16"));
        QCOMPARE(balanceText(1.0), QStringLiteral("R 100"));
    }

    void timeLeft()
    {
        QCOMPARE(timeLeftText(1.2), QStringLiteral("2 s left"));
        QCOMPARE(timeLeftText(185.0), QStringLiteral("3:05 left"));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
