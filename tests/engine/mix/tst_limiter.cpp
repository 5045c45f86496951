#include "engine/mix/limiter.h"

#include "engine/mix/meters.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numbers>
#include <random>

using namespace stemwright::mix;

namespace {

constexpr int kRateHz = 48'000;

using Signal = std::function<double(int frame)>;

std::vector<float> stereo(const Signal& left, const Signal& right, int frames)
{
    std::vector<float> sound;
    for (int t = 0; t < frames; ++t) {
        sound.push_back(static_cast<float>(left(t)));
        sound.push_back(static_cast<float>(right(t)));
    }
    return sound;
}

std::vector<float> noise(int frames, float amplitude)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> sample(-amplitude, amplitude);
    std::vector<float> sound(static_cast<std::size_t>(frames) * 2);
    std::ranges::generate(sound, [&] { return sample(random); });
    return sound;
}

double sine(double hz, int frame, double phase = 0.0) { return std::sin(2.0 * std::numbers::pi * hz * frame / kRateHz + phase); }

std::vector<float> limited(std::span<const float> sound, std::size_t blockFrames = 1'000, int rateHz = kRateHz)
{
    Limiter limiter(2, rateHz);
    std::vector<float> out;
    for (std::size_t at = 0; at < sound.size(); at += blockFrames * 2)
        limiter.process(sound.subspan(at, std::min(blockFrames * 2, sound.size() - at)), out);
    limiter.finish(out);
    return out;
}

/// By the library.
double truePeakDb(std::span<const float> sound)
{
    auto meter = LoudnessMeter::create(2, kRateHz);
    if (!meter || !meter->add(sound) || !meter->add(std::vector<float>(100)))
        return 1e9;
    return meter->truePeakDb();
}

std::vector<float> truePeaks(std::span<const float> sound)
{
    TruePeaks measure(2);
    std::vector<float> peaks;
    for (std::size_t at = 0; at < sound.size(); at += 2 * 777)
        measure.process(sound.subspan(at, std::min<std::size_t>(2 * 777, sound.size() - at)), peaks);
    measure.finish(peaks);
    return peaks;
}

} // namespace

class TestLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truePeaksAreThoseOfTheLibrary_data() { loudSounds(); }
    void truePeaksAreThoseOfTheLibrary()
    {
        QFETCH(std::vector<float>, sound);
        const auto peaks = truePeaks(sound);
        QCOMPARE(peaks.size(), sound.size() / 2);
        QVERIFY(std::abs(20.0 * std::log10(static_cast<double>(std::ranges::max(peaks))) - truePeakDb(sound)) < 0.01);
    }

    void truePeaksLieAtTheirFrames()
    {
        std::vector<float> sound(200);
        sound[2 * 50 + 1] = -0.8F;
        const auto peaks = truePeaks(sound);
        QCOMPARE(peaks[50], 0.8F);
        QVERIFY(peaks[49] > 0.6F && peaks[49] < 0.8F); // a quarter before it
        QVERIFY(peaks[51] < 0.3F);
        QCOMPARE(peaks[50 - TruePeaks::kReach - 1], 0.0F);
        // The samples of a quarter of the rate at 45 degrees miss the peaks by 3.01 dB.
        const auto between = truePeaks(stereo([](int t) { return sine(12'000, t, std::numbers::pi / 4); }, [](int) { return 0.0; }, 1'000));
        QVERIFY(std::abs(between[500] - 1.0F) < 0.02F);
    }

    void peaksStayBelowFullScale_data() { loudSounds(); }
    void peaksStayBelowFullScale()
    {
        QFETCH(std::vector<float>, sound);
        QVERIFY(truePeakDb(sound) > 0.5);
        const auto quiet = limited(sound);
        QCOMPARE(quiet.size(), sound.size());
        QVERIFY2(truePeakDb(quiet) <= 0.0, qPrintable(QString::number(truePeakDb(quiet))));
        QVERIFY2(truePeakDb(quiet) > -0.7, qPrintable(QString::number(truePeakDb(quiet))));
        QVERIFY(std::ranges::all_of(quiet, [](float sample) { return std::abs(sample) <= 1.0F; }));
        QCOMPARE(limited(sound, 77), quiet); // however it is cut into blocks
    }

    void whatIsBelowStaysAsItIs()
    {
        const auto sound = noise(20'000, 0.4F);
        QVERIFY(truePeakDb(sound) < -0.1);
        QCOMPARE(limited(sound), sound);
        QCOMPARE(limited(std::span(sound).first(2)), (std::vector<float>{sound[0], sound[1]}));
        QCOMPARE(limited({}), std::vector<float>());
    }

    /// Down in a straight line that begins before the peak, all channels alike, and back within two seconds.
    void theGainMovesWithoutSteps()
    {
        constexpr int kPeakAt = 20'000;
        const auto sound = stereo([](int t) { return t == kPeakAt ? -3.0 : 0.2; }, [](int) { return 0.1; }, 4 * kRateHz);
        const auto out = limited(sound);
        const auto gainAt = [&](int frame) {
            const auto right = static_cast<std::size_t>(frame) * 2 + 1;
            return static_cast<double>(out[right]) / static_cast<double>(sound[right]);
        };
        const int window = static_cast<int>(Limiter::kLookAheadSeconds * kRateHz);
        QCOMPARE(gainAt(kPeakAt - window - 20), 1.0);
        QVERIFY(gainAt(kPeakAt - window / 2) < 0.75);
        const double wanted = static_cast<double>(Limiter::kCeiling / std::ranges::max(truePeaks(sound)));
        for (const int frame : {kPeakAt, kPeakAt + 1}) // on both sides of what lies between them
            QVERIFY2(std::abs(gainAt(frame) - wanted) < 1e-5, qPrintable(QString::number(gainAt(frame))));
        QVERIFY(std::abs(gainAt(kPeakAt) + static_cast<double>(out[kPeakAt * 2]) / 3.0) < 1e-6);
        QVERIFY(gainAt(kPeakAt + window) < 0.5);
        for (int t = 1; t < 4 * kRateHz; ++t)
            QVERIFY(std::abs(gainAt(t) - gainAt(t - 1)) < 1.0 / window);
        for (int t = kPeakAt + 2 * kRateHz; t < 4 * kRateHz; ++t)
            QCOMPARE(gainAt(t), 1.0);
    }

private:
    static void loudSounds()
    {
        QTest::addColumn<std::vector<float>>("sound");
        QTest::newRow("noise") << noise(30'000, 1.5F);
        QTest::newRow("very loud noise") << noise(30'000, 30.0F);
        QTest::newRow("loud from the first frame") << stereo([](int t) { return 2.0 * sine(700, t, 1.0); }, [](int) { return 0.0; }, 9'000);
        QTest::newRow("only between samples") << stereo([](int t) { return 1.3 * sine(12'000, t, std::numbers::pi / 4); },
                                                        [](int t) { return 0.1 * sine(300, t); }, 9'000);
        QTest::newRow("single samples") << stereo([](int t) { return t % 5'000 == 4'999 ? 4.0 : 0.3 * sine(500, t); },
                                                  [](int t) { return t % 3'001 == 3'000 ? -9.0 : 0.0; }, 30'000);
        QTest::newRow("square wave") << stereo([](int t) { return sine(91, t) < 0.0 ? -1.4 : 1.4; }, [](int) { return 0.0; }, 30'000);
        QTest::newRow("bursts") << stereo([](int t) { return (t / 3'000 % 2 == 0 ? 0.01 : 16.0) * sine(3'000 + t % 1'000, t); },
                                          [](int t) { return (t / 500 % 2 == 0 ? 0.01 : 2.0) * sine(15'000, t); }, 40'000);
    }
};

QTEST_GUILESS_MAIN(TestLimiter)
#include "tst_limiter.moc"
