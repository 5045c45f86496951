#include "engine/audio/rangeresampler.h"
#include "engine/audio/resampler.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace stemwright;
using namespace stemwright::audio;

/// Ranges converted by themselves against the whole signal converted at once.
class TestRangeResampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAgreeWithTheWhole_data()
    {
        QTest::addColumn<int>("fromHz");
        QTest::addColumn<int>("toHz");
        for (const auto& [from, to] :
             {std::pair{44100, 48000}, {44100, 22050}, {44100, 96000}, {44100, 8000}, {16000, 44100}, {44100, 44101}})
            QTest::addRow("%d to %d", from, to) << from << to;
    }
    void rangesAgreeWithTheWhole()
    {
        QFETCH(int, fromHz);
        QFETCH(int, toHz);
        constexpr std::int64_t kFrames = 60'000;
        std::mt19937 generator(8);
        std::uniform_real_distribution<float> uniform(-1.0F, 1.0F);
        std::vector<float> source(2 * kFrames);
        for (float& sample : source)
            sample = uniform(generator);
        auto stream = Resampler::create(fromHz, toHz, 2);
        QVERIFY(stream.has_value());
        std::vector<float> whole;
        QVERIFY(stream->process(source, whole).has_value());
        QVERIFY(stream->finish(whole).has_value());
        const RangeResampler ranges(fromHz, toHz, 2);
        const auto reader = [&source](std::int64_t first, std::span<float> out) -> Status {
            std::copy_n(source.begin() + 2 * first, out.size(), out.begin());
            return {};
        };
        const auto resultFrames = static_cast<std::int64_t>(whole.size() / 2);
        for (const auto& [first, count] :
             {std::pair<std::int64_t, std::int64_t>{0, 1000}, {777, 500}, {resultFrames / 2, 1}, {resultFrames - 300, 300}}) {
            std::vector<float> part(static_cast<std::size_t>(2 * count));
            QVERIFY(ranges.read(reader, kFrames, first, part).has_value());
            for (std::size_t i = 0; i < part.size(); ++i)
                QVERIFY2(std::abs(part[i] - whole[static_cast<std::size_t>(2 * first) + i]) < 1e-5F,
                         qPrintable(QStringLiteral("frame %1 of the range at %2").arg(i / 2).arg(first)));
        }
    }

    /// What may be converted when only a part of the source is known.
    void resultsReachNoFurtherThanTheirSource()
    {
        const RangeResampler ranges(44100, 48000, 1);
        const std::int64_t reach = ranges.reach();
        const auto inner = ranges.resultOf({10'000, 20'000}, 30'000, 32'654);
        QVERIFY((inner.first - 1) * 147 < (10'000 + reach) * 160 && inner.first * 147 >= (10'000 + reach) * 160);
        QVERIFY(inner.end * 147 <= (20'000 - reach) * 160 && (inner.end + 1) * 147 > (20'000 - reach) * 160);
        const auto all = ranges.resultOf({0, 30'000}, 30'000, 32'654);
        QCOMPARE(all.first, std::int64_t{0});
        QCOMPARE(all.end, std::int64_t{32'654});
        const auto none = ranges.resultOf({10'000, 10'100}, 30'000, 32'654);
        QCOMPARE(none.first, none.end);
    }
};

QTEST_GUILESS_MAIN(TestRangeResampler)
#include "tst_rangeresampler.moc"
