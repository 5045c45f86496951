#include "engine/separate/bottleneckcache.h"
#include "engine/separate/separation.h"
#include "engine/separate/storedseparation.h"
#include "tests/support/memorysink.h"
#include "tests/support/sharemodel.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

using namespace stemwright;
using namespace stemwright::separate;
using stemwright::test::MemorySink;
using stemwright::test::ShareModel;

class TestSeparation : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ThreadPool m_pool{2};

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

    audio::Song makeSong(int rateHz, std::size_t channels, const std::vector<float>& frames) const
    {
        auto file = RowFile::createTemporary(scratch(), channels);
        if (!file || !file->write(0, frames))
            qFatal("no scratch file");
        return {.info = {.sampleRateHz = rateHz, .channels = static_cast<int>(channels)},
                .frames = std::move(*file),
                .identity = std::to_string(frames.size())};
    }

    static std::vector<float> noise(std::size_t count)
    {
        std::mt19937 generator(3);
        std::uniform_real_distribution<float> uniform(-0.5F, 0.5F);
        std::vector<float> values(count);
        for (float& value : values)
            value = uniform(generator);
        return values;
    }

    MemorySink run(const audio::Song& song, model::Model& model, const SeparationOptions& options) const
    {
        MemorySink sink;
        ThreadPool pool(2);
        const Status done = separate::separate(song, model, options, BottleneckCache(std::nullopt, 0), sink, scratch(), {.pool = pool});
        if (!done)
            qFatal("%s", done.error().detail.c_str());
        return sink;
    }

