#include "engine/train/dataset.h"
#include "engine/train/statistics.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

#include <cmath>
#include <set>

using namespace stemwright;
using namespace stemwright::train;
namespace fs = std::filesystem;

/// Each file holds one level from beginning to end, so that what is mixed can be told from the sum.
class TestDataset : public QObject {
    Q_OBJECT

private:
    static constexpr int kRateHz = 8000;
    static constexpr double kSeconds = 0.5;

    QTemporaryDir m_folder;
    fs::path root(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    static void write(const fs::path& path, float level, std::size_t frames = kRateHz, int channels = 2, int rateHz = kRateHz)
    {
        fs::create_directories(path.parent_path());
        const tests::Sound sound{
            .sampleRateHz = rateHz, .channels = channels, .frames = std::vector<float>(frames * static_cast<std::size_t>(channels), level)};
        if (!tests::writeWithSndfile(path, SF_FORMAT_WAV | SF_FORMAT_FLOAT, sound))
            qFatal("cannot write %s", path.c_str());
    }
    std::shared_ptr<SoundLibrary> library() const
    {
        return std::make_shared<SoundLibrary>(m_folder.path().toStdString(), 2, kRateHz, std::stop_token());
    }
    static DatasetOptions plain(const fs::path& root)
    {
        return {.root = root,
                .target = "vocals",
                .interferers = {"drums", "bass"},
                .excerptSeconds = kSeconds,
                .augmentations = {.gain = false, .channelSwap = false}};
    }

private Q_SLOTS:
    void sourcesOfASongAreMixed()
    {
        const fs::path folder = root("fixed");
        for (const char* split : {"train", "valid"}) {
            write(folder / split / "song/vocals.wav", 1.0F);
            write(folder / split / "song/drums.wav", 2.0F, kRateHz - 100);
            write(folder / split / "song/bass.wav", 4.0F);
            write(folder / split / "without bass/vocals.wav", 8.0F);
            write(folder / split / "without bass/drums.wav", 16.0F);
        }
        const auto train = openDataset(plain(folder), Split::Train, library());
        QVERIFY2(train, train ? "" : train.error().detail.c_str());
        QCOMPARE((*train)->size(), 1U);
        const auto example = (*train)->example(0, 5);
        QVERIFY(example);
        QCOMPARE(example->mixture.count(), static_cast<std::size_t>(kSeconds * kRateHz));
        QCOMPARE(example->target.frames, std::vector<float>(example->target.frames.size(), 1.0F));
        QCOMPARE(example->mixture.frames, std::vector<float>(example->mixture.frames.size(), 7.0F));
        const auto valid = openDataset(plain(folder), Split::Valid, library());
        QVERIFY(valid);
        QCOMPARE((*valid)->example(0, 0)->mixture.count(), static_cast<std::size_t>(kRateHz - 100)); // whole, as far as all reach
    }

    void songsAreMixedWithOneAnother()
    {
        const fs::path folder = root("mixed");
        float level = 1.0F; // powers of two: sums tell their parts
        for (const char* song : {"a", "b"})
            for (const char* source : {"vocals", "drums", "bass"}) {
                write(folder / "train" / song / (std::string(source) + ".wav"), level);
                level *= 2.0F;
            }
        DatasetOptions options = plain(folder);
        options.mixesTracks = true;
        options.excerptsPerTrack = 3;
        const auto train = openDataset(options, Split::Train, library());
        QVERIFY(train);
        QCOMPARE((*train)->size(), 6U);
        std::set<float> sums;
        for (std::uint64_t seed = 0; seed < 40; ++seed)
            sums.insert((*train)->example(1, seed)->mixture.frames.front());
        QCOMPARE(sums, (std::set{1.0F + 2.0F + 4.0F, 1.0F + 16.0F + 4.0F, 1.0F + 2.0F + 32.0F, 1.0F + 16.0F + 32.0F}));
        QCOMPARE((*train)->example(1, 3)->mixture.frames, (*train)->example(1, 3)->mixture.frames);
        const auto mixture = (*train)->plainMixture(0);
        QVERIFY(mixture);
        QCOMPARE(mixture->frames, std::vector<float>(2 * kRateHz, 7.0F));
    }

    void whateverLiesInASongIsMixed()
    {
        const fs::path folder = root("all");
        write(folder / "train/a/vocals.wav", 1.0F);
        write(folder / "train/a/one.wav", 2.0F);
        write(folder / "train/a/two.wav", 4.0F);
        write(folder / "train/b/one.wav", 8.0F);
        DatasetOptions options = plain(folder);
        options.kind = DatasetKind::AllTracks;
        auto train = openDataset(options, Split::Train, library());
        QVERIFY(train);
        QCOMPARE((*train)->size(), 1U);
        QCOMPARE((*train)->example(0, 0)->mixture.frames.front(), 7.0F);
        options.allowsMissingTarget = true;
        train = openDataset(options, Split::Train, library());
        QVERIFY(train);
        QCOMPARE((*train)->size(), 2U);
        QCOMPARE((*train)->example(1, 0)->target.frames.front(), 0.0F);
        QCOMPARE((*train)->example(1, 0)->mixture.frames.front(), 8.0F);
    }

    void anAlignedPairIsTakenAsItIs()
    {
        const fs::path folder = root("aligned");
        write(folder / "train/a/noisy.wav", 3.0F);
        write(folder / "train/a/clean.wav", 1.0F);
        DatasetOptions options = plain(folder);
        options.kind = DatasetKind::Aligned;
        options.target = "clean.wav";
        options.interferers = {"noisy.wav"};
        options.augmentations = {};
        const auto train = openDataset(options, Split::Train, library());
        QVERIFY2(train, train ? "" : train.error().detail.c_str());
        const auto example = (*train)->example(0, 9);
        QVERIFY(example);
        QCOMPARE(example->mixture.frames.front(), 3.0F);
        QCOMPARE(example->target.frames.front(), 1.0F);
    }

    void sourcesAreDrawn()
    {
        const fs::path folder = root("sources");
        for (const char* split : {"train", "valid"}) {
            write(folder / split / "vocals/a.wav", 1.0F);
            write(folder / split / "vocals/b.wav", 2.0F);
            write(folder / split / "drums/c.wav", 4.0F);
            write(folder / split / "bass/mono.wav", 8.0F, kRateHz, 1);
        }
        DatasetOptions options = plain(folder);
        options.kind = DatasetKind::SourceFolder;
        options.trainExamples = 10;
        options.validExamples = 4;
        const auto train = openDataset(options, Split::Train, library());
        const auto valid = openDataset(options, Split::Valid, library());
        QVERIFY(train && valid);
        QCOMPARE((*train)->size(), 10U);
        std::set<float> sums;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto example = (*train)->example(0, seed);
            sums.insert(example->mixture.frames.front());
            QCOMPARE(example->mixture.frames.front() - example->target.frames.front(), 12.0F);
            QCOMPARE(example->mixture.frames.front(), example->mixture.frames.back());
        }
        QCOMPARE(sums, (std::set{13.0F, 14.0F}));
        QCOMPARE((*valid)->example(1, 1)->mixture.frames, (*valid)->example(1, 2)->mixture.frames); // whatever the epoch
        QCOMPARE((*valid)->plainMixtures(), 2U);
    }

