#include "engine/evaluate/guessing.h"

#include <QTest>

#include <cmath>

using stemwright::evaluate::guessingProbability;

class TestGuessing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anchors_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("expected");
        QTest::newRow("nothing yet") << 0 << 0 << 1.0;
        QTest::newRow("none of eight") << 0 << 8 << 1.0;
        QTest::newRow("one of one") << 1 << 1 << 0.5;
        QTest::newRow("seven of eight") << 7 << 8 << 9.0 / 256.0; // 3.5 %
        QTest::newRow("eight of eight") << 8 << 8 << 1.0 / 256.0;
        QTest::newRow("half of ten") << 5 << 10 << 638.0 / 1024.0;
        QTest::newRow("twelve of sixteen") << 12 << 16 << 2517.0 / 65536.0; // 3.8 %, the usual limit of listening tests
    }

    void anchors()
    {
        QFETCH(int, right);
        QFETCH(int, trials);
        QFETCH(double, expected);
        QCOMPARE(guessingProbability(right, trials), expected);
    }

    /// At least k right and at least n - k + 1 wrong are all there is.
    void tailsAddUp()
    {
        for (int trials = 1; trials <= 50; ++trials)
            for (int right = 1; right <= trials; ++right) {
                const double both = guessingProbability(right, trials) + guessingProbability(trials - right + 1, trials);
                QVERIFY2(std::abs(both - 1.0) < 1e-14, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(trials)));
            }
    }
};

QTEST_GUILESS_MAIN(TestGuessing)
#include "tst_guessing.moc"
