#include "engine/audio/resampler.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace stemwright;
using namespace stemwright::audio;

namespace {

constexpr int kModelRateHz = 44'100;
constexpr double kLeastSnrDb = 130.0; // the promise is 90
constexpr std::array kRates{4'000, 8'000, 11'025, 22'050, 44'100, 48'000, 88'200, 96'000, 176'400, 192'000, 768'000};

std::vector<float> sine(std::int64_t frames, int rateHz, double hz)
{
    std::vector<float> samples;
    samples.reserve(static_cast<std::size_t>(frames));
    for (std::int64_t t = 0; t < frames; ++t)
        samples.push_back(static_cast<float>(0.5 * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(t) / rateHz)));
    return samples;
}

/// Converts in blocks of odd sizes, as a pipeline does.
std::vector<float> resampled(std::span<const float> in, int fromHz, int toHz, int channels = 1)
{
    auto resampler = Resampler::create(fromHz, toHz, channels);
    std::vector<float> out;
    std::size_t block = 1;
    while (!in.empty()) {
        const auto part = in.first(std::min(block * static_cast<std::size_t>(channels), in.size()));
        if (!resampler->process(part, out))
            return {};
        in = in.subspan(part.size());
        block = block * 3 % 7919 + 1;
    }
    return resampler->finish(out) ? out : std::vector<float>{};
}

/// Leaves out the edges, where the filter sees the silence before and behind.
double snrDb(const std::vector<float>& wanted, const std::vector<float>& got, std::size_t edge)
{
    double power = 0.0;
    double error = 0.0;
    for (std::size_t i = edge; i + edge < wanted.size(); ++i) {
        power += std::pow(static_cast<double>(wanted[i]), 2);
        error += std::pow(static_cast<double>(got[i] - wanted[i]), 2);
    }
    return 10.0 * std::log10(power / error);
}

} // namespace

class TestResampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengths_data()
    {
        QTest::addColumn<qint64>("frames");
        QTest::addColumn<int>("fromHz");
        QTest::addColumn<int>("toHz");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("none") << qint64{0} << 48'000 << 44'100 << qint64{0};
        QTest::newRow("one down") << qint64{1} << 48'000 << 44'100 << qint64{1};
        QTest::newRow("one up") << qint64{1} << 8'000 << 44'100 << qint64{6};
        QTest::newRow("specification 11.5") << qint64{400} << 48'000 << 44'100 << qint64{368};
        QTest::newRow("same") << qint64{12'345} << 44'100 << 44'100 << qint64{12'345};
        QTest::newRow("odd") << qint64{12'347} << 11'025 << 96'000 << qint64{107'512};
        QTest::newRow("extremes") << qint64{5} << 768'000 << 4'000 << qint64{1};
    }

    void lengths()
    {
        QFETCH(qint64, frames);
        QFETCH(int, fromHz);
        QFETCH(int, toHz);
        QFETCH(qint64, expected);
        QCOMPARE(resampledFrames(frames, fromHz, toHz), expected);
        for (const int channels : {1, 2, 8}) {
            const std::vector<float> in(static_cast<std::size_t>(frames * channels), 0.25F);
            QCOMPARE(static_cast<qint64>(resampled(in, fromHz, toHz, channels).size()), expected * channels);
        }
    }

    void lengthOfAClaimDoesNotOverflow()
    {
        QCOMPARE(resampledFrames(std::int64_t{1} << 45U, 4'000, 768'000), (std::int64_t{1} << 45U) * 192);
    }

    void sineThereAndBack_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : kRates)
            QTest::addRow("%d", rateHz) << rateHz;
    }

    void sineThereAndBack()
    {
        QFETCH(int, rateHz);
        const double hz = std::min(rateHz, kModelRateHz) * 0.4; // near the end of the pass band
        const auto source = sine(rateHz, rateHz, hz);
        const auto atModel = resampled(source, rateHz, kModelRateHz);
        const auto edge = static_cast<std::size_t>(rateHz / 10);
        QVERIFY(snrDb(sine(static_cast<std::int64_t>(atModel.size()), kModelRateHz, hz), atModel, kModelRateHz / 10) >= kLeastSnrDb);
        auto back = resampled(atModel, kModelRateHz, rateHz);
        QVERIFY(back.size() >= source.size());
        back.resize(source.size());
        QVERIFY(snrDb(source, back, edge) >= kLeastSnrDb);
    }

    void shortSongsComeBackWhole_data() { sineThereAndBack_data(); }

    void shortSongsComeBackWhole()
    {
        QFETCH(int, rateHz);
        for (const std::int64_t frames : {1, 2, 3, 1000}) {
            const auto source = sine(frames, rateHz, rateHz * 0.1);
            const auto atModel = resampled(source, rateHz, kModelRateHz);
            QCOMPARE(static_cast<std::int64_t>(atModel.size()), resampledFrames(frames, rateHz, kModelRateHz));
            // Two conversions round the length up, so that the song's own number of frames is always there.
            const auto back = resampled(atModel, kModelRateHz, rateHz);
            QVERIFY(static_cast<std::int64_t>(back.size()) >= frames);
            QVERIFY(std::ranges::all_of(back, [](float sample) { return std::abs(sample) < 1.0F; }));
        }
    }

    void channelsStayApart()
    {
        const auto left = sine(20'000, 48'000, 1'000.0);
        std::vector<float> both;
        for (const float sample : left) {
            both.push_back(sample);
            both.push_back(0.0F);
        }
        const auto mono = resampled(left, 48'000, 44'100);
        const auto stereo = resampled(both, 48'000, 44'100, 2);
        QCOMPARE(stereo.size(), 2 * mono.size());
        for (std::size_t i = 0; i < mono.size(); ++i) {
            QVERIFY(std::abs(stereo[2 * i] - mono[i]) < 1e-6F);
            QCOMPARE(stereo[2 * i + 1], 0.0F);
        }
    }

    void impossibleRatesAreErrors()
    {
        QCOMPARE(Resampler::create(0, 44'100, 1).error().code, Errc::InvalidArgument);
        QCOMPARE(Resampler::create(44'100, -1, 1).error().code, Errc::InvalidArgument);
        QCOMPARE(Resampler::create(44'100, 48'000, 0).error().code, Errc::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestResampler)
#include "tst_resampler.moc"
