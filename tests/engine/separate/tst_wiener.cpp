#include "engine/separate/bandedspectra.h"
#include "engine/separate/wiener.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace stemwright::separate;
using stemwright::model::Band;

namespace {

/// The window of the specification's conformance vector 11.3.
struct Window {
    WienerShape shape{.targets = 2, .slices = 4, .channels = 2, .modelChannels = 2, .bins = 3};
    std::vector<std::complex<float>> mix;
    std::vector<float> magnitudes;
    float peak = 40.0F;

    Window()
    {
        for (int t = 0; t < 4; ++t)
            for (int c = 0; c < 2; ++c)
                for (int f = 0; f < 3; ++f)
                    mix.push_back(static_cast<std::complex<float>>(std::polar(magnitude(t, f, c), 0.3 * t + 0.7 * f + 1.1 * c * (1 + t))));
        for (int j = 0; j < 2; ++j)
            for (int t = 0; t < 4; ++t)
                for (int c = 0; c < 2; ++c)
                    for (int f = 0; f < 3; ++f)
                        magnitudes.push_back(
                            static_cast<float>(magnitude(t, f, c) * (0.5 + 0.3 * std::sin(1 + 0.5 * t + 0.9 * f + 0.4 * c + 2.0 * j))));
    }
    static double magnitude(int t, int f, int c) { return 5.0 * (1 + t + f + 2 * c); }
};

/// Stems of a window.
struct Stems {
    Stems(const WienerShape& windowShape, const WienerOptions& options)
        : shape(windowShape), sources(shape.targets + (options.residual ? 1 : 0))
    {
        spectra.resize(shape.bins, sources * shape.channels, shape.slices);
    }
    std::complex<float> at(std::size_t t, std::size_t f, std::size_t c, std::size_t j) const
    {
        std::vector<std::complex<float>> bins(shape.bins);
        spectra.gather(j * shape.channels + c, t, bins);
        return bins[f];
    }
    /// Calls `visit` with slice, bin and channel of everything in a source.
    template <class Visit>
    void forEach(const Visit& visit) const
    {
        for (std::size_t t = 0; t < shape.slices; ++t)
            for (std::size_t c = 0; c < shape.channels; ++c)
                for (std::size_t f = 0; f < shape.bins; ++f)
                    visit(t, f, c);
    }
    WienerShape shape;
    std::size_t sources;
    BandedSpectra spectra;
};

/// The columns of one band out of the magnitudes of all bins.
std::vector<float> columns(const Window& window, const Band& band)
{
    std::vector<float> values;
    for (std::size_t row = 0; row < window.magnitudes.size(); row += window.shape.bins)
        for (std::size_t bin = band.first; bin < band.first + band.count; ++bin)
            values.push_back(window.magnitudes[row + bin]);
    return values;
}

Stems run(const Window& window, const WienerOptions& options)
{
    Stems stems(window.shape, options);
    WienerWorkspace workspace;
    for (std::size_t index = 0; index < Band::countOf(window.shape.bins); ++index) {
        const Band band = Band::at(index, window.shape.bins);
        if (!wienerFilter(window.shape, options, window.mix, window.peak, columns(window, band), band, stems.spectra.band(band), workspace,
                          {}))
            qFatal("the filter was cancelled");
    }
    return stems;
}

bool near(std::complex<float> value, double re, double im)
{
    return std::abs(static_cast<double>(value.real()) - re) < 2e-6 * 10 && std::abs(static_cast<double>(value.imag()) - im) < 2e-6 * 10;
}

/// A window of noise whose two channels carry the same sound: in single precision the filter's determinant vanishes here.
Window duplicatedMono(float amplitude, std::size_t bins = 40)
{
    Window window;
    window.shape = {.targets = 2, .slices = 20, .channels = 2, .modelChannels = 1, .bins = bins};
    window.mix.clear();
    window.magnitudes.clear();
    std::mt19937 generator(7);
    std::normal_distribution<float> noise(0.0F, amplitude);
    for (std::size_t t = 0; t < window.shape.slices; ++t) {
        std::vector<std::complex<float>> row;
        for (std::size_t f = 0; f < window.shape.bins; ++f)
            row.emplace_back(noise(generator), noise(generator));
        window.mix.insert(window.mix.end(), row.begin(), row.end());
        window.mix.insert(window.mix.end(), row.begin(), row.end());
    }
    for (std::size_t i = 0; i < 2 * window.shape.slices * window.shape.bins; ++i)
        window.magnitudes.push_back(std::abs(noise(generator)));
    window.peak = 0.0F;
    for (const auto& value : window.mix)
        window.peak = std::max(window.peak, std::abs(value));
    return window;
}

} // namespace

