#include "engine/mix/mixer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace stemwright::mix;

namespace {

constexpr int kRateHz = 48'000;
constexpr std::size_t kRampFrames = 384; // 8 ms

/// Rows in which every sample of the original is 0.25 and every sample of the stems 0.5; there is no bed.
std::vector<float> constantRows(const RowLayout& layout, std::size_t frames)
{
    std::vector<float> rows(frames * layout.columns(), 0.5F);
    for (std::size_t t = 0; t < frames; ++t) {
        const auto row = std::span(rows).subspan(t * layout.columns());
        std::ranges::fill(row.first(layout.channels), 0.25F);
        std::ranges::fill(row.subspan(layout.bedColumn(), layout.channels), 0.0F);
    }
    return rows;
}

} // namespace

class TestMixer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smoothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<float>("end");
        QTest::newRow("gain") << 0 << 0.5F * gainLinear(-12.0F);
        QTest::newRow("mute") << 1 << 0.0F;
        QTest::newRow("balance") << 2 << 0.0F;
        QTest::newRow("solo elsewhere") << 3 << 0.0F;
        QTest::newRow("original") << 4 << 0.25F;
        QTest::newRow("master") << 5 << 0.5F * gainLinear(-12.0F);
    }

    /// From 0.5 to the end in a straight line of 8 ms, with no step above its slope.
    void smoothing()
    {
        QFETCH(int, what);
        QFETCH(float, end);
        Mix mix;
        mix.strips[1].muted = true;
        const RowLayout layout{.channels = 2, .stems = 2};
        Mixer mixer(layout, 2, kRateHz, mix);
        const auto rows = constantRows(layout, 1'000);
        std::vector<float> out(2'000);
        Peaks peaks;
        mixer.process(mix, rows, out, peaks);
        QVERIFY(std::ranges::all_of(out, [](float x) { return x == 0.5F; }));

        mix.strips[0].gainDb = what == 0 ? -12.0F : 0.0F;
        mix.strips[0].muted = what == 1;
        mix.strips[0].balance = what == 2 ? 1.0F : 0.0F;
        mix.strips[1].soloed = what == 3;
        mix.listen = what == 4 ? Listen::Original : Listen::Stems;
        mix.masterDb = what == 5 ? -12.0F : 0.0F;
        mixer.process(mix, rows, out, peaks);
        const float slope = std::abs(0.5F - end) / kRampFrames;
        float before = 0.5F;
        for (std::size_t t = 0; t < 1'000; ++t) {
            QVERIFY2(std::abs(out[2 * t] - before) <= slope * 1.001F + 1e-7F, qPrintable(QString::number(t)));
            before = out[2 * t];
        }
        QVERIFY(std::abs(out[2 * (kRampFrames / 2 - 1)] - 0.5F * (0.5F + end)) < 1e-5F);
        QVERIFY(std::abs(out[2 * (kRampFrames - 1)] - end) < 1e-7F);
    }

    /// A storm of changes: the steps stay below the steepest slope that the gains in use can have.
    void stormOfChangesStaysSmooth()
    {
        const RowLayout layout{.channels = 1, .stems = 1};
        Mix mix;
        Mixer mixer(layout, 1, kRateHz, mix);
        const auto rows = constantRows(layout, 37);
        std::vector<float> out(37);
        Peaks peaks;
        float before = 0.5F;
        for (int change = 0; change < 10'000; ++change) {
            mix.strips[0].gainDb = static_cast<float>(change * 7'919 % 60 - 60);
            mix.strips[0].muted = change % 3 == 0;
            mixer.process(mix, rows, out, peaks);
            for (const float x : out) {
                QVERIFY(std::abs(x - before) <= 0.5F / kRampFrames * 1.001F);
                before = x;
            }
        }
    }

    void blocksDoNotMatter_data()
    {
        QTest::addColumn<std::size_t>("channels");
        QTest::newRow("mono") << 1UZ;
        QTest::newRow("stereo") << 2UZ;
    }

    /// The same changes at the same frames, whatever the blocks between them: also where a block is settled as a whole and another is not.
    void blocksDoNotMatter()
    {
        QFETCH(std::size_t, channels);
        const RowLayout layout{.channels = channels, .stems = 3};
        std::vector<float> rows(1'200 * layout.columns());
        std::minstd_rand random(5);
        std::ranges::generate(rows, [&random] { return std::uniform_real_distribution(-1.0F, 1.0F)(random); });
        const auto run = [&](std::size_t block) {
            Mix mix;
            Mixer mixer(layout, channels, kRateHz, mix);
            std::vector<float> out(1'200 * channels);
            Peaks peaks;
            for (std::size_t t = 0; t < 1'200;) {
                mix.strips[0].gainDb = t < 200 ? 0.0F : -20.0F;
                mix.strips[1].muted = t >= 300 && t < 600;
                mix.strips[2].balance = 0.25F;
                mix.masterDb = t < 800 ? 0.0F : 3.0F;
                const std::size_t frames = std::min(block, 100 - t % 100);
                mixer.process(mix, std::span(rows).subspan(t * layout.columns(), frames * layout.columns()),
                              std::span(out).subspan(channels * t, channels * frames), peaks);
                t += frames;
            }
            for (const SidePeaks& strip : peaks.strips)
                out.insert(out.end(), {strip.left, strip.right});
            out.insert(out.end(), {peaks.master.left, peaks.master.right});
            return out;
        };
        const auto whole = run(100);
        for (const std::size_t block : {1UZ, 7UZ, 32UZ, 64UZ, 99UZ})
            QCOMPARE(run(block), whole);
    }

    void peaksAreThoseOfWhatIsHeard()
    {
        const RowLayout layout{.channels = 2, .stems = 2};
        Mix mix;
        mix.strips[0].balance = 1.0F;
        mix.strips[1].gainDb = 6.0F;
        mix.masterDb = -6.0F;
        Mixer mixer(layout, 2, kRateHz, mix);
        std::vector<float> out(20);
        Peaks peaks;
        mixer.process(mix, constantRows(layout, 10), out, peaks);
        QCOMPARE(peaks.strips[0].left, 0.0F);
        QCOMPARE(peaks.strips[0].right, 0.5F);
        QCOMPARE(peaks.strips[1].left, 0.5F * gainLinear(6.0F));
        QCOMPARE(peaks.master.left, 0.5F * gainLinear(6.0F) * gainLinear(-6.0F));
        QVERIFY(peaks.master.right > peaks.master.left);
    }
};

QTEST_GUILESS_MAIN(TestMixer)
#include "tst_mixer.moc"
