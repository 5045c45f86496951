#include "engine/dsp/spectrogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

using namespace stemwright;
using namespace stemwright::dsp;

namespace {

constexpr int kRateHz = 44'100;

/// A sine in both channels, for ever.
Sound sine(double hz, double amplitude, std::size_t channels = 2)
{
    return {.read = [=](std::int64_t first, std::span<float> frames) -> Status {
                for (std::size_t i = 0; i < frames.size(); ++i) {
                    const double frame = static_cast<double>(first + static_cast<std::int64_t>(i / channels));
                    frames[i] = static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * hz * frame / kRateHz + 0.3));
                }
                return {};
            },
            .frames = 1'000'000,
            .channels = channels,
            .rateHz = kRateHz};
}

std::vector<float> computed(const Sound& sound, const SpectrogramParams& params, const SpectrogramSection& section,
                            ColumnCover cover = ColumnCover::Whole)
{
    const Spectrogram spectrogram(params, sound.rateHz);
    std::vector<float> power(params.rows * section.columns);
    if (!spectrogram.compute(sound, section, cover, power))
        qFatal("the sound cannot be read");
    return power;
}

double decibels(double power) { return 10.0 * std::log10(power); }

/// Power of one frequency in a Hann window around a frame, straight from the definition.
double directPower(const Sound& sound, std::size_t window, double middleFrame, double hz)
{
    std::vector<float> frames(window * sound.channels);
    if (!sound.read(static_cast<std::int64_t>(middleFrame) - static_cast<std::int64_t>(window / 2), frames))
        qFatal("the sound cannot be read");
    std::complex<double> sum = 0.0;
    double weights = 0.0;
    for (std::size_t i = 0; i < window; ++i) {
        const double turns = static_cast<double>(i) / static_cast<double>(window);
        const double weight = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * turns);
        weights += weight;
        sum += weight * static_cast<double>(frames[i * sound.channels]) *
               std::polar(1.0, -2.0 * std::numbers::pi * hz / kRateHz * static_cast<double>(i));
    }
    return std::norm(2.0 * sum / weights);
}

} // namespace

class TestSpectrogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSineStandsInItsRowAtItsLevel_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<quint64>("window");
        QTest::addColumn<double>("bins");
        QTest::addColumn<double>("amplitude");
        const std::pair<const char*, FrequencyScale> scales[]{
            {"log", FrequencyScale::Log}, {"mel", FrequencyScale::Mel}, {"linear", FrequencyScale::Linear}};
        for (const auto& [name, scale] : scales)
            for (const std::size_t window : {1024U, 4096U, 16'384U})
                for (const double share : {0.02, 0.1, 0.6})
                    QTest::addRow("%s, window %zu, at %g", name, window, share)
                        << static_cast<int>(scale) << quint64{window} << std::round(share * static_cast<double>(window) / 2.0)
                        << (share < 0.1 ? 1.0 : 0.01);
    }
    void aSineStandsInItsRowAtItsLevel()
    {
        QFETCH(int, scale);
        QFETCH(quint64, window);
        QFETCH(double, bins);
        QFETCH(double, amplitude);
        const double hz = bins * kRateHz / static_cast<double>(window);
        const SpectrogramParams params{
            .window = window, .axis = {.scale = static_cast<FrequencyScale>(scale), .lowHz = 40.0, .highHz = kRateHz / 2.0}, .rows = 200};
        const auto power = computed(sine(hz, amplitude), params, {.firstFrame = 50'000.0, .framesPerColumn = 700.0, .columns = 3});
        const auto strongest = [&](std::size_t column) {
            std::size_t best = 0;
            for (std::size_t row = 0; row < params.rows; ++row)
                if (power[row * 3 + column] > power[best * 3 + column])
                    best = row;
            return best;
        };
        const double place = (1.0 - params.axis.heightOf(hz)) * static_cast<double>(params.rows);
        for (std::size_t column = 0; column < 3; ++column) {
            const std::size_t row = strongest(column);
            QVERIFY2(std::abs(static_cast<double>(row) + 0.5 - place) <= 1.0, qPrintable(QStringLiteral("%1, not %2").arg(row).arg(place)));
            QVERIFY(std::abs(decibels(power[row * 3 + column]) - 20.0 * std::log10(amplitude)) < 0.1);
        }
    }

    void levelsAreThoseOfTheDefinition()
    {
        // A sound with a beginning, so that columns differ; the rows are narrower than a bin, so each of these lies at one.
        const Sound sound{.read = [](std::int64_t first, std::span<float> frames) -> Status {
                              for (std::size_t i = 0; i < frames.size(); ++i) {
                                  const auto frame = static_cast<double>(first) + static_cast<double>(i);
                                  frames[i] = frame < 10'000.0 ? 0.0F : static_cast<float>(0.5 * std::sin(0.0713 * frame));
                              }
                              return {};
                          },
                          .frames = 100'000,
                          .channels = 1,
                          .rateHz = kRateHz};
        constexpr std::size_t kWindow = 1024;
        const double hzPerBin = static_cast<double>(kRateHz) / kWindow;
        // One row for each bin from 5 on: the row's edges lie between bins.
        constexpr std::size_t kRows = 20;
        const SpectrogramParams params{
            .window = kWindow,
            .axis = {.scale = FrequencyScale::Linear, .lowHz = 4.5 * hzPerBin, .highHz = (4.5 + kRows) * hzPerBin},
            .rows = kRows};
        const SpectrogramSection section{.firstFrame = 9'000.0, .framesPerColumn = 200.0, .columns = 12};
        const auto power = computed(sound, params, section);
        for (std::size_t row = 0; row < kRows; ++row)
            for (std::size_t column = 0; column < section.columns; ++column) {
                const double middle = 9'000.0 + (static_cast<double>(column) + 0.5) * 200.0;
                const double expected = directPower(sound, kWindow, middle, static_cast<double>(4 + kRows - row) * hzPerBin);
                QVERIFY2(std::abs(power[row * section.columns + column] - expected) < 1e-6 + 1e-3 * expected,
                         qPrintable(QStringLiteral("row %1, column %2").arg(row).arg(column)));
            }
    }

    void aWideColumnIsTheMeanOfAllItsParts()
    {
        // Sounds in every other 4,096 frames; columns of four of those have half its power, whatever the zoom.
        const Sound gated{.read = [](std::int64_t first, std::span<float> frames) -> Status {
                              for (std::size_t i = 0; i < frames.size(); ++i) {
                                  const std::int64_t frame = first + static_cast<std::int64_t>(i);
                                  const double phase = 2.0 * std::numbers::pi * 100.0 * static_cast<double>(frame) / 1024.0;
                                  frames[i] = (frame / 4096) % 2 == 0 ? static_cast<float>(std::sin(phase)) : 0.0F;
                              }
                              return {};
                          },
                          .frames = 1'000'000,
                          .channels = 1,
                          .rateHz = kRateHz};
        const double hzPerBin = kRateHz / 1024.0;
        const SpectrogramParams params{
            .window = 1024, .axis = {.scale = FrequencyScale::Linear, .lowHz = 99.5 * hzPerBin, .highHz = 100.5 * hzPerBin}, .rows = 1};
        const SpectrogramSection section{.firstFrame = 0.0, .framesPerColumn = 16'384.0, .columns = 2};
        for (const float power : computed(gated, params, section))
            QVERIFY(std::abs(power - 0.5F) < 0.01F);
        for (const float power : computed(gated, params, section, ColumnCover::Middle))
            QVERIFY(power > 0.2F && power < 1.01F);
    }

    void channelsCountAlike()
    {
        const SpectrogramSection section{.firstFrame = 5'000.0, .framesPerColumn = 500.0, .columns = 1};
        const SpectrogramParams params{.rows = 50};
        const Sound left{.read = [](std::int64_t first, std::span<float> frames) -> Status {
                             for (std::size_t i = 0; i < frames.size(); ++i)
                                 frames[i] = i % 2 == 1 ? 0.0F
                                                        : static_cast<float>(std::sin(
                                                              0.1 * static_cast<double>(first + static_cast<std::int64_t>(i / 2))));
                             return {};
                         },
                         .frames = 100'000,
                         .channels = 2,
                         .rateHz = kRateHz};
        const Sound right{.read = [&left](std::int64_t first, std::span<float> frames) -> Status {
                              const Status read = left.read(first, frames);
                              for (std::size_t i = 0; i + 1 < frames.size(); i += 2)
                                  std::swap(frames[i], frames[i + 1]);
                              return read;
                          },
                          .frames = left.frames,
                          .channels = 2,
                          .rateHz = kRateHz};
        const auto a = computed(left, params, section);
        const auto b = computed(right, params, section);
        const auto strongest = [](const std::vector<float>& power) { return *std::ranges::max_element(power); };
        QVERIFY(strongest(a) > 0.3F); // half of 1, less what lies between two bins
        QVERIFY(strongest(a) < 0.51F);
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(std::abs(a[i] - b[i]) <= 1e-6F);
    }

    void rowsOfSeveralBinsShowTheStrongestOrTheirEnergy()
    {
        const SpectrogramSection section{.firstFrame = 5'000.0, .framesPerColumn = 500.0, .columns = 1};
        const double hzPerBin = kRateHz / 4096.0;
        SpectrogramParams params{.axis = {.scale = FrequencyScale::Linear, .lowHz = 99.5 * hzPerBin, .highHz = 109.5 * hzPerBin},
                                 .rows = 1};
        const Sound sound = sine(104.0 * hzPerBin, 1.0, 1);
        QVERIFY(std::abs(computed(sound, params, section)[0] - 1.0F) < 1e-3F);
        params.rowPower = RowPower::Mean;
        // Hann: the bins beside have a quarter of the power each.
        QVERIFY(std::abs(computed(sound, params, section)[0] - 0.15F) < 1e-3F);
    }

    void outsideTheSoundIsSilence()
    {
        Sound sound = sine(1'000.0, 1.0);
        sound.frames = 20'000;
        const SpectrogramSection section{.firstFrame = -20'000.0, .framesPerColumn = 10'000.0, .columns = 6};
        const auto power = computed(sound, {.rows = 30}, section);
        for (std::size_t row = 0; row < 30; ++row)
            for (const std::size_t column : {0U, 1U, 4U, 5U})
                QCOMPARE(power[row * 6 + column], 0.0F);
        std::vector<std::int16_t> levels(power.size());
        toCentibels(power, levels);
        QCOMPARE(*std::ranges::min_element(levels), std::int16_t{-20'000});
        QVERIFY(*std::ranges::max_element(levels) > -1'000);
    }

    void frequenciesFollowTheScale()
    {
        const FrequencyAxis log{.lowHz = 100.0, .highHz = 1'600.0};
        QCOMPARE(log.heightOf(400.0), 0.5);
        QCOMPARE(log.hzAt(0.75), 800.0);
        const FrequencyAxis mel{.scale = FrequencyScale::Mel, .lowHz = 0.0, .highHz = 1'000.0};
        QVERIFY(std::abs(mel.heightOf(390.5) - 0.5) < 0.01); // 1,000 Hz is 1,000 mel, 390 Hz is 500
        const FrequencyAxis linear{.scale = FrequencyScale::Linear, .lowHz = 0.0, .highHz = 1'000.0};
        QCOMPARE(linear.heightOf(250.0), 0.25);
        for (const FrequencyAxis& axis : {log, mel, linear})
            for (const double height : {0.0, 0.3, 1.0})
                QVERIFY(std::abs(axis.heightOf(axis.hzAt(height)) - height) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestSpectrogram)
#include "tst_spectrogram.moc"
