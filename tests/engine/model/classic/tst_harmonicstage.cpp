#include "engine/model/classic/harmonicstage.h"

#include "memorymixture.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace stemwright;
using namespace stemwright::model;

namespace {

constexpr std::int64_t kFrames = 16384;

double sdr(const std::vector<float>& truth, std::span<const float> estimate)
{
    double signal = 0.0;
    double error = 0.0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        signal += double(truth[i]) * double(truth[i]);
        error += (double(truth[i]) - double(estimate[i])) * (double(truth[i]) - double(estimate[i]));
    }
    return 10.0 * std::log10(signal / error);
}

/// The tones and clicks of classical-methods 3.8.
std::vector<float> tones()
{
    std::vector<float> x(kFrames);
    for (std::size_t n = 0; n < kFrames; ++n)
        x[n] = static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * 0.05 * double(n)) +
                                  0.25 * std::sin(2 * std::numbers::pi * 0.11 * double(n)));
    return x;
}

std::vector<float> clicks()
{
    std::vector<float> x(kFrames);
    for (std::size_t n = 1000; n < kFrames; n += 2000)
        x[n] = 0.9F;
    return x;
}

Stretch stretchOf(const std::vector<float>& song, FrameRange range)
{
    Stretch stretch(range, 1);
    const test::MemoryMixture mixture(song, 1);
    [[maybe_unused]] const Status read = mixture.samples(range.first, range.size(), stretch.samples);
    return stretch;
}

Result<Stretch> extract(const HarmonicStage& stage, const std::vector<float>& song, FrameRange wanted, std::stop_token stop = {})
{
    ThreadPool pool(2);
    const auto frames = static_cast<std::int64_t>(song.size());
    return stage.extract(stretchOf(song, stage.inputFor(wanted, frames)), wanted, frames, {.pool = pool, .stop = std::move(stop)});
}

// 17 slices and 17 bins, as in the anchor.
const HarmonicStage kStage({.window = 512, .harmonicSeconds = 16.5 * 256 / 44100, .percussiveHz = 16.5 * 44100 / 512}, 44100);

} // namespace

class TestHarmonicStage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Not the anchor itself, whose hop is a quarter of the window: about its 31 and 5 dB.
    void tellsTonesFromClicks()
    {
        auto song = tones();
        const auto percussion = clicks();
        for (std::size_t n = 0; n < song.size(); ++n)
            song[n] += percussion[n];
        const auto harmonic = extract(kStage, song, {0, kFrames});
        QVERIFY(harmonic.has_value());
        QVERIFY(sdr(tones(), harmonic->samples) > 27.0);
        for (std::size_t n = 0; n < song.size(); ++n)
            song[n] -= harmonic->samples[n];
        QVERIFY(sdr(percussion, song) > 3.0);
    }

    void belowACutoffOnlyWhatLastsIsHarmonic()
    {
        std::vector<float> song(44100);
        for (std::size_t n = 0; n < song.size(); ++n) // a held bass note and a kick of 90 ms
            song[n] = 0.2F * std::sin(0.0142F * float(n)) + (n > 20000 && n < 24000 ? std::sin(0.0078F * float(n)) : 0.0F);
        const HarmonicStageParams plain{.harmonicSeconds = 0.1, .percussiveHz = 1000.0};
        const HarmonicStageParams sustained{
            .harmonicSeconds = 0.1, .percussiveHz = 1000.0, .sustainedSeconds = 0.5, .sustainedBelowHz = 200.0};
        const auto energyOfKick = [&song](const HarmonicStageParams& params) {
            const auto harmonic = extract(HarmonicStage(params, 44100), song, {21000, 23000});
            double sum = 0.0;
            for (const float value : harmonic->samples)
                sum += double(value) * double(value);
            return sum;
        };
        QVERIFY(energyOfKick(plain) > 500.0);
        QVERIFY(energyOfKick(sustained) < 100.0);
    }

    void doesNotDependOnTheStretch_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        QTest::newRow("beginning") << 0 << 3000;
        QTest::newRow("middle, off the grid") << 5001 << 9998;
        QTest::newRow("end") << 12000 << 16384;
        QTest::newRow("before the song and into it") << -5000 << 700;
        QTest::newRow("beyond the end") << 15000 << 30000;
        QTest::newRow("before the song") << -500 << -100;
    }

    void doesNotDependOnTheStretch()
    {
        QFETCH(const int, first);
        QFETCH(const int, end);
        auto song = tones();
        test::Lcg noise(5);
        for (float& value : song)
            value += noise();
        const auto whole = extract(kStage, song, {-6000, 40000});
        const auto part = extract(kStage, song, {first, end});
        QVERIFY(whole && part);
        for (std::int64_t n = first; n < end; ++n) {
            QCOMPARE(*part->at(0, n), *whole->at(0, n));
            if (n < 0 || n >= kFrames + 256)
                QCOMPARE(*part->at(0, n), 0.0F);
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = extract(kStage, tones(), {0, kFrames}, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHarmonicStage)
#include "tst_harmonicstage.moc"
