#include "engine/mix/meters.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <vector>

using namespace stemwright;
using namespace stemwright::mix;

namespace {

std::vector<float> sine(std::size_t channels, int rateHz, double hz, double seconds, double amplitude, double phase = 0.0)
{
    std::vector<float> frames;
    for (int t = 0; t < static_cast<int>(seconds * rateHz); ++t)
        frames.insert(frames.end(), channels, static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * hz * t / rateHz + phase)));
    return frames;
}

} // namespace

class TestMeters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peakFallsAndIsHeld()
    {
        PeakMeter meter;
        QCOMPARE(meter.levelDb(), -std::numeric_limits<float>::infinity());
        meter.update(0.5F, 0.03);
        QVERIFY(std::abs(meter.levelDb() + 6.0206F) < 1e-3F);
        for (int i = 0; i < 10; ++i)
            meter.update(0.0F, 0.1);
        QVERIFY(std::abs(meter.levelDb() - (-6.0206F - static_cast<float>(PeakMeter::kFallDbPerSecond))) < 1e-3F);
        QVERIFY(std::abs(meter.heldDb() + 6.0206F) < 1e-3F);
        for (int i = 0; i < 6; ++i)
            meter.update(0.0F, 0.1);
        QVERIFY(meter.heldDb() < -20.0F);
        QVERIFY(!meter.hasClipped());
        meter.update(1.01F, 0.1);
        meter.update(0.0F, 0.1);
        QVERIFY(meter.hasClipped());
        meter.reset();
        QVERIFY(!meter.hasClipped());
    }

    /// EBU Tech 3341, test case 1: a stereo sine of 1 kHz at -23 dBFS is -23 LUFS on all scales.
    void loudnessOfTheReferenceTone_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("stereo") << 2;
        QTest::newRow("mono, heard from both sides") << 1;
    }

    void loudnessOfTheReferenceTone()
    {
        QFETCH(int, channels);
        auto meter = LoudnessMeter::create(static_cast<std::size_t>(channels), 48'000);
        QVERIFY(meter);
        QVERIFY(meter->add(sine(static_cast<std::size_t>(channels), 48'000, 1'000.0, 20.0, std::pow(10.0, -23.0 / 20.0))));
        QVERIFY(std::abs(meter->momentaryLufs() + 23.0) < 0.1);
        QVERIFY(std::abs(meter->shortTermLufs() + 23.0) < 0.1);
        QVERIFY(std::abs(meter->integratedLufs() + 23.0) < 0.1);
    }

    /// EBU Tech 3341, test case 16: a quarter of the rate at 45 degrees, where the samples miss the peaks by 3 dB.
    void truePeakBetweenSamples()
    {
        auto meter = LoudnessMeter::create(2, 48'000);
        QVERIFY(meter->add(sine(2, 48'000, 12'000.0, 1.0, 0.5, std::numbers::pi / 4)));
        QVERIFY2(std::abs(meter->truePeakDb() + 6.0) < 0.4, qPrintable(QString::number(meter->truePeakDb())));
    }

    void silence()
    {
        auto meter = LoudnessMeter::create(2, 44'100);
        QVERIFY(meter->add(std::vector<float>(88'200)));
        QVERIFY(std::isinf(meter->momentaryLufs()));
        QVERIFY(std::isinf(meter->integratedLufs()));
        QVERIFY(std::isinf(meter->truePeakDb()));
        QVERIFY(!LoudnessMeter::create(0, 44'100));
    }

    /// The library's filter rings on, and told of -926 LUFS.
    void silenceAfterSound()
    {
        auto meter = LoudnessMeter::create(2, 48'000);
        QVERIFY(meter->add(sine(2, 48'000, 1'000.0, 1.0, 0.1)));
        QVERIFY(meter->add(std::vector<float>(4 * 96'000)));
        QCOMPARE(meter->momentaryLufs(), -std::numeric_limits<double>::infinity());
        QCOMPARE(meter->shortTermLufs(), -std::numeric_limits<double>::infinity());
    }
};

QTEST_GUILESS_MAIN(TestMeters)
#include "tst_meters.moc"
