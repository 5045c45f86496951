#include "engine/separate/stemassembler.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace stemwright;
using namespace stemwright::separate;

/// Windows of a known signal, joined in several orders.
class TestStemAssembler : public QObject {
    Q_OBJECT

private:
    static constexpr std::size_t kRows = 4; // two stems of two channels

    static float sample(std::size_t row, std::int64_t frame)
    {
        return static_cast<float>(std::sin(0.01 * static_cast<double>(frame) + 1.7 * static_cast<double>(row)));
    }

    /// What an inverse STFT that changes nothing leaves of the slices [first, first + slices): the signal times the squared windows.
    static void fill(const dsp::Stft& stft, std::int64_t first, std::size_t slices, WindowStems& out)
    {
        const auto& params = stft.params();
        out.firstSlice = first;
        out.slices = slices;
        out.frames = (slices - 1) * params.hop + params.window;
        out.samples.resize(kRows * out.frames);
        std::fill_n(out.samples.data(), kRows * out.frames, 0.0F);
        for (std::size_t row = 0; row < kRows; ++row)
            for (std::size_t slice = 0; slice < slices; ++slice)
                for (std::size_t i = 0; i < params.window; ++i) {
                    const std::size_t at = slice * params.hop + i;
                    const std::int64_t frame = first * static_cast<std::int64_t>(params.hop) + static_cast<std::int64_t>(at) -
                                               static_cast<std::int64_t>(params.window / 2);
                    out.samples.data()[row * out.frames + at] += sample(row, frame) * stft.window()[i] * stft.window()[i];
                }
    }

private Q_SLOTS:
    void anyOrderGivesEachFrameOnce_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("windowSlices");
        QTest::addColumn<int>("hop");
        QTest::newRow("long windows") << 5000 << 13 << 16;
        QTest::newRow("windows of one slice") << 700 << 1 << 16;
        QTest::newRow("windows shorter than the overlap") << 1500 << 2 << 16;
        QTest::newRow("hop does not divide the window") << 3000 << 9 << 24;
        QTest::newRow("one window") << 300 << 100 << 16;
        QTest::newRow("one frame") << 1 << 5 << 16;
    }
    void anyOrderGivesEachFrameOnce()
    {
        QFETCH(int, frames);
        QFETCH(int, windowSlices);
        QFETCH(int, hop);
        const dsp::Stft stft({.window = 64, .hop = static_cast<std::size_t>(hop)});
        const std::int64_t slices = dsp::sliceCount(frames, stft.params());
        std::vector<std::int64_t> starts;
        for (std::int64_t first = 0; first < slices; first += windowSlices)
            starts.push_back(first);
        std::mt19937 generator(4);
        for (int order = 0; order < 4; ++order) {
            std::vector<int> seen(static_cast<std::size_t>(frames), 0);
            StemAssembler assembler(stft, frames, 2, 2);
            WindowStems window;
            std::int64_t next = 0;
            for (const std::int64_t first : starts) {
                fill(stft, first, static_cast<std::size_t>(std::min<std::int64_t>(windowSlices, slices - first)), window);
                const Status added = assembler.add(window, [&](std::int64_t firstFrame, std::vector<std::vector<float>>& stems) -> Status {
                    if (order == 0 && firstFrame != next)
                        return failure(Errc::Internal, "windows in order give runs in order");
                    next = firstFrame + static_cast<std::int64_t>(stems[0].size() / 2);
                    for (std::size_t i = 0; i < stems[0].size() / 2; ++i) {
                        const std::int64_t frame = firstFrame + static_cast<std::int64_t>(i);
                        ++seen[static_cast<std::size_t>(frame)];
                        for (std::size_t row = 0; row < kRows; ++row)
                            if (std::abs(stems[row / 2][i * 2 + row % 2] - sample(row, frame)) > 1e-4F)
                                return failure(Errc::Internal, "frame " + std::to_string(frame));
                    }
                    return {};
                });
                QVERIFY2(added.has_value(), added ? "" : added.error().detail.c_str());
            }
            QVERIFY(std::ranges::all_of(seen, [](int count) { return count == 1; }));
            if (order == 0)
                std::ranges::reverse(starts);
            else
                std::ranges::shuffle(starts, generator);
        }
    }

    /// A hop of half a window, and a song whose last frame lies where only the edge of the last window reaches: what a filter has put there
    /// must not be raised.
    void endsOfSongsAreNotRaised()
    {
        const dsp::Stft stft({.window = 64, .hop = 32});
        const std::int64_t frames = 20 * 32 + 31;
        StemAssembler assembler(stft, frames, 2, 2);
        WindowStems window;
        fill(stft, 0, static_cast<std::size_t>(dsp::sliceCount(frames, stft.params())), window);
        for (std::size_t row = 0; row < kRows; ++row)
            for (std::size_t i = 0; i < window.frames; ++i)
                window.samples.data()[row * window.frames + i] = 0.01F;
        float peak = 0.0F;
        QVERIFY(assembler
                    .add(window,
                         [&peak](std::int64_t, std::vector<std::vector<float>>& stems) -> Status {
                             peak = std::max(peak, *std::ranges::max_element(stems[0]));
                             return {};
                         })
                    .has_value());
        QVERIFY2(peak <= 0.01F / 0.125F, qPrintable(QString::number(static_cast<double>(peak))));
    }

    void handsOnTheSinksError()
    {
        const dsp::Stft stft({.window = 64, .hop = 16});
        StemAssembler assembler(stft, 200, 2, 2);
        WindowStems window;
        fill(stft, 0, 13, window);
        const Status added =
            assembler.add(window, [](std::int64_t, std::vector<std::vector<float>>&) -> Status { return failure(Errc::DiskFull, "full"); });
        QVERIFY(!added);
        QCOMPARE(added.error().code, Errc::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestStemAssembler)
#include "tst_stemassembler.moc"
