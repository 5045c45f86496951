#include "engine/model/classic/classicmodel.h"

#include "memorymixture.h"
#include "tests/support/wholewindow.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::model;

namespace {

constexpr std::size_t kBins = 2049;
constexpr std::size_t kRow = 2 * kBins;
constexpr std::size_t kTargets = 4;
enum Target : std::size_t { Vocals, Drums, Bass, Other };

/// The gains of all targets in a window: [targets][slices][channels][bins].
Result<std::vector<float>> gains(const Mixture& mixture, std::int64_t firstSlice, std::size_t slices, std::stop_token stop = {})
{
    const QTemporaryDir folder;
    auto none = RowFile::createTemporary(folder.path().toStdString(), 1);
    if (!none)
        return std::unexpected(none.error());
    ThreadPool pool(2);
    const std::vector<float> ones(slices * kRow, 1.0F);
    const SliceWindow window{.firstSlice = firstSlice, .slices = slices, .magnitudes = ones};
    const auto model = makeClassicModel();
    const auto estimate = model->estimate(mixture, *none, window, {.pool = pool, .stop = std::move(stop)});
    if (!estimate)
        return std::unexpected(estimate.error());
    return test::wholeWindow(**estimate, kTargets * slices * 2, kBins);
}

/// Held notes on both sides and in the middle, a gliding note in the middle, a bass and noise bursts.
test::MemoryMixture music(double seconds)
{
    const auto frames = static_cast<std::size_t>(seconds * 44100);
    std::vector<float> song(2 * frames);
    test::Lcg noise(11);
    for (std::size_t n = 0; n < frames; ++n) {
        const double t = double(n) / 44100.0;
        const double voice = 0.3 * std::sin(2765.0 * t + 120.0 * std::sin(5.0 * t));
        const double bass = 0.3 * std::sin(400.0 * t);
        const double held = 0.3 * std::sin(12566.0 * t);
        const double hit = double(noise()) * std::exp(-60.0 * std::fmod(t, 0.5));
        song[n] = static_cast<float>(voice + bass + held + hit + 0.3 * std::sin(6283.0 * t));
        song[frames + n] = static_cast<float>(voice + bass + held + hit + 0.3 * std::sin(8170.0 * t));
    }
    return {std::move(song), 2};
}

/// Largest of |1 - sum of the gains| in any bin; infinity where a gain is not in [0, 1].
float defect(const std::vector<float>& all)
{
    const std::size_t count = all.size() / kTargets;
    float worst = 0.0F;
    for (std::size_t i = 0; i < count; ++i) {
        float sum = 0.0F;
        for (std::size_t target = 0; target < kTargets; ++target) {
            const float gain = all[target * count + i];
            if (!(gain >= 0.0F && gain <= 1.0F))
                return INFINITY;
            sum += gain;
        }
        worst = std::max(worst, std::abs(1.0F - sum));
    }
    return worst;
}

} // namespace

class TestClassicModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs()
    {
        const auto model = makeClassicModel();
        QCOMPARE(model->info().targets, (std::vector<std::string>{"vocals", "drums", "bass", "other"}));
        QCOMPARE(model->bottleneckColumns(), std::size_t(0));
        QVERIFY(!model->info().hash.empty());
    }

    void gainsSumToOne_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("channels");
        QTest::addColumn<float>("level");
        QTest::addColumn<bool>("mono");
        QTest::newRow("no frames") << 0 << 2 << 1.0F << false;
        QTest::newRow("one frame") << 1 << 2 << 1.0F << false;
        QTest::newRow("shorter than a hop") << 700 << 2 << 1.0F << false;
        QTest::newRow("shorter than a window") << 3000 << 2 << 1.0F << false;
        QTest::newRow("one second") << 44100 << 2 << 1.0F << false;
        QTest::newRow("identical channels") << 44100 << 2 << 1.0F << true;
        QTest::newRow("one channel") << 44100 << 1 << 1.0F << false;
        QTest::newRow("silence") << 44100 << 2 << 0.0F << false;
        QTest::newRow("next to nothing") << 44100 << 2 << 1e-38F << false;
        QTest::newRow("far beyond full scale") << 44100 << 2 << 1e6F << false;
    }

    void gainsSumToOne()
    {
        QFETCH(const int, frames);
        QFETCH(const int, channels);
        QFETCH(const float, level);
        QFETCH(const bool, mono);
        std::vector<float> song(static_cast<std::size_t>(frames * channels));
        test::Lcg noise(2);
        for (float& value : song)
            value = level * noise();
        if (mono)
            std::copy_n(song.begin(), frames, song.begin() + frames);
        const test::MemoryMixture mixture(std::move(song), static_cast<std::size_t>(channels));
        const auto all = gains(mixture, 0, static_cast<std::size_t>(mixture.slices()));
        QVERIFY(all.has_value());
        QVERIFY(defect(*all) < 1e-6F);
    }

    void doesNotDependOnTheWindow_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("slices");
        QTest::newRow("first slice") << 0 << 1;
        QTest::newRow("beginning") << 0 << 100;
        QTest::newRow("middle") << 77 << 150;
        QTest::newRow("end") << 200 << 59;
        QTest::newRow("last slice") << 258 << 1;
    }

    void doesNotDependOnTheWindow()
    {
        QFETCH(const int, first);
        QFETCH(const int, slices);
        static const auto song = music(6.0);
        static const auto whole = gains(song, 0, 259);
        QCOMPARE(song.slices(), std::int64_t(259));
        const auto part = gains(song, first, static_cast<std::size_t>(slices));
        QVERIFY(whole && part);
        const auto count = static_cast<std::size_t>(slices) * kRow;
        for (std::size_t target = 0; target < kTargets; ++target)
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE((*part)[target * count + i], (*whole)[target * 259 * kRow + static_cast<std::size_t>(first) * kRow + i]);
    }

    void findsEachTargetWhereItIs()
    {
        const auto song = music(4.0);
        const auto all = gains(song, 60, 65); // between and around three hits
        QVERIFY(all.has_value());
        const auto gain = [&all](Target target, std::int64_t slice, double hz) {
            const auto bin = static_cast<std::size_t>(std::lround(hz * 4096 / 44100));
            return (*all)[target * 65 * kRow + static_cast<std::size_t>(slice - 60) * kRow + bin];
        };
        QVERIFY(gain(Bass, 75, 64.0) > 0.8F);
        QVERIFY(gain(Other, 75, 1000.0) > 0.8F);
        QVERIFY(gain(Other, 75, 2000.0) > 0.8F); // in the middle, but it stands still
        QVERIFY(gain(Drums, 65, 5000.0) > 0.6F); // slice 65 is at 1.51 s
        double voice = 0.0;
        double other = 0.0;
        for (std::int64_t slice = 70; slice < 84; ++slice)
            for (double hz = 340.0; hz < 540.0; hz += 44100.0 / 4096.0) {
                voice += double(gain(Vocals, slice, hz));
                other += double(gain(Other, slice, hz));
            }
        QVERIFY(voice > other);
    }

    void keepsTheOrderOfChannelsAndMagnitudes()
    {
        const auto song = music(0.5);
        const QTemporaryDir folder;
        auto none = RowFile::createTemporary(folder.path().toStdString(), 1);
        QVERIFY(none.has_value());
        ThreadPool pool(2);
        std::vector<float> magnitudes(3 * kRow);
        for (std::size_t i = 0; i < magnitudes.size(); ++i)
            magnitudes[i] = 1.0F + float(i % 977);
        const SliceWindow window{.firstSlice = 5, .slices = 3, .magnitudes = magnitudes};
        const auto model = makeClassicModel();
        const auto estimate = model->estimate(song, *none, window, {.pool = pool, .stop = {}});
        QVERIFY(estimate.has_value());
        const auto out = test::wholeWindow(**estimate, kTargets * 3 * 2, kBins);
        const auto ones = gains(song, 5, 3);
        for (std::size_t i = 0; i < out->size(); ++i)
            QCOMPARE((*out)[i], (*ones)[i] * magnitudes[i % magnitudes.size()]);
    }

    void refusesAndStops()
    {
        const auto song = music(0.5);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = gains(song, 0, 20, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Errc::Cancelled);

        const QTemporaryDir folder;
        auto none = RowFile::createTemporary(folder.path().toStdString(), 1);
        ThreadPool pool(1);
        const std::vector<float> few(10);
        const SliceWindow window{.firstSlice = 0, .slices = 3, .magnitudes = few};
        const auto refused = makeClassicModel()->estimate(song, *none, window, {.pool = pool, .stop = {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::ShapeMismatch);
    }
};

QTEST_GUILESS_MAIN(TestClassicModel)
#include "tst_classicmodel.moc"