class TestWiener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesAnchors_data()
    {
        QTest::addColumn<int>("iterations");
        QTest::addColumn<double>("sum");
        QTest::addColumn<std::vector<double>>("values"); // y[0,0,0,0], y[2,1,1,1], y[3,2,0,0]
        QTest::newRow("0") << 0 << 570.14605022
                           << std::vector{3.7622064772, 0.0, -0.8422198334, -7.4622150249, -4.5003657627, 5.0368707544};
        QTest::newRow("1") << 1 << 712.93214029
                           << std::vector{3.0801737460, 0.1332189842, 0.9693998774, -6.9608075584, -1.0686517432, 4.0474458760};
        QTest::newRow("2") << 2 << 730.77736276
                           << std::vector{2.4459299723, 0.2923890008, 1.2871755107, -3.3978613362, 0.4619277005, 1.1827920611};
    }
    void matchesAnchors()
    {
        QFETCH(int, iterations);
        QFETCH(double, sum);
        QFETCH(std::vector<double>, values);
        const auto stems = run(Window(), {.iterations = static_cast<std::size_t>(iterations)});
        QVERIFY(near(stems.at(0, 0, 0, 0), values[0], values[1]));
        QVERIFY(near(stems.at(2, 1, 1, 1), values[2], values[3]));
        QVERIFY(near(stems.at(3, 2, 0, 0), values[4], values[5]));
        double total = 0.0;
        for (std::size_t j = 0; j < stems.sources; ++j)
            stems.forEach([&](std::size_t t, std::size_t f, std::size_t c) {
                total += static_cast<double>(std::abs(stems.at(t, f, c, j).real()) + std::abs(stems.at(t, f, c, j).imag()));
            });
        QVERIFY2(std::abs(total - sum) < 1e-4, qPrintable(QString::number(total, 'f', 8)));
    }

    void softMaskMatchesAnchors()
    {
        QVERIFY(near(run(Window(), {.iterations = 0, .softMask = true}).at(2, 1, 1, 1), -1.1980434635, -10.6148746190));
        QVERIFY(near(run(Window(), {.iterations = 1, .softMask = true}).at(2, 1, 1, 1), 0.7392634125, -6.3407293010));
    }

    void residualMatchesAnchors()
    {
        const auto stems = run(Window(), {.iterations = 1, .residual = true});
        QVERIFY(near(stems.at(2, 1, 1, 1), 0.4029141199, -4.9763045284));
        QVERIFY(near(stems.at(2, 1, 1, 2), 1.2247727990, -7.2154217073));
    }

    /// Bands give the same as the whole spectrum in one call.
    void bandsAgree()
    {
        const Window window = duplicatedMono(0.3F, 300);
        const WienerOptions options{.iterations = 2, .residual = true};
        QCOMPARE(Band::countOf(300), std::size_t(2));
        const Stems bands = run(window, options);
        const Band all{0, 300};
        stemwright::BigBuffer<std::complex<float>> whole;
        whole.resize(bands.sources * window.shape.channels * window.shape.slices * BandedSpectra::stride(all.count));
        WienerWorkspace workspace;
        QVERIFY(wienerFilter(window.shape, options, window.mix, window.peak, window.magnitudes, all, whole, workspace, {}).has_value());
        for (std::size_t j = 0; j < bands.sources; ++j)
            bands.forEach([&](std::size_t t, std::size_t f, std::size_t c) {
                const std::size_t row = (j * window.shape.channels + c) * window.shape.slices + t;
                QCOMPARE(bands.at(t, f, c, j), whole.data()[row * BandedSpectra::stride(all.count) + f]);
            });
    }

    void stops()
    {
        const Window window;
        Stems stems(window.shape, {});
        WienerWorkspace workspace;
        std::stop_source stop;
        stop.request_stop();
        const Band band{0, window.shape.bins};
        const auto stopped = wienerFilter(window.shape, {}, window.mix, window.peak, window.magnitudes, band, stems.spectra.band(band),
                                          workspace, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, stemwright::Errc::Cancelled);
    }

    void duplicatedMonoStaysFinite_data()
    {
        QTest::addColumn<float>("amplitude");
        QTest::newRow("silence") << 0.0F;
        QTest::newRow("quiet") << 1e-6F;
        QTest::newRow("loud") << 30.0F;
        QTest::newRow("absurd") << 1e8F;
    }
    void duplicatedMonoStaysFinite()
    {
        QFETCH(float, amplitude);
        const Window window = duplicatedMono(amplitude);
        const Stems stems = run(window, {.iterations = 3});
        stems.forEach([&](std::size_t t, std::size_t f, std::size_t c) {
            const auto first = stems.at(t, f, c, 0);
            const auto second = stems.at(t, f, c, 1);
            QVERIFY(std::isfinite(first.real()) && std::isfinite(first.imag()));
            QVERIFY(std::isfinite(second.real()) && std::isfinite(second.imag()));
            const auto mix = window.mix[(t * 2 + c) * window.shape.bins + f];
            if (amplitude > 1.0F) // the sources add up to the mix
                QVERIFY(std::abs(first + second - mix) < 1e-3F * window.peak);
        });
    }

    /// With one channel the filter is the ratio of powers.
    void oneChannelIsARatio()
    {
        Window window;
        window.shape = {.targets = 2, .slices = 1, .channels = 1, .modelChannels = 1, .bins = 1};
        window.mix = {{3.0F, 4.0F}};
        window.magnitudes = {4.0F, 2.0F};
        window.peak = 5.0F;
        const Stems stems = run(window, {.iterations = 1});
        // P = 16 and 4, R = 1: shares 0.8 and 0.2
        QVERIFY(std::abs(stems.at(0, 0, 0, 0) - std::complex<float>(2.4F, 3.2F)) < 1e-5F);
        QVERIFY(std::abs(stems.at(0, 0, 0, 1) - std::complex<float>(0.6F, 0.8F)) < 1e-5F);
    }
};

QTEST_GUILESS_MAIN(TestWiener)
#include "tst_wiener.moc"
