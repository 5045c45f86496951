#include "engine/train/equaliser.h"

#include <QTest>

#include <cmath>

using namespace stemwright::train;

class TestEqualiser : public QObject {
    Q_OBJECT

private:
    static double db(const Equaliser& equaliser, double hz) { return 20.0 * std::log10(static_cast<double>(equaliser.gain(hz))); }

private Q_SLOTS:
    void noneChangesNothing()
    {
        QVERIFY(Equaliser().isFlat());
        QCOMPARE(Equaliser().gain(440.0), 1.0F);
    }

    void aTiltTurnsAboutOneKilohertz()
    {
        Draws draws(1);
        const Equaliser tilt(3.0, 0.0, draws);
        const double slope = db(tilt, 2000.0);
        QVERIFY(std::abs(slope) > 0.1 && std::abs(slope) <= 3.0);
        QVERIFY(std::abs(db(tilt, 1000.0)) < 1e-5);
        QVERIFY(std::abs(db(tilt, 250.0) + 2.0 * slope) < 1e-4);
        QVERIFY(std::abs(db(tilt, 20.0) - db(tilt, 31.25)) < 1e-6);
        QVERIFY(std::abs(db(tilt, 22'050.0) - db(tilt, 16'000.0)) < 1e-6);
    }

    void bumpsStayWithinTheirLimit()
    {
        Draws draws(2);
        bool isUneven = false;
        for (int i = 0; i < 50; ++i) {
            const Equaliser bumps(0.0, 4.0, draws);
            for (double hz = 20.0; hz < 20'000.0; hz *= 1.3) {
                QVERIFY(std::abs(db(bumps, hz)) <= 4.0 + 1e-5);
                isUneven = isUneven || std::abs(db(bumps, hz) - db(bumps, 2.0 * hz)) > 3.0;
            }
        }
        QVERIFY(isUneven);
    }
};

QTEST_GUILESS_MAIN(TestEqualiser)
#include "tst_equaliser.moc"