    void augmentationKeepsToItsRange()
    {
        float lowest = 9.0F;
        float highest = 0.0F;
        int swapped = 0;
        constexpr int kCount = 400;
        for (int i = 0; i < kCount; ++i) {
            Excerpt excerpt{.channels = 2, .frames = {1.0F, 1.0F, 3.0F, 3.0F}};
            Draws draws(static_cast<std::uint64_t>(i));
            augment(excerpt, {}, draws);
            const bool isSwapped = excerpt.frames[0] > excerpt.frames[2];
            swapped += isSwapped ? 1 : 0;
            const float gain = excerpt.frames[isSwapped ? 2 : 0];
            QCOMPARE(excerpt.frames[isSwapped ? 0 : 2], 3.0F * gain);
            lowest = std::min(lowest, gain);
            highest = std::max(highest, gain);
        }
        QVERIFY(lowest >= 0.25F && lowest < 0.27F);
        QVERIFY(highest < 1.25F && highest > 1.23F);
        QVERIFY(swapped > kCount / 3 && swapped < 2 * kCount / 3);
    }

    /// Two slices of one bin with 1 and 3, another bin that never moves, and a third of little spread.
    void statisticsAreThoseOfTheBins()
    {
        BinStatistics statistics(3);
        statistics.add(std::vector{1.0F, 5.0F, 2.0F, 3.0F, 5.0F, 2.0F + 1e-5F}, 1);
        const InputScaling scaling = statistics.scaling(2);
        QCOMPARE(scaling.mean, (std::vector{-2.0F, -5.0F}));
        QCOMPARE(scaling.scale, (std::vector{1.0F, 1.0F}));
        QVERIFY(std::abs(statistics.scaling(3).scale[2] - 1e4F) < 1.0F);
    }

    void whatCannotBeLearnedFromIsNamed()
    {
        const auto missing = openDataset(plain(root("nowhere")), Split::Train, library());
        QVERIFY(!missing);
        QVERIFY(missing.error().detail.find("nowhere") != std::string::npos);
        write(root("rate") / "train/a/vocals.wav", 1.0F, 9000, 2, 9000);
        write(root("rate") / "train/a/drums.wav", 1.0F);
        write(root("rate") / "train/a/bass.wav", 1.0F);
        const auto rate = openDataset(plain(root("rate")), Split::Train, library());
        QVERIFY(!rate);
        QVERIFY(rate.error().detail.find("vocals.wav: has 9000 Hz") != std::string::npos);
        write(root("short") / "train/a/vocals.wav", 1.0F, 100);
        write(root("short") / "train/a/drums.wav", 1.0F);
        write(root("short") / "train/a/bass.wav", 1.0F);
        const auto brief = openDataset(plain(root("short")), Split::Train, library());
        QVERIFY(!brief);
        QCOMPARE(brief.error().code, Errc::NotFound);
        tests::writeBytes(root("short") / "train/a/vocals.wav", tests::randomBytes(1000, 3));
        QVERIFY(!openDataset(plain(root("short")), Split::Train, library()));
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
