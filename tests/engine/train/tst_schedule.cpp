#include "engine/train/schedule.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace stemwright::train;

/// Against torch.optim.lr_scheduler.ReduceLROnPlateau and the reference's early stopping, worked out by hand.
class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstEpochIsTheBestSoFar()
    {
        Schedule schedule;
        QVERIFY(schedule.take(5.0, {}));
        QCOMPARE(schedule.bestLoss, 5.0);
        QVERIFY(!schedule.take(5.0, {}));
        QVERIFY(schedule.take(4.9999, {})); // strictly better is best, however little
        QCOMPARE(schedule.bestEpoch, 3);
    }

    void aPlateauSlowsDown()
    {
        const ScheduleOptions options{.learningRate = 1.0, .decay = 0.5, .decayPatience = 2, .patience = 1000};
        Schedule schedule{.learningRate = options.learningRate};
        schedule.take(1.0, options);
        schedule.take(0.99999, options); // less than a ten-thousandth better: a bad epoch
        schedule.take(1.0, options);
        QCOMPARE(schedule.learningRate, 1.0);
        schedule.take(1.0, options); // the third
        QCOMPARE(schedule.learningRate, 0.5);
        for (int epoch = 0; epoch < 12; ++epoch) // ten to cool down, then two bad ones
            schedule.take(1.0, options);
        QCOMPARE(schedule.learningRate, 0.5);
        schedule.take(1.0, options);
        QCOMPARE(schedule.learningRate, 0.25);
    }

    void withoutProgressItEnds()
    {
        const ScheduleOptions options{.patience = 3};
        Schedule schedule;
        schedule.take(1.0, options);
        schedule.take(2.0, options);
        schedule.take(0.5, options);
        for (int epoch = 0; epoch < 2; ++epoch) {
            schedule.take(0.5, options);
            QVERIFY(!schedule.isFinished);
        }
        schedule.take(0.5, options);
        QVERIFY(schedule.isFinished);
    }

    void aLossThatIsNoNumberEnds()
    {
        Schedule schedule;
        schedule.take(1.0, {});
        schedule.take(std::numeric_limits<double>::quiet_NaN(), {});
        QVERIFY(schedule.isFinished);
        QCOMPARE(schedule.bestEpoch, 1);
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
