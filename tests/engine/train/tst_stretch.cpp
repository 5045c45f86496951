#include "engine/train/dataset.h"
#include "engine/train/stretch.h"
#include "engine/train/trainingoptions.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace stemwright;
using namespace stemwright::train;
namespace fs = std::filesystem;

namespace {

constexpr int kRateHz = 44'100;

/// Left a tone, right one of the same pitch and half as loud.
Excerpt tone(double hz, std::int64_t count)
{
    Excerpt sound{.channels = 2, .frames = std::vector<float>(2 * static_cast<std::size_t>(count))};
    for (std::size_t i = 0; i < sound.count(); ++i) {
        const double value = 0.4 * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / kRateHz);
        sound.frames[i] = static_cast<float>(value);
        sound.frames[sound.count() + i] = static_cast<float>(0.5 * value);
    }
    return sound;
}

/// By the median of its periods in the middle half of a channel: where the phase is begun anew, one of them is another.
double pitchOf(const Excerpt& sound, std::size_t channel = 0)
{
    const std::span<const float> samples = std::span(sound.frames).subspan(channel * sound.count(), sound.count());
    std::vector<double> periods;
    double last = 0.0;
    for (std::size_t i = sound.count() / 4; i < 3 * sound.count() / 4; ++i)
        if (samples[i] < 0.0F && samples[i + 1] >= 0.0F) {
            const double crossing =
                static_cast<double>(i) + static_cast<double>(samples[i]) / static_cast<double>(samples[i] - samples[i + 1]);
            if (last > 0.0)
                periods.push_back(crossing - last);
            last = crossing;
        }
    if (periods.empty())
        return 0.0;
    std::ranges::nth_element(periods, periods.begin() + static_cast<std::ptrdiff_t>(periods.size() / 2));
    return kRateHz / periods[periods.size() / 2];
}

double levelOf(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return std::sqrt(sum / static_cast<double>(samples.size()));
}

} // namespace