private Q_SLOTS:
    void stemsAndRemainderGiveTheSong_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("modelChannels");
        QTest::newRow("stereo") << 44100 << 2 << 100'000 << 2;
        QTest::newRow("one sample") << 44100 << 2 << 1 << 2;
        QTest::newRow("shorter than half a window") << 44100 << 2 << 2048 << 2;
        QTest::newRow("just longer than half a window") << 44100 << 2 << 2049 << 2;
        QTest::newRow("mono") << 44100 << 1 << 30'001 << 2;
        QTest::newRow("mono, mono model") << 44100 << 1 << 30'001 << 1;
        QTest::newRow("stereo, mono model") << 44100 << 2 << 30'001 << 1;
        QTest::newRow("5.1") << 44100 << 6 << 30'001 << 2;
        QTest::newRow("48 kHz") << 48000 << 2 << 70'003 << 2;
        QTest::newRow("96 kHz") << 96000 << 2 << 70'003 << 2;
        QTest::newRow("8 kHz mono") << 8000 << 1 << 9'999 << 2;
        QTest::newRow("192 kHz, 3 samples") << 192000 << 2 << 3 << 2;
    }
    void stemsAndRemainderGiveTheSong()
    {
        QFETCH(int, rateHz);
        QFETCH(int, channels);
        QFETCH(int, frames);
        QFETCH(int, modelChannels);
        const auto samples = noise(static_cast<std::size_t>(frames) * static_cast<std::size_t>(channels));
        const auto song = makeSong(rateHz, static_cast<std::size_t>(channels), samples);
        ShareModel model({0.6F, 0.3F}, {.channels = static_cast<std::size_t>(modelChannels)});
        const auto sink = run(song, model, {.windowSlices = 7});
        QCOMPARE(sink.stems.size(), std::size_t(3));
        double error = 0.0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            double sum = 0.0;
            for (const auto& stem : sink.stems) {
                QCOMPARE(stem.size(), samples.size());
                QVERIFY(std::isfinite(stem[i]));
                sum += static_cast<double>(stem[i]);
            }
            error = std::max(error, std::abs(sum - static_cast<double>(samples[i])));
        }
        QVERIFY2(error <= 1e-7, qPrintable(QString::number(error)));
    }

    void spreadStemsGiveTheSongByThemselves_data() { stemsAndRemainderGiveTheSong_data(); }
    void spreadStemsGiveTheSongByThemselves()
    {
        QFETCH(int, rateHz);
        QFETCH(int, channels);
        QFETCH(int, frames);
        QFETCH(int, modelChannels);
        const auto samples = noise(static_cast<std::size_t>(frames) * static_cast<std::size_t>(channels));
        const auto song = makeSong(rateHz, static_cast<std::size_t>(channels), samples);
        ShareModel model({0.6F, 0.3F}, {.channels = static_cast<std::size_t>(modelChannels)});
        const auto sink = run(song, model, {.iterations = 0, .windowSlices = 7, .residual = Residual::Spread});
        QCOMPARE(sink.stems.size(), std::size_t(3));
        double error = 0.0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const double rest =
                static_cast<double>(samples[i]) - static_cast<double>(sink.stems[0][i]) - static_cast<double>(sink.stems[1][i]);
            error = std::max(error, std::abs(rest));
            QVERIFY(std::abs(rest - static_cast<double>(sink.stems[2][i])) < 1e-12);
        }
        QVERIFY2(error <= 0.5e-6, qPrintable(QString::number(error))); // 120 dB below the song's peak
    }

    /// By the energy of 0.25 and 0.5 of the song, which leave a quarter of it.
    void theResidualIsSpreadByTheMasks()
    {
        const auto samples = noise(2 * 50'000);
        ShareModel model({0.25F, 0.5F});
        const auto sink = run(makeSong(44100, 2, samples), model, {.iterations = 0, .residual = Residual::Spread});
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QVERIFY(std::abs(sink.stems[0][i] - 0.3F * samples[i]) < 1e-6F);
            QVERIFY(std::abs(sink.stems[1][i] - 0.7F * samples[i]) < 1e-6F);
        }
    }

    /// Without iterations a share is a gain: whatever is lost between decoding and delivery would show.
    void identityKeepsTheSong_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {8000, 11025, 22050, 44100, 48000, 88200, 96000, 176400, 192000})
            QTest::addRow("%d Hz", rateHz) << rateHz;
    }
    void identityKeepsTheSong()
    {
        QFETCH(int, rateHz);
        std::vector<float> samples;
        for (int i = 0; i < rateHz; ++i)
            samples.insert(samples.end(), 2, static_cast<float>(0.5 * std::sin(6.2831853 * 1000.0 * i / rateHz)));
        ShareModel model({1.0F});
        const auto sink = run(makeSong(rateHz, 2, samples), model, {.iterations = 0, .residual = Residual::None});
        QCOMPARE(sink.stems.front().size(), samples.size());
        double signal = 0.0;
        double difference = 0.0;
        for (std::size_t i = samples.size() / 10; i < samples.size() * 9 / 10; ++i) {
            signal += static_cast<double>(samples[i] * samples[i]);
            difference += std::pow(static_cast<double>(sink.stems.front()[i]) - static_cast<double>(samples[i]), 2.0);
        }
        const double ratioDb = 10.0 * std::log10(signal / difference);
        QVERIFY2(ratioDb >= 90.0, qPrintable(QString::number(ratioDb)));
    }

    /// The share of a source with one channel or many is the same in each of them.
    void sharesReachEveryChannel()
    {
        const auto samples = noise(6 * 20'000);
        ShareModel model({0.75F, 0.25F});
        const auto sink = run(makeSong(44100, 6, samples), model, {.iterations = 0});
        for (std::size_t i = 0; i < samples.size(); ++i)
            QVERIFY(std::abs(sink.stems[0][i] - 0.75F * samples[i]) < 2e-5F);
    }

    void windowLengthOnlyMattersToTheFilter()
    {
        const auto samples = noise(2 * 60'000);
        ShareModel model({0.7F, 0.2F});
        const auto whole = run(makeSong(44100, 2, samples), model, {.iterations = 0, .windowSlices = 0});
        for (const std::size_t slices : {std::size_t(1), std::size_t(2), std::size_t(3), std::size_t(17), std::size_t(1000)}) {
            const auto parts = run(makeSong(44100, 2, samples), model, {.iterations = 0, .windowSlices = slices});
            for (std::size_t i = 0; i < samples.size(); ++i)
                QVERIFY(std::abs(whole.stems[0][i] - parts.stems[0][i]) < 1e-6F);
        }
    }

    void otherFilterSettingsNeedNoSecondFirstPass()
    {
        const BottleneckCache cache(scratch() / "bottlenecks", 1 << 20);
        const auto song = makeSong(44100, 2, noise(2 * 50'000));
        ShareModel model({0.5F, 0.5F});
        MemorySink sink;
        QVERIFY(separate::separate(song, model, {.iterations = 0}, cache, sink, scratch(), {.pool = m_pool}));
        QVERIFY(separate::separate(song, model, {.iterations = 2}, cache, sink, scratch(), {.pool = m_pool}));
        QCOMPARE(model.preparations.load(), 1);
        QVERIFY(separate::separate(makeSong(44100, 2, noise(2 * 50'001)), model, {}, cache, sink, scratch(), {.pool = m_pool}));
        QCOMPARE(model.preparations.load(), 2);
    }

    void aStoreHoldsWhatASinkReceives()
    {
        const BottleneckCache noCache(std::nullopt, 0);
        const auto song = makeSong(48000, 2, noise(2 * 50'001));
        ShareModel model({0.6F, 0.3F});
        const auto store = separateIntoStore(song, model, {.windowSlices = 7}, noCache, scratch(), {.pool = m_pool});
        QVERIFY(store.has_value());
        const auto sink = run(song, model, {.windowSlices = 7});
        QCOMPARE((*store)->stems(), sink.stems.size());
        QCOMPARE((*store)->exactFrames(), 50'001);
        for (std::size_t stem = 0; stem < sink.stems.size(); ++stem) {
            std::vector<float> stored(sink.stems[stem].size());
            QVERIFY((*store)->read(stem, 0, stored).has_value());
            QVERIFY(stored == sink.stems[stem]);
        }
    }

    void aStoreAddsUpWhateverTheFilterTakesForItsResidual()
    {
        const BottleneckCache noCache(std::nullopt, 0);
        for (const int rateHz : {44'100, 48'000}) {
            const auto samples = noise(2 * 50'001);
            const auto song = makeSong(rateHz, 2, samples);
            ShareModel model({0.6F, 0.3F});
            const SeparationOptions options{.iterations = 1, .windowSlices = 7, .residual = Residual::Filtered};
            const auto store = separateIntoStore(song, model, options, noCache, scratch(), {.pool = m_pool});
            QVERIFY(store.has_value());
            QCOMPARE((*store)->stems(), std::size_t{3});
            std::vector<double> sum(samples.size());
            for (std::size_t stem = 0; stem < 3; ++stem) {
                std::vector<float> stored(sum.size());
                QVERIFY((*store)->read(stem, 0, stored).has_value());
                std::ranges::transform(sum, stored, sum.begin(), std::plus());
            }
            double worst = 0.0;
            for (std::size_t i = 0; i < sum.size(); ++i)
                worst = std::max(worst, std::abs(sum[i] - samples[i]));
            QVERIFY2(worst < 1e-6, std::to_string(worst).c_str());
        }
    }

    void whatWasDoneAheadIsNotDoneAgain()
    {
        const BottleneckCache cache(scratch() / "ahead", 1 << 20);
        const auto song = makeSong(44100, 2, noise(2 * 50'000));
        ShareModel model({0.5F, 0.5F});
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(separateAhead(song, model, cache, scratch(), {.pool = m_pool}).has_value());
        QCOMPARE(model.preparations.load(), 1);
        QVERIFY(separateIntoStore(song, model, {}, cache, scratch(), {.pool = m_pool}).has_value());
        QCOMPARE(model.preparations.load(), 1);
    }

    void cancels()
    {
        const auto song = makeSong(44100, 2, noise(2 * 50'000));
        ShareModel model({0.5F, 0.5F});
        std::stop_source stop;
        stop.request_stop();
        MemorySink sink;
        const Status done = separate::separate(song, model, {}, BottleneckCache(std::nullopt, 0), sink, scratch(),
                                               {.pool = m_pool, .stop = stop.get_token()});
        QVERIFY(!done);
        QCOMPARE(done.error().code, Errc::Cancelled);
        QVERIFY(sink.stems.empty());
    }

    void progressEndsAtOne()
    {
        ShareModel model({0.5F, 0.5F});
        MemorySink sink;
        double last = 0.0;
        bool rises = true;
        const auto progress = [&](double done) {
            rises = rises && done >= last;
            last = done;
        };
        QVERIFY(separate::separate(makeSong(44100, 2, noise(2 * 50'000)), model, {.windowSlices = 9}, BottleneckCache(std::nullopt, 0),
                                   sink, scratch(), {.pool = m_pool, .progress = progress}));
        QVERIFY(rises);
        QCOMPARE(last, 1.0);
    }

    void aSongWithoutFramesHasEmptyStems()
    {
        ShareModel model({0.5F, 0.5F});
        QVERIFY(run(makeSong(44100, 2, {}), model, {}).stems.empty());
    }

    void aSingleTargetIsNotFiltered()
    {
        ShareModel model({0.5F});
        QCOMPARE(checkOptions(model.info(), {.iterations = 1}).error().code, Errc::InvalidArgument);
        QVERIFY(checkOptions(model.info(), {.iterations = 0}).has_value());
        QVERIFY(checkOptions(model.info(), {.iterations = 1, .residual = Residual::Filtered}).has_value());
    }

    void aSingleTargetTakesNoResidual()
    {
        ShareModel model({0.5F});
        QCOMPARE(checkOptions(model.info(), {.iterations = 0, .residual = Residual::Spread}).error().code, Errc::InvalidArgument);
    }

    void optionsAreFittedToASingleTarget()
    {
        const model::ModelInfo one{.targets = {"vocals"}};
        const model::ModelInfo two{.targets = {"vocals", "drums"}};
        const SeparationOptions spread{.iterations = 2, .residual = Residual::Spread};
        QCOMPARE(fitting(two, spread), spread);
        QCOMPARE(fitting(one, spread), (SeparationOptions{.iterations = 0, .residual = Residual::Remainder}));
        const SeparationOptions filtered{.iterations = 2, .residual = Residual::Filtered};
        QCOMPARE(fitting(one, filtered), filtered);
    }

    void noTargetTakesTheNameOfTheResidual()
    {
        const model::ModelInfo info{.targets = {"vocals", "residual"}};
        QCOMPARE(checkOptions(info, {}).error().code, Errc::InvalidArgument);
        QVERIFY(checkOptions(info, {.residual = Residual::None}).has_value());
    }

    void namesFollowTheTargets()
    {
        const model::ModelInfo info{.targets = {"speech", "noise"}};
        QCOMPARE(stemNames(info, {}), (std::vector<std::string>{"speech", "noise", "residual"}));
        QCOMPARE(stemNames(info, {.residual = Residual::None}), (std::vector<std::string>{"speech", "noise"}));
    }
};

QTEST_GUILESS_MAIN(TestSeparation)
#include "tst_separation.moc"
