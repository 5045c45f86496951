#include "engine/dsp/stft.h"

#include <QTest>

#include <cmath>
#include <complex>

using namespace stemwright::dsp;

namespace {

/// Centred STFT of a short signal by the definition: reflection at both ends.
std::vector<std::vector<std::complex<float>>> transform(const std::vector<float>& signal, const Stft& stft)
{
    const auto window = static_cast<std::int64_t>(stft.params().window);
    const auto length = static_cast<std::int64_t>(signal.size());
    Stft::Scratch scratch(stft.params());
    std::vector<std::vector<std::complex<float>>> slices;
    for (std::int64_t slice = 0; slice < sliceCount(length, stft.params()); ++slice) {
        std::vector<float> frames;
        for (std::int64_t i = 0; i < window; ++i) {
            std::int64_t index = std::abs(slice * static_cast<std::int64_t>(stft.params().hop) + i - window / 2);
            index = index >= length ? 2 * (length - 1) - index : index;
            frames.push_back(signal[static_cast<std::size_t>(index)]);
        }
        stft.forward(frames, slices.emplace_back(stft.params().bins()), scratch);
    }
    return slices;
}

std::vector<float> inverse(const std::vector<std::vector<std::complex<float>>>& slices, const Stft& stft, std::size_t length)
{
    const auto& params = stft.params();
    Stft::Scratch scratch(params);
    std::vector<float> sum((slices.size() - 1) * params.hop + params.window, 0.0F);
    for (std::size_t slice = 0; slice < slices.size(); ++slice) {
        std::ranges::copy(slices[slice], scratch.bins().begin());
        stft.inverseAdd(std::span(sum).subspan(slice * params.hop, params.window), scratch);
    }
    std::vector<float> divisor(length);
    squaredWindowSum(stft.window(), params.hop, static_cast<std::int64_t>(slices.size()), 0, divisor);
    std::vector<float> signal;
    for (std::size_t i = 0; i < length; ++i)
        signal.push_back(sum[params.window / 2 + i] / divisor[i]);
    return signal;
}

std::vector<float> anchorSignal()
{
    std::vector<float> signal;
    for (int n = 0; n < 42; ++n)
        signal.push_back(static_cast<float>(std::sin(0.3 * n) + 0.5 * std::cos(1.1 * n)));
    return signal;
}

bool near(std::complex<float> value, double re, double im)
{
    return std::abs(static_cast<double>(value.real()) - re) < 2e-6 && std::abs(static_cast<double>(value.imag()) - im) < 2e-6;
}

} // namespace

class TestStft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowIsPeriodic()
    {
        const auto hann = makeWindow(WindowShape::Hann, 8);
        QCOMPARE(hann[0], 0.0F);
        QCOMPARE(hann[4], 1.0F);
        QCOMPARE(hann[2], hann[6]);
        QVERIFY(std::abs(hann[1] - 0.14644661F) < 1e-7F);
        const auto sine = makeWindow(WindowShape::Sine, 4);
        QVERIFY(std::abs(sine[1] - 0.70710678F) < 1e-7F);
    }

    void countsSlices_data()
    {
        QTest::addColumn<qint64>("frames");
        QTest::addColumn<qint64>("slices");
        QTest::newRow("2049") << qint64(2049) << qint64(3);
        QTest::newRow("44100") << qint64(44100) << qint64(44);
        QTest::newRow("6 s") << qint64(264600) << qint64(259);
        QTest::newRow("nothing") << qint64(0) << qint64(1);
    }
    void countsSlices()
    {
        QFETCH(qint64, frames);
        QTEST(qint64(sliceCount(frames, StftParams{})), "slices");
    }

    /// Numbers of the specification's conformance vector 11.1.
    void forwardMatchesAnchors()
    {
        const Stft stft({.window = 16, .hop = 4});
        const auto slices = transform(anchorSignal(), stft);
        QCOMPARE(slices.size(), std::size_t(11));
        QVERIFY(near(slices[0][0], 4.4756891593, 0.0));
        QVERIFY(near(slices[5][1], 1.2417212205, 3.4838430645));
        QVERIFY(near(slices[2][3], 1.6359081831, -1.0560844582));
        QVERIFY(near(slices[10][8], 0.1303676195, 0.0));
    }

    /// Conformance vector 11.2: each bin divided by its number plus one.
    void inverseMatchesAnchors()
    {
        const Stft stft({.window = 16, .hop = 4});
        auto slices = transform(anchorSignal(), stft);
        for (auto& slice : slices)
            for (std::size_t bin = 0; bin < slice.size(); ++bin)
                slice[bin] /= static_cast<float>(bin + 1);
        const auto signal = inverse(slices, stft, 42);
        const std::pair<std::size_t, double> anchors[] = {{0, 0.413821145},   {1, 0.413499941},   {7, 0.580854605},
                                                          {20, -0.313428626}, {39, -0.493885409}, {41, -0.277872887}};
        for (const auto& [index, value] : anchors)
            QVERIFY2(std::abs(static_cast<double>(signal[index]) - value) < 1e-6, qPrintable(QString::number(index)));
    }

    void reconstructs_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("hop");
        QTest::addColumn<int>("length");
        QTest::newRow("music") << 4096 << 1024 << 44100 + 1023;
        QTest::newRow("half overlap") << 1024 << 512 << 8000;
        QTest::newRow("odd hop") << 64 << 13 << 1000;
    }
    void reconstructs()
    {
        QFETCH(int, window);
        QFETCH(int, hop);
        QFETCH(int, length);
        std::vector<float> signal;
        for (int n = 0; n < length; ++n)
            signal.push_back(static_cast<float>(std::sin(0.05 * n) + 0.3 * std::sin(0.9 * n * n)));
        const Stft stft({.window = static_cast<std::size_t>(window), .hop = static_cast<std::size_t>(hop)});
        const auto back = inverse(transform(signal, stft), stft, signal.size());
        float worst = 0.0F;
        for (std::size_t i = 0; i < signal.size(); ++i)
            worst = std::max(worst, std::abs(back[i] - signal[i]));
        QVERIFY2(worst < 3e-6F, qPrintable(QString::number(static_cast<double>(worst))));
    }
};

QTEST_GUILESS_MAIN(TestStft)
#include "tst_stft.moc"