/// Pitch and tempo of what is learned from.
class TestStretch : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fs::path root() const { return fs::path(m_folder.path().toStdString()) / "set"; }

    /// Two songs: vocals at 440 Hz, drums at 1000 Hz, each as a folder.
    DatasetOptions songs(double semitones, double tempoPercent) const
    {
        for (const char* song : {"a", "b"})
            for (const auto& [name, hz] : {std::pair{"vocals.wav", 440.0}, {"drums.wav", 1000.0}}) {
                fs::create_directories(root() / "train" / song);
                const tests::Sound sound = tests::sineSound(3 * kRateHz, 2, kRateHz, hz);
                if (!tests::writeWithSndfile(root() / "train" / song / name, SF_FORMAT_WAV | SF_FORMAT_FLOAT, sound))
                    qFatal("cannot write %s", name);
            }
        return {.root = root(),
                .interferers = {"drums"},
                .excerptSeconds = 1.0,
                .augmentations = {.gain = false, .channelSwap = false, .mostSemitones = semitones, .mostTempoPercent = tempoPercent}};
    }
    std::unique_ptr<Dataset> opened(const DatasetOptions& options) const
    {
        auto set = openDataset(options, Split::Train,
                               std::make_shared<SoundLibrary>(m_folder.path().toStdString(), 2, kRateHz, std::stop_token()));
        if (!set)
            qFatal("%s", set.error().detail.c_str());
        return std::move(*set);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canStretch())
            QSKIP("built without Rubber Band");
    }

    void aToneComesOutAtTheOtherPitch_data()
    {
        QTest::addColumn<double>("semitones");
        QTest::addColumn<double>("tempo");
        QTest::newRow("up") << 3.0 << 1.0;
        QTest::newRow("down") << -5.0 << 1.0;
        QTest::newRow("faster") << 0.0 << 1.3;
        QTest::newRow("slower") << 0.0 << 0.7;
        QTest::newRow("both") << 2.0 << 0.9;
    }
    void aToneComesOutAtTheOtherPitch()
    {
        QFETCH(const double, semitones);
        QFETCH(const double, tempo);
        constexpr std::int64_t kCount = kRateHz;
        const Stretch stretch{.semitones = semitones, .tempo = tempo};
        const auto found = stretched(tone(440.0, framesBefore(stretch, kCount)), stretch, kRateHz, kCount);
        QVERIFY2(found.has_value(), found ? "" : found.error().detail.c_str());
        QCOMPARE(found->channels, std::size_t{2});
        QCOMPARE(found->count(), static_cast<std::size_t>(kCount));
        const double wanted = 440.0 * std::exp2(semitones / 12.0);
        for (const std::size_t channel : {0U, 1U}) {
            const double hz = pitchOf(*found, channel);
            QVERIFY2(std::abs(hz / wanted - 1.0) < 0.003, qPrintable(QStringLiteral("%1 Hz, expected %2").arg(hz).arg(wanted)));
        }
        // loud to its end, and each channel as loud as it was
        const std::span<const float> left = std::span(found->frames).first(kCount);
        const std::span<const float> right = std::span(found->frames).last(kCount);
        QVERIFY(std::abs(levelOf(left.last(4000)) - 0.4 / std::numbers::sqrt2) < 0.05);
        QVERIFY(std::abs(levelOf(right) / levelOf(left) - 0.5) < 0.02);
    }

    /// A click each quarter of a second comes each quarter divided by the tempo.
    void theTempoIsTheOther()
    {
        const Stretch stretch{.semitones = 0.0, .tempo = 1.25};
        Excerpt clicks{.channels = 1, .frames = std::vector<float>(static_cast<std::size_t>(framesBefore(stretch, 2 * kRateHz)), 0.0F)};
        for (std::size_t first = kRateHz / 8; first + 400 < clicks.count(); first += kRateHz / 4)
            for (std::size_t i = 0; i < 400; ++i)
                clicks.frames[first + i] =
                    0.8F * static_cast<float>(std::sin(0.3 * static_cast<double>(i)) * std::exp(-0.01 * static_cast<double>(i)));
        const auto found = stretched(clicks, stretch, kRateHz, 2 * kRateHz);
        QVERIFY(found.has_value());
        std::vector<double> times;
        for (std::size_t i = 0; i < found->count(); ++i)
            if (std::abs(found->frames[i]) > 0.3F && (times.empty() || static_cast<double>(i) - times.back() > kRateHz / 10.0))
                times.push_back(static_cast<double>(i));
        QVERIFY(times.size() >= 8);
        const double between = (times.back() - times.front()) / static_cast<double>(times.size() - 1);
        QVERIFY2(std::abs(between / (kRateHz / 4.0 / 1.25) - 1.0) < 0.02, qPrintable(QString::number(between)));
    }

    void sourcesOfASongChangeAlike()
    {
        const auto set = opened(songs(4.0, 0.0));
        double lowest = 1e9;
        double highest = 0.0;
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            const auto example = set->example(0, seed);
            QVERIFY(example.has_value());
            QCOMPARE(example->mixture.count(), static_cast<std::size_t>(kRateHz));
            QCOMPARE(example->target.count(), static_cast<std::size_t>(kRateHz));
            Excerpt drums = example->mixture; // what the mixture holds besides the target
            for (std::size_t i = 0; i < drums.frames.size(); ++i)
                drums.frames[i] -= example->target.frames[i];
            const double vocals = pitchOf(example->target);
            QVERIFY(std::abs(pitchOf(drums) / vocals / (1000.0 / 440.0) - 1.0) < 0.005);
            lowest = std::min(lowest, vocals);
            highest = std::max(highest, vocals);
        }
        QVERIFY(lowest >= 440.0 * std::exp2(-4.1 / 12.0) && lowest < 410.0);
        QVERIFY(highest <= 440.0 * std::exp2(4.1 / 12.0) && highest > 470.0);
    }

    void sourcesOfTheirOwnChangeEachInItsWay()
    {
        for (const auto& [source, hz] : {std::pair{"vocals", 440.0}, {"drums", 1000.0}}) {
            const fs::path folder = root().parent_path() / "sources/train" / source;
            fs::create_directories(folder);
            QVERIFY(
                tests::writeWithSndfile(folder / "a.wav", SF_FORMAT_WAV | SF_FORMAT_FLOAT, tests::sineSound(2 * kRateHz, 2, kRateHz, hz)));
        }
        DatasetOptions options = songs(4.0, 0.0);
        options.root = root().parent_path() / "sources";
        options.kind = DatasetKind::SourceFolder;
        const auto set = opened(options);
        double most = 0.0;
        for (std::uint64_t seed = 0; seed < 5; ++seed) {
            const auto example = set->example(0, seed);
            QVERIFY(example.has_value());
            QCOMPARE(example->mixture.count(), static_cast<std::size_t>(kRateHz));
            Excerpt drums = example->mixture;
            for (std::size_t i = 0; i < drums.frames.size(); ++i)
                drums.frames[i] -= example->target.frames[i];
            most = std::max(most, std::abs(pitchOf(drums) / pitchOf(example->target) / (1000.0 / 440.0) - 1.0));
        }
        QVERIFY(most > 0.05);
    }

    void theSeedDecides()
    {
        const auto set = opened(songs(2.0, 10.0));
        QCOMPARE(set->example(1, 5)->mixture.frames, set->example(1, 5)->mixture.frames);
        QVERIFY(set->example(1, 5)->mixture.frames != set->example(1, 6)->mixture.frames);
    }

    /// A data set whose sounds are hardly longer than an excerpt: the rest is silence.
    void shortSoundsEndInSilence()
    {
        const Stretch stretch{.semitones = 0.0, .tempo = 1.5};
        const auto found = stretched(tone(440.0, kRateHz), stretch, kRateHz, kRateHz);
        QVERIFY(found.has_value());
        QCOMPARE(levelOf(std::span(found->frames).subspan(kRateHz - 8000, 8000)), 0.0);
        QVERIFY(levelOf(std::span(found->frames).first(20'000)) > 0.2);
    }

    void whatMakesNoSenseIsRefused()
    {
        TrainingOptions options;
        options.data.augmentations.mostSemitones = 12.0;
        options.data.augmentations.mostTempoPercent = 50.0;
        QVERIFY(checkOptions(options).has_value());
        options.data.kind = DatasetKind::Aligned;
        QCOMPARE(checkOptions(options).error().code, Errc::InvalidArgument);
        options.data.kind = DatasetKind::FixedTracks;
        options.data.augmentations.mostTempoPercent = 51.0;
        QCOMPARE(checkOptions(options).error().code, Errc::InvalidArgument);
        options.data.augmentations.mostTempoPercent = std::nan("");
        QCOMPARE(checkOptions(options).error().code, Errc::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestStretch)
#include "tst_stretch.moc"
