#include "ui/song/peakcollector.h"
#include "ui/song/peaks.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

class TestPeaks : public QObject {
    Q_OBJECT

private:
    static constexpr std::int64_t kFrames = 200'000;

    static std::vector<float> sound()
    {
        std::vector<float> frames(static_cast<std::size_t>(kFrames));
        for (std::size_t i = 0; i < frames.size(); ++i)
            frames[i] = static_cast<float>(0.8 * std::sin(0.01 * static_cast<double>(i)) * static_cast<double>(i % 977) / 977.0);
        return frames;
    }
    static void fill(Peaks& peaks, const std::vector<float>& frames)
    {
        std::vector<PeakBin> bins;
        for (std::size_t at = 0; at < frames.size(); at += Peaks::kBinFrames)
            bins.push_back(peakOf(std::span(frames).subspan(at, std::min<std::size_t>(Peaks::kBinFrames, frames.size() - at))));
        peaks.set(0, bins);
    }

private Q_SLOTS:
    void aBinTellsExtremesAndPower()
    {
        const std::vector<float> frames{0.5F, -1.0F, 0.0F, 0.5F};
        QCOMPARE(peakOf(frames), (PeakBin{.low = -1.0F, .high = 0.5F, .power = 0.375F}));
        QCOMPARE(peakOf({}), PeakBin{});
    }

    void blocksOfAnyLengthGiveThePeaksOfTheWhole_data()
    {
        QTest::addColumn<std::size_t>("blockFrames");
        QTest::newRow("less than a bin") << std::size_t{100};
        QTest::newRow("a bin") << std::size_t{256};
        QTest::newRow("some bins and a part") << std::size_t{1'000};
        QTest::newRow("all") << static_cast<std::size_t>(kFrames);
    }
    void blocksOfAnyLengthGiveThePeaksOfTheWhole()
    {
        QFETCH(std::size_t, blockFrames);
        constexpr std::size_t kChannels = 2;
        const std::vector<float> samples = sound();
        Peaks whole(kFrames / kChannels);
        std::vector<PeakBin> bins;
        constexpr std::size_t kBinSamples = Peaks::kBinFrames * kChannels;
        for (std::size_t at = 0; at < samples.size(); at += kBinSamples)
            bins.push_back(peakOf(std::span(samples).subspan(at, std::min(kBinSamples, samples.size() - at))));
        whole.set(0, bins);
        PeakCollector collector;
        for (std::size_t at = 0; at < samples.size(); at += blockFrames * kChannels)
            collector.add(std::span(samples).subspan(at, std::min(blockFrames * kChannels, samples.size() - at)), kChannels);
        const auto collected = collector.finish();
        QCOMPARE(collected->frames(), whole.frames());
        std::vector<PeakBin> expected(bins.size());
        std::vector<PeakBin> got(bins.size());
        whole.read(0.0, Peaks::kBinFrames, expected);
        collected->read(0.0, Peaks::kBinFrames, got);
        QVERIFY(got == expected);
    }

    void everyResolutionShowsTheExtremes_data()
    {
        QTest::addColumn<double>("framesPerColumn");
        QTest::newRow("finest") << 256.0;
        QTest::newRow("between two") << 700.0;
        QTest::newRow("coarse") << 16'384.0;
        QTest::newRow("all in one") << 200'000.0;
    }
    void everyResolutionShowsTheExtremes()
    {
        QFETCH(double, framesPerColumn);
        const std::vector<float> frames = sound();
        Peaks peaks(kFrames);
        fill(peaks, frames);
        std::vector<PeakBin> columns(static_cast<std::size_t>(std::ceil(kFrames / framesPerColumn)));
        peaks.read(0.0, framesPerColumn, columns);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto from = static_cast<std::size_t>(std::ceil(static_cast<double>(column) * framesPerColumn));
            const auto to = std::min(frames.size(), static_cast<std::size_t>(static_cast<double>(column + 1) * framesPerColumn));
            const PeakBin exact = peakOf(std::span(frames).subspan(from, to - from));
            QVERIFY2(columns[column].low <= exact.low && columns[column].high >= exact.high, "a peak is lost");
            QVERIFY(columns[column].low >= -0.8F && columns[column].high <= 0.8F);
        }
        QCOMPARE(columns.size() == 1 ? columns.front().high : 0.0F, columns.size() == 1 ? peakOf(frames).high : 0.0F);
    }

    void outsideIsSilence()
    {
        Peaks peaks(10'000);
        fill(peaks, std::vector<float>(10'000, 0.5F));
        std::vector<PeakBin> columns(3);
        peaks.read(-512.0, 256.0, columns);
        QCOMPARE(columns[0], PeakBin{});
        QCOMPARE(columns[2].high, 0.5F);
        peaks.read(1e9, 256.0, columns);
        QCOMPARE(columns[0], PeakBin{});
    }

    void changesAreToldByPlace()
    {
        Peaks peaks(kFrames);
        fill(peaks, sound());
        const mix::FrameRange start{.first = 0, .end = 1000};
        const mix::FrameRange end{.first = 190'000, .end = kFrames};
        const std::uint64_t startBefore = peaks.generation(start);
        const std::uint64_t endBefore = peaks.generation(end);
        const std::vector<PeakBin> bins(1);
        peaks.set(190'000 / Peaks::kBinFrames, bins);
        QCOMPARE(peaks.generation(start), startBefore);
        QVERIFY(peaks.generation(end) > endBefore);
    }
};

QTEST_GUILESS_MAIN(TestPeaks)
#include "tst_peaks.moc"
