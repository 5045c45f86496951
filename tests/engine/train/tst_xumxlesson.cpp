#include "engine/model/checkpoint.h"
#include "engine/train/centredspectra.h"
#include "engine/train/lesson.h"
#include "engine/train/trainingrun.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

#include <cmath>
#include <numbers>

using namespace stemwright;
using namespace stemwright::train;
namespace fs = std::filesystem;

/// What X-UMX learns from, and that it does.
class TestXUmxLesson : public QObject {
    Q_OBJECT

private:
    static constexpr int kRateHz = 8000;
    static constexpr std::size_t kBins = 129;
    static constexpr std::size_t kSlices = 63; // of 4000 frames

    QTemporaryDir m_folder;
    ThreadPool m_pool{1};
    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    static void write(const fs::path& file, const std::function<double(int)>& value)
    {
        fs::create_directories(file.parent_path());
        tests::Sound sound{.sampleRateHz = kRateHz, .channels = 2};
        for (int i = 0; i < 2 * kRateHz; ++i)
            sound.frames.insert(sound.frames.end(), {static_cast<float>(value(i)), static_cast<float>(0.5 * value(i))});
        if (!tests::writeWithSndfile(file, SF_FORMAT_WAV | SF_FORMAT_FLOAT, sound))
            qFatal("cannot write %s", file.c_str());
    }
    TrainingOptions options(const char* set, std::int64_t epochs = 1) const
    {
        return {.data = {.root = path(set), .excerptSeconds = 0.5, .excerptsPerTrack = 4, .mixesTracks = true, .validTracks = {"song 1"}},
                .architecture = Architecture::XUmx,
                .targets = {"vocals", "bass", "other"},
                .sampleRateHz = kRateHz,
                .stft = {.window = 256, .hop = 64},
                .bandwidthHz = 3000.0,
                .hidden = 8,
                .layers = 2,
                .epochs = epochs,
                .batchSize = 4,
                .schedule = {.learningRate = 0.01},
                .threads = 1};
    }
    Status run(const TrainingOptions& options, const char* folder, const TrainingListener& listener = {}) const
    {
        return train::train(options, path(folder), m_folder.path().toStdString(), listener, {});
    }
    std::unique_ptr<Lesson> lesson(const TrainingOptions& options)
    {
        auto opened =
            openLesson(options, std::make_shared<SoundLibrary>(m_folder.path().toStdString(), 2, kRateHz, std::stop_token()), m_pool, {});
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        return std::move(*opened);
    }
    static std::vector<DrawnExample> examples(std::size_t count)
    {
        std::vector<DrawnExample> drawn;
        for (std::size_t i = 0; i < count; ++i)
            drawn.push_back({.index = i, .seed = 100 + i});
        return drawn;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const int song : {1, 2, 3}) {
            const std::string folder = "song " + std::to_string(song);
            const auto sine = [&](double hz) { return [hz](int i) { return 0.3 * std::sin(2.0 * std::numbers::pi * hz * i / kRateHz); }; };
            write(path("set") / folder / "vocals.wav", sine(1000.0 + 100.0 * song));
            write(path("set") / folder / "bass.wav", sine(100.0 + 10.0 * song));
            write(path("set") / folder / "other.wav", sine(400.0 + 30.0 * song));
            const double level = 0.1 * song; // no song is heard where its stems come together
            write(path("levels") / folder / "vocals.wav", [&](int) { return level; });
            write(path("levels") / folder / "bass.wav", [&](int) { return level; });
            write(path("levels") / folder / "other.wav", [&](int) { return -2.0 * level; });
        }
        write(path("set/part/vocals.wav"), [](int) { return 0.5; });
    }

    /// Spec open-unmix 11.1.
    void spectraMeetTheirAnchors()
    {
        Excerpt sound{.channels = 1, .frames = {}};
        for (int n = 0; n < 42; ++n)
            sound.frames.push_back(static_cast<float>(std::sin(0.3 * n) + 0.5 * std::cos(1.1 * n)));
        const CentredSpectra spectra({.window = 16, .hop = 4});
        QCOMPARE(spectra.slices(42), 11U);
        const auto found = spectra.of(sound);
        const auto isAt = [&](std::size_t bin, std::size_t slice, std::complex<float> wanted) {
            return std::abs(found[slice * 9 + bin] - wanted) < 1e-5F;
        };
        QVERIFY(isAt(0, 0, {4.4756891593F, 0.0F}));
        QVERIFY(isAt(1, 5, {1.2417212205F, 3.4838430645F}));
        QVERIFY(isAt(3, 2, {1.6359081831F, -1.0560844582F}));
        QVERIFY(isAt(8, 10, {0.1303676195F, 0.0F}));
        QCOMPARE(spectra.magnitudesOf(sound)[5 * 9 + 1], std::abs(found[5 * 9 + 1]));
    }

    void batchesHoldWhatBelongsTogether()
    {
        const TrainingOptions chosen = options("set");
        const auto batch = lesson(chosen)->batch(examples(3));
        QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
        QCOMPARE(batch->slices, kSlices);
        const std::size_t frames = chosen.stft.hop * (kSlices - 1);
        QCOMPARE(batch->spectrum.size(), kSlices * 3 * 2 * kBins);
        QCOMPARE(batch->sounds.size(), 3U * 3U * 2U * frames);
        const CentredSpectra spectra(chosen.stft);
        for (std::size_t excerpt = 0; excerpt < 3; ++excerpt) {
            Excerpt sum{.channels = 2, .frames = std::vector<float>(2 * frames)};
            for (std::size_t target = 0; target < 3; ++target) {
                Excerpt sound{.channels = 2, .frames = {}};
                const auto own = std::span(batch->sounds).subspan((target * 3 + excerpt) * 2 * frames, 2 * frames);
                sound.frames.assign(own.begin(), own.end());
                const auto magnitudes = spectra.magnitudesOf(sound);
                for (std::size_t i = 0; i < 20 * 2 * kBins; ++i) // the end reflects elsewhere
                    QVERIFY(std::abs(batch->target[((target * kSlices + i / (2 * kBins)) * 3 + excerpt) * 2 * kBins + i % (2 * kBins)] -
                                     magnitudes[i]) < 1e-4F);
                add(sum, sound);
            }
            const auto mixture = spectra.of(sum);
            for (std::size_t i = 0; i < 20 * 2 * kBins; ++i) {
                const std::size_t at = (i / (2 * kBins) * 3 + excerpt) * 2 * kBins + i % (2 * kBins);
                QVERIFY(std::abs(batch->spectrum[at] - mixture[i]) < 1e-4F);
                QCOMPARE(batch->mixture[at], std::abs(batch->spectrum[at]));
            }
        }
        TrainingOptions without = chosen;
        without.loss.soundWeight = 0.0;
        const auto lean = lesson(without)->batch(examples(3));
        QVERIFY(lean && lean->spectrum.empty() && lean->sounds.empty());
        QCOMPARE(lean->target, batch->target);
    }

    void songsAreMixedOnlyWhereThatIsAskedFor()
    {
        TrainingOptions chosen = options("levels");
        chosen.data.augmentations = {.gain = false, .channelSwap = false};
        const auto loudest = [&] {
            const auto batch = lesson(chosen)->batch(examples(8));
            return batch ? *std::ranges::max_element(batch->mixture) : -1.0F;
        };
        QVERIFY(loudest() > 1.0F);
        chosen.data.mixesTracks = false;
        const float alone = loudest();
        QVERIFY2(alone >= 0.0F && alone < 1e-4F, qPrintable(QString::number(alone)));
        chosen.data.augmentations.gain = true;
        QVERIFY(loudest() > 1.0F);
    }

    void songsThatLackAStemAreLeftOut()
    {
        const TrainingOptions chosen = options("set"); // has to live as long as the lesson
        const auto opened = lesson(chosen);
        QCOMPARE(opened->examples(), 8U);
        QCOMPARE(opened->trials(), 1U);
        QCOMPARE(opened->leftOut(), (std::vector{path("set/part")}));
    }

    void theLossFallsAndAFormerTrainingGoesOn()
    {
        TrainingRecord last;
        const TrainingListener listener{.epochEnded = [&](const TrainingRecord& record, bool) { last = record; }};
        const Status done = run(options("set", 12), "whole", listener);
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
        QVERIFY2(last.schedule.bestLoss < 0.6 * last.epochs.front().validLoss, qPrintable(QString::number(last.schedule.bestLoss)));
        QVERIFY(run(options("set", 5), "parts"));
        QVERIFY(run(options("set", 12), "parts"));
        const auto whole = model::readCheckpoint(path("whole") / "x-umx.pth");
        const auto parts = model::readCheckpoint(path("parts") / "x-umx.pth");
        QVERIFY(whole && parts);
        const auto shape = model::inferXUmxShape(*whole, "x-umx.pth");
        QVERIFY2(shape, shape ? "" : shape.error().detail.c_str());
        QCOMPARE(shape->targets, (std::vector<std::string>{"vocals", "bass", "other"}));
        for (const auto& [name, tensor] : *whole)
            QCOMPARE(tensor.values, parts->at(name).values);
    }

    void optionsThatMakeNoSenseAreRefused()
    {
        const auto refuses = [&](const std::function<void(TrainingOptions&)>& spoil) {
            TrainingOptions wrong = options("set");
            spoil(wrong);
            const Status refused = run(wrong, "wrong");
            return !refused && refused.error().code == Errc::InvalidArgument && !fs::exists(path("wrong"));
        };
        QVERIFY(refuses([](TrainingOptions& wrong) { wrong.channels = 1; }));
        QVERIFY(refuses([](TrainingOptions& wrong) { wrong.targets = {"vocals"}; }));
        QVERIFY(refuses([](TrainingOptions& wrong) { wrong.targets = {"vocals", "vocals"}; }));
        QVERIFY(refuses([](TrainingOptions& wrong) { wrong.targets = {"vocals", "lead.vocals"}; }));
        QVERIFY(refuses([](TrainingOptions& wrong) { wrong.targets = {"1", "2", "3", "4", "5", "6", "7", "8", "9"}; }));
        QVERIFY(refuses([](TrainingOptions& wrong) { wrong.loss.soundWeight = -1.0; }));
        QVERIFY(refuses([](TrainingOptions& wrong) { wrong.data.kind = DatasetKind::AllTracks; }));
    }
};

QTEST_GUILESS_MAIN(TestXUmxLesson)
#include "tst_xumxlesson.moc"
