#include "engine/separate/filtertrace.h"

#include "engine/separate/bandedspectra.h"
#include "tests/support/sharemodel.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <complex>
#include <random>

using namespace stemwright;
using namespace stemwright::separate;

namespace {

constexpr std::size_t kTargets = 2;

/// What an unsure network would say: of two sources that take turns each gets most of the mixture where it sounds.
float mask(std::size_t target, std::size_t channel, std::int64_t slice, std::size_t bin)
{
    const double turn = 0.5 + 0.3 * std::sin(0.7 * static_cast<double>(slice) + 0.01 * static_cast<double>(bin));
    const double place = channel == target ? 0.9 : 0.5;
    return static_cast<float>(place * (target == 0 ? turn : 1.0 - turn));
}

/// [targets][slices][channels][band's bins]
void maskedMagnitudes(const model::SliceWindow& window, const model::Band& band, std::span<float> out)
{
    const std::size_t bins = dsp::StftParams{}.bins();
    auto to = out.begin();
    for (std::size_t target = 0; target < kTargets; ++target)
        for (std::size_t t = 0; t < window.slices; ++t)
            for (std::size_t c = 0; c < 2; ++c)
                for (std::size_t bin = band.first; bin < band.first + band.count; ++bin)
                    *to++ = mask(target, c, window.firstSlice + static_cast<std::int64_t>(t), bin) *
                            window.magnitudes[(t * 2 + c) * bins + bin];
}

/// Magnitudes by mask(); the first pass only counts.
class TurnsModel final : public model::Model {
public:
    TurnsModel() { m_info.targets = {"one", "two"}; }
    const model::ModelInfo& info() const override { return m_info; }
    std::size_t bottleneckColumns() const override { return 1; }
    Status prepare(const model::Mixture& mixture, RowFile& bottleneck, const std::filesystem::path&, const model::JobContext&) override
    {
        ++preparations;
        return bottleneck.write(0, std::vector<float>(static_cast<std::size_t>(mixture.slices())));
    }
    Result<std::unique_ptr<model::WindowEstimate>> estimate(const model::Mixture&, const RowFile&, const model::SliceWindow& window,
                                                            const model::JobContext&) override
    {
        return std::make_unique<Estimate>(window);
    }
    int preparations = 0;

private:
    class Estimate final : public model::WindowEstimate {
    public:
        explicit Estimate(const model::SliceWindow& window) : m_window(window) {}
        Status magnitudes(std::size_t band, std::span<float> out) const override
        {
            maskedMagnitudes(m_window, model::Band::at(band, dsp::StftParams{}.bins()), out);
            return {};
        }

    private:
        model::SliceWindow m_window;
    };
    model::ModelInfo m_info{};
};

} // namespace

class TestFilterTrace : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ThreadPool m_pool{2};
    TurnsModel m_model;
    BottleneckCache m_cache{scratch() / "cache", 1 << 20};

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

    /// Two noises that take turns, one of them more to the left and one more to the right.
    std::shared_ptr<const audio::Song> makeSong(std::size_t frames, const std::string& identity) const
    {
        std::mt19937 generator(3);
        std::normal_distribution<float> noise(0.0F, 0.1F);
        std::vector<float> samples;
        for (std::size_t frame = 0; frame < frames; ++frame) {
            const auto turn = static_cast<float>(0.5 + 0.3 * std::sin(0.7 * static_cast<double>(frame) / 1024.0));
            const float one = turn * noise(generator);
            const float two = (1.0F - turn) * noise(generator);
            samples.push_back(0.9F * one + 0.5F * two);
            samples.push_back(0.5F * one + 0.9F * two);
        }
        auto file = RowFile::createTemporary(scratch(), 2);
        if (!file || !file->write(0, samples))
            qFatal("no scratch file");
        audio::AudioInfo info;
        info.sampleRateHz = 44100;
        info.channels = 2;
        return std::make_shared<audio::Song>(info, std::move(*file), identity);
    }

    std::unique_ptr<FirstPass> firstPass(const audio::Song& song)
    {
        auto first = FirstPass::run(song, m_model, m_cache, scratch(), {.pool = m_pool});
        if (!first)
            qFatal("no first pass");
        (*first)->keep({});
        return std::move(*first);
    }

    /// The stems of a window as the filter leaves them, without any watcher.
    static BandedSpectra filtered(const WindowSpectra& window, const WienerOptions& options)
    {
        const std::size_t bins = dsp::StftParams{}.bins();
        const WienerShape shape{.targets = kTargets, .slices = window.slices, .channels = 2, .modelChannels = 2, .bins = bins};
        BandedSpectra stems;
        stems.resize(bins, kTargets * 2, window.slices);
        WienerWorkspace workspace;
        for (std::size_t index = 0; index < model::Band::countOf(bins); ++index) {
            const auto band = model::Band::at(index, bins);
            std::vector<float> magnitudes(kTargets * window.slices * 2 * band.count);
            maskedMagnitudes({.firstSlice = window.firstSlice, .slices = window.slices, .magnitudes = window.magnitudes}, band, magnitudes);
            if (!wienerFilter(shape, options, window.mix, window.peak, magnitudes, band, stems.band(band), workspace, {}))
                qFatal("the filter was cancelled");
        }
        return stems;
    }

    static std::vector<std::complex<float>> spectrum(const BandedSpectra& stems, std::size_t row, std::size_t slice)
    {
        std::vector<std::complex<float>> bins(dsp::StftParams{}.bins());
        stems.gather(row, slice, bins);
        return bins;
    }

