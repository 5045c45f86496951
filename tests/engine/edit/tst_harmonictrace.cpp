#include "engine/edit/harmonictrace.h"
#include "engine/edit/strokecheck.h"
#include "tests/support/memorysource.h"
#include "tests/support/soundsource.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::edit;

namespace {

constexpr int kRateHz = 44'100;
constexpr std::size_t kFrames = 88'200;

/// A tone with overtones that fall off, gliding from one pitch to another between two moments.
struct Glide {
    double fromHz = 220.0;
    double toHz = 330.0;
    int partials = 6;
    std::size_t first = 20'000;
    std::size_t end = 70'000;

    double hzAt(double frame) const
    {
        const double way = (frame - static_cast<double>(first)) / static_cast<double>(end - first);
        return fromHz * std::pow(toHz / fromHz, way);
    }
    std::vector<float> sound() const
    {
        std::vector<float> mono(kFrames, 0.0F);
        double phase = 0.0;
        for (std::size_t t = first; t < end; ++t) {
            phase += 2.0 * std::numbers::pi * hzAt(static_cast<double>(t)) / kRateHz;
            for (int partial = 1; partial <= partials; ++partial)
                mono[t] += static_cast<float>(0.2 / partial * std::sin(partial * phase));
        }
        return mono;
    }
};

} // namespace

class TestHarmonicTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsAGlidingTone_data()
    {
        QTest::addColumn<double>("fromHz");
        QTest::addColumn<double>("toHz");
        QTest::addColumn<int>("partials");
        QTest::addColumn<int>("chosen");
        QTest::newRow("at its fundamental") << 220.0 << 330.0 << 6 << 1;
        QTest::newRow("at its third partial") << 220.0 << 330.0 << 6 << 3;
        QTest::newRow("downwards, at its fifth") << 400.0 << 250.0 << 8 << 5;
        QTest::newRow("a pure one") << 1000.0 << 1200.0 << 1 << 1;
        QTest::newRow("a low one, at its second") << 90.0 << 100.0 << 10 << 2;
    }
    void followsAGlidingTone()
    {
        QFETCH(double, fromHz);
        QFETCH(double, toHz);
        QFETCH(int, partials);
        QFETCH(int, chosen);
        const Glide glide{.fromHz = fromHz, .toHz = toHz, .partials = partials};
        test::SoundSource source({std::vector<float>(kFrames), glide.sound()}, 1, kRateHz);
        const Point start{.frame = 45'000, .hz = 1.03 * chosen * glide.hzAt(45'000)};
        const auto tone = traceHarmonics(source, 1, start, {});
        QVERIFY2(tone.has_value(), tone ? "" : tone.error().detail.c_str());
        for (const Point& point : tone->path)
            if (point.frame > 22'500 && point.frame < 67'500)
                QVERIFY2(std::abs(point.hz / glide.hzAt(point.frame) - 1.0) < 0.02, std::to_string(point.hz).c_str());
        QVERIFY(std::abs(tone->path.front().frame - 20'000) < 4096);
        QVERIFY(std::abs(tone->path.back().frame - 70'000) < 4096);
        QCOMPARE(tone->partials, partials);
        const Stroke stroke{.shape = *tone, .target = "vocals"};
        QVERIFY(checkStrokes({{stroke}}, {.frames = kFrames, .highestHz = kRateHz / 2.0}).has_value());
    }

    void goesNoFartherThanItsLimit()
    {
        const auto endless = test::sine(440, 0.2, 30 * kRateHz, 2, kRateHz);
        test::SoundSource source({endless}, 2, kRateHz);
        const auto tone = traceHarmonics(source, 0, {.frame = 15.0 * kRateHz, .hz = 440}, {});
        QVERIFY(tone.has_value());
        QVERIFY(tone->path.front().frame > 4.9 * kRateHz && tone->path.front().frame < 5.1 * kRateHz);
        QVERIFY(tone->path.back().frame > 24.9 * kRateHz && tone->path.back().frame < 25.1 * kRateHz);
    }

    void findsNothingInSilence()
    {
        test::SoundSource source({std::vector<float>(kFrames), Glide().sound()}, 1, kRateHz);
        QCOMPARE(traceHarmonics(source, 0, {.frame = 45'000, .hz = 440}, {}).error().code, Errc::NotFound);
        QCOMPARE(traceHarmonics(source, 1, {.frame = 5'000, .hz = 440}, {}).error().code, Errc::NotFound);
        // At the borders of what there is.
        QVERIFY(!traceHarmonics(source, 1, {.frame = 0, .hz = 0}, {}));
        QVERIFY(!traceHarmonics(source, 1, {.frame = kFrames, .hz = kRateHz / 2.0}, {}));
    }

    void canBeCancelled()
    {
        test::SoundSource source({Glide().sound()}, 1, kRateHz);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(traceHarmonics(source, 0, {.frame = 45'000, .hz = 270}, stop.get_token()).error().code, Errc::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHarmonicTrace)
#include "tst_harmonictrace.moc"
