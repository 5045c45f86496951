#include "engine/mix/levelmatch.h"

#include "tests/support/memorysource.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::mix;

class TestLevelMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothBecomeEquallyLoud_data()
    {
        QTest::addColumn<float>("gainDb");
        QTest::addColumn<int>("muted"); ///< of four equal and independent stems
        QTest::addColumn<double>("expectedDb");
        QTest::newRow("as separated") << 0.0F << 0 << 0.0;
        QTest::newRow("softer mix") << -6.0F << 0 << -6.0;
        QTest::newRow("louder mix") << 4.0F << 0 << 4.0;
        QTest::newRow("half of the stems") << 0.0F << 2 << -3.01;
        QTest::newRow("louder than a fader goes") << 12.0F << 0 << 12.0;
        QTest::newRow("next to nothing") << -40.0F << 0 << -24.0;
        QTest::newRow("silence") << 0.0F << 4 << 0.0;
    }

    void bothBecomeEquallyLoud()
    {
        QFETCH(float, gainDb);
        QFETCH(int, muted);
        QFETCH(double, expectedDb);
        test::MemorySource source{{.frames = 3 * 48'000}};
        Mix mix{.masterDb = -9.0F, .listen = Listen::Original, .originalDb = 5.0F}; // all of no influence
        for (std::size_t stem = 0; stem < 4; ++stem)
            mix.strips[stem] = {.gainDb = gainDb, .muted = static_cast<int>(stem) < muted};
        const auto found = matchingOriginalDb(mix, source, {});
        QVERIFY(found.has_value());
        QVERIFY2(std::abs(static_cast<double>(*found) - expectedDb) < 0.1, qPrintable(QString::number(*found)));
    }

    void onlyWhatIsSeparatedCounts()
    {
        test::MemorySource source{{.frames = 4 * 48'000}};
        source.setSounding({.first = 48'000, .end = 4 * 48'000});
        Mix softer;
        for (Strip& strip : softer.strips)
            strip.gainDb = -6.0F;
        source.setAvailable({}, {});
        QCOMPARE(matchingOriginalDb(softer, source, {}).value(), 0.0F);
        source.setAvailable({{.first = 0, .end = 48'000}}, {});
        QCOMPARE(matchingOriginalDb(softer, source, {}).value(), 0.0F); // there is only silence
        source.setAvailable({{.first = 0, .end = 48'000}, {.first = 2 * 48'000, .end = 4 * 48'000}}, {});
        QVERIFY(std::abs(matchingOriginalDb(softer, source, {}).value() + 6.0F) < 0.3F);
    }

    /// The last third sounds only: whoever listened to the beginning alone would find silence.
    void aLongSongIsSampledToItsEnd()
    {
        test::MemorySource source{{.frames = 120 * 8'000, .sampleRateHz = 8'000}};
        source.setSounding({.first = 80 * 8'000, .end = 120 * 8'000});
        source.setAvailable({{.first = 0, .end = 30 * 8'000}, {.first = 31 * 8'000, .end = 120 * 8'000}}, {});
        Mix softer;
        for (Strip& strip : softer.strips)
            strip.gainDb = -6.0F;
        QVERIFY(std::abs(matchingOriginalDb(softer, source, {}).value() + 6.0F) < 0.1F);
    }

    void anotherSeparationBecomesAsLoud_data()
    {
        QTest::addColumn<float>("otherFactor"); ///< of the other separation's stems
        QTest::addColumn<float>("expectedDb");
        QTest::newRow("the same") << 1.0F << 0.0F;
        QTest::newRow("half as loud") << 0.5F << 6.02F;
        QTest::newRow("louder") << 1.26F << -2.0F;
        QTest::newRow("silence") << 0.0F << 0.0F;
    }

    void anotherSeparationBecomesAsLoud()
    {
        QFETCH(float, otherFactor);
        QFETCH(float, expectedDb);
        const FrameRange whole{.first = 0, .end = 3 * 48'000};
        test::MemorySource standard{{.frames = whole.end}};
        test::MemorySource other{{.frames = whole.end}};
        other.setStemFactor(otherFactor);
        const Mix mix{.masterDb = -9.0F, .listen = Listen::Original, .originalDb = 5.0F}; // all of no influence
        const auto found = matchingStemsDb(mix, standard, other, whole, {});
        QVERIFY(found.has_value());
        QVERIFY2(std::abs(*found - expectedDb) < 0.1F, qPrintable(QString::number(*found)));
    }

    /// What is muted plays no part: of that which is heard both are equally loud.
    void separationsAreMatchedThroughTheStrips()
    {
        const FrameRange whole{.first = 0, .end = 2 * 48'000};
        test::MemorySource standard{{.frames = whole.end}};
        test::MemorySource other{{.frames = whole.end}};
        other.setStemFactor(0.5F);
        Mix mix;
        for (Strip& strip : mix.strips)
            strip.muted = true;
        QCOMPARE(matchingStemsDb(mix, standard, other, whole, {}).value(), 0.0F);
        mix.strips[2].muted = false;
        QVERIFY(std::abs(matchingStemsDb(mix, standard, other, whole, {}).value() - 6.02F) < 0.1F);
    }

    /// Only where both are: the other one sounds later, and in the loop alone.
    void separationsAreMatchedWhereBothAre()
    {
        const std::int64_t second = 48'000;
        test::MemorySource standard{{.frames = 6 * second}, {{.first = 0, .end = 4 * second}}};
        test::MemorySource other{{.frames = 6 * second}, {{.first = 2 * second, .end = 6 * second}}};
        other.setStemFactor(0.5F);
        const auto within = [&](std::int64_t first, std::int64_t end) {
            return matchingStemsDb({}, standard, other, {.first = first * second, .end = end * second}, {}).value();
        };
        QCOMPARE(within(0, 2), 0.0F);
        QCOMPARE(within(4, 6), 0.0F);
        QVERIFY(std::abs(within(0, 6) - 6.02F) < 0.3F);
        standard.setSounding({.first = 0, .end = 3 * second});
        QCOMPARE(within(3, 4), 0.0F);
        QVERIFY(std::abs(within(2, 3) - 6.02F) < 0.3F);
    }

    void cancels()
    {
        test::MemorySource source{{}};
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(matchingOriginalDb({}, source, stop.get_token()).error().code, Errc::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLevelMatch)
#include "tst_levelmatch.moc"