private Q_SLOTS:
    void theObjectiveFalls()
    {
        const auto song = makeSong(100 * 1024, "song");
        const auto first = firstPass(*song);
        const auto trace = traceFilter({.song = song}, *first, m_model, {.first = 20 * 1024, .end = 60 * 1024},
                                       {.iterations = 4, .windowSlices = 40}, TraceDetail::Levels, {.pool = m_pool});
        QVERIFY(trace.has_value());
        QCOMPARE(trace->steps.size(), std::size_t{5});
        for (std::size_t at = 0; at < trace->steps.size(); ++at) {
            QVERIFY(at == 0 || trace->steps[at].objective < trace->steps[at - 1].objective);
            QVERIFY(trace->steps[at].shares.empty());
        }
    }

    /// Worked out from the stems of one window by the formula, in which the inverse of C is that of a 2 x 2 matrix.
    void theObjectiveIsThatOfTheArrays()
    {
        using Complex = std::complex<double>;
        const auto song = makeSong(20 * 1024, "one window");
        const auto first = firstPass(*song);
        const SeparationOptions options{.iterations = 1, .windowSlices = 0};
        const auto trace =
            traceFilter({.song = song}, *first, m_model, {.first = 0, .end = 1024}, options, TraceDetail::Levels, {.pool = m_pool});
        QVERIFY(trace.has_value());
        WindowSpectra window{.firstSlice = 0, .slices = 21};
        QVERIFY(first->mixture().spectra(window, {.pool = m_pool}).has_value());
        const BandedSpectra stems = filtered(window, {.iterations = 1});
        const double level = std::max(1.0, static_cast<double>(window.peak) / 10.0);
        QVERIFY(level > 1.0);
        const std::size_t bins = trace->bins;
        std::vector<std::vector<std::vector<std::complex<float>>>> rows(kTargets * 2);
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t t = 0; t < window.slices; ++t)
                rows[row].push_back(spectrum(stems, row, t));
        double sum = 0.0;
        for (std::size_t bin = 0; bin < bins; ++bin) {
            std::array<std::array<Complex, 4>, kTargets> covariance{};
            std::array<std::vector<double>, kTargets> power;
            for (std::size_t j = 0; j < kTargets; ++j) {
                double all = 1e-10;
                for (std::size_t t = 0; t < window.slices; ++t) {
                    const Complex left = Complex(rows[2 * j][t][bin]) / level;
                    const Complex right = Complex(rows[2 * j + 1][t][bin]) / level;
                    power[j].push_back((std::norm(left) + std::norm(right)) / 2.0);
                    all += power[j].back();
                    covariance[j][0] += left * std::conj(left);
                    covariance[j][1] += left * std::conj(right);
                    covariance[j][2] += right * std::conj(left);
                    covariance[j][3] += right * std::conj(right);
                }
                for (Complex& value : covariance[j])
                    value /= all;
            }
            for (std::size_t t = 0; t < window.slices; ++t) {
                std::array<Complex, 4> c{1e-5, 0.0, 0.0, 1e-5};
                for (std::size_t j = 0; j < kTargets; ++j)
                    for (std::size_t at = 0; at < 4; ++at)
                        c[at] += power[j][t] * covariance[j][at];
                const Complex determinant = c[0] * c[3] - c[1] * c[2];
                const Complex left = Complex(window.mix.data()[t * 2 * bins + bin]) / level;
                const Complex right = Complex(window.mix.data()[(t * 2 + 1) * bins + bin]) / level;
                const Complex inverseLeft = (c[3] * left - c[1] * right) / determinant;
                const Complex inverseRight = (c[0] * right - c[2] * left) / determinant;
                sum += std::log(determinant.real()) + (std::conj(left) * inverseLeft + std::conj(right) * inverseRight).real();
            }
        }
        const double expected = sum / static_cast<double>(bins * window.slices);
        const double objective = trace->steps.back().objective;
        QVERIFY2(std::abs(objective - expected) < 1e-3, qPrintable(QStringLiteral("%1, not %2").arg(objective).arg(expected)));
    }

    void sharesAreTheRatiosOfTheArrays_data()
    {
        QTest::addColumn<bool>("softMask");
        QTest::newRow("magnitudes") << false;
        QTest::newRow("soft mask") << true;
    }
    /// In two windows, of which the stretch takes the end and the beginning.
    void sharesAreTheRatiosOfTheArrays()
    {
        QFETCH(bool, softMask);
        const auto song = makeSong(60 * 1024, "loud");
        const auto first = firstPass(*song);
        const auto trace = traceFilter({.song = song}, *first, m_model, {.first = 15 * 1024, .end = 25 * 1024},
                                       {.iterations = 2, .windowSlices = 20, .softMask = softMask}, TraceDetail::Shares, {.pool = m_pool});
        QVERIFY(trace.has_value());
        QCOMPARE(trace->firstSlice, std::int64_t{14}); // the first to reach the stretch
        QCOMPARE(trace->slices, std::size_t{13});
        QCOMPARE(trace->stems, kTargets);
        for (std::size_t iterations = 0; iterations < 3; ++iterations) {
            const FilterStep& step = trace->steps[iterations];
            double whole = 0.0;
            double rest = 0.0;
            std::vector<double> energies(kTargets);
            for (std::int64_t firstSlice = 0; firstSlice < 40; firstSlice += 20) {
                WindowSpectra window{.firstSlice = firstSlice, .slices = 20};
                QVERIFY(first->mixture().spectra(window, {.pool = m_pool}).has_value());
                const BandedSpectra stems = filtered(window, {.iterations = iterations, .softMask = softMask});
                for (std::size_t t = 0; t < 20; ++t) {
                    const std::int64_t slice = firstSlice + static_cast<std::int64_t>(t) - trace->firstSlice;
                    if (slice < 0 || slice >= static_cast<std::int64_t>(trace->slices))
                        continue;
                    std::vector<std::vector<std::complex<float>>> rows;
                    for (std::size_t row = 0; row < kTargets * 2; ++row)
                        rows.push_back(spectrum(stems, row, t));
                    for (std::size_t bin = 0; bin < trace->bins; ++bin) {
                        const auto* mix = window.mix.data() + t * 2 * trace->bins + bin;
                        const double mixture = static_cast<double>(std::norm(mix[0]) + std::norm(mix[trace->bins])) / 2.0;
                        const std::size_t at = bin * trace->slices + static_cast<std::size_t>(slice);
                        QVERIFY(std::abs(static_cast<double>(trace->mixtureEnergies[at]) - mixture) <= 1e-5 * mixture);
                        whole += mixture;
                        for (std::size_t c = 0; c < 2; ++c)
                            rest += static_cast<double>(std::norm(mix[c * trace->bins] - rows[c][bin] - rows[2 + c][bin])) / 2.0;
                        for (std::size_t stem = 0; stem < kTargets; ++stem) {
                            const double energy =
                                static_cast<double>(std::norm(rows[stem * 2][bin]) + std::norm(rows[stem * 2 + 1][bin])) / 2.0;
                            energies[stem] += energy;
                            const float share = step.shares[stem * trace->bins * trace->slices + at];
                            QVERIFY(std::abs(static_cast<double>(share) - energy / mixture) < 1e-4);
                        }
                    }
                }
            }
            for (std::size_t stem = 0; stem < kTargets; ++stem)
                QVERIFY(std::abs(step.stemDb[stem] - 10.0 * std::log10(energies[stem] / whole)) < 1e-3);
            if (iterations == 0 && !softMask) // else it is what the rounding to float leaves
                QVERIFY(std::abs(step.residualDb - 10.0 * std::log10(rest / whole)) < 1e-3);
            else
                QVERIFY(step.residualDb < -60.0);
        }
    }

    void theNetworkIsNeverRun()
    {
        const auto song = makeSong(30 * 1024, "kept");
        const FrameRange range{.first = 0, .end = 1024};
        const auto trace = [&] {
            return traceFilter(song, m_model, m_cache, scratch(), range, {.iterations = 1}, TraceDetail::Levels, {.pool = m_pool});
        };
        const int before = m_model.preparations;
        QCOMPARE(trace().error().code, Errc::NotFound);
        QCOMPARE(m_model.preparations, before);
        firstPass(*song);
        QVERIFY(trace().has_value());
        QCOMPARE(m_model.preparations, before + 1);
    }

    void refusesWhatIsNoStretch_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("end");
        QTest::newRow("empty") << qint64{10} << qint64{10};
        QTest::newRow("before the song") << qint64{-1} << qint64{10};
        QTest::newRow("after it") << qint64{10} << qint64{5 * 1024 + 1};
        QTest::newRow("backwards") << qint64{20} << qint64{10};
    }
    void refusesWhatIsNoStretch()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, end);
        const auto song = makeSong(5 * 1024, "short");
        firstPass(*song);
        const auto trace =
            traceFilter(song, m_model, m_cache, scratch(), {.first = first, .end = end}, {}, TraceDetail::Levels, {.pool = m_pool});
        QCOMPARE(trace.error().code, Errc::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestFilterTrace)
#include "tst_filtertrace.moc"
