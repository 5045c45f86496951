#include "engine/train/stemtracks.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

#include <cmath>
#include <set>

using namespace stemwright;
using namespace stemwright::train;
namespace fs = std::filesystem;

/// Each file holds one level from beginning to end, so that what is drawn tells where it came from.
class TestStemTracks : public QObject {
    Q_OBJECT

private:
    static constexpr int kRateHz = 8000;
    static constexpr double kSeconds = 0.5;

    QTemporaryDir m_folder;
    fs::path root(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    static void write(const fs::path& path, float level)
    {
        fs::create_directories(path.parent_path());
        const tests::Sound sound{.sampleRateHz = kRateHz, .channels = 2, .frames = std::vector<float>(2 * kRateHz, level)};
        if (!tests::writeWithSndfile(path, SF_FORMAT_WAV | SF_FORMAT_FLOAT, sound))
            qFatal("cannot write %s", path.c_str());
    }
    Result<StemTracks> open(const char* name, Split split, std::vector<std::string> aside = {}) const
    {
        return StemTracks::open({.root = root(name), .excerptSeconds = kSeconds, .validTracks = std::move(aside)}, {"vocals", "other"},
                                split, std::make_shared<SoundLibrary>(m_folder.path().toStdString(), 2, kRateHz, std::stop_token()));
    }
    /// The levels that 200 examples bring of a target.
    static std::set<float> levelsOf(const StemTracks& tracks, std::size_t target)
    {
        std::set<float> levels;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const auto stems = tracks.draw(seed);
            if (!stems || stems->size() != 2)
                qFatal("no stems");
            levels.insert((*stems)[target].sound.frames.front());
        }
        return levels;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* song : {"a", "b", "b@1.1"}) {
            const float level = song[0] == 'a' ? 0.125F : std::string(song) == "b" ? 0.25F : 0.5F;
            write(root("set") / song / "vocals.wav", level);
            write(root("set") / song / "other.wav", -level);
        }
        write(root("set/voice/vocals.wav"), 0.0625F);
    }

    void stemsComeFromSongsAndPartsOfSongs()
    {
        const auto tracks = open("set", Split::Train, {"b"});
        QVERIFY2(tracks, tracks ? "" : tracks.error().detail.c_str());
        QCOMPARE(tracks->size(), 2U);
        QCOMPARE(levelsOf(*tracks, 0), (std::set<float>{0.0625F, 0.125F}));
        QCOMPARE(levelsOf(*tracks, 1), (std::set<float>{-0.125F}));
    }

    void variationsAreSetAsideWithTheirSong()
    {
        const auto valid = open("set", Split::Valid, {"b"});
        QVERIFY2(valid, valid ? "" : valid.error().detail.c_str());
        QCOMPARE(valid->size(), 1U);
        const auto stems = valid->excerpt(0, 100, 50);
        QVERIFY(stems);
        QCOMPARE((*stems)[0].sound.frames, std::vector<float>(100, 0.25F));
        QCOMPARE((*stems)[1].sound.frames, std::vector<float>(100, -0.25F));
        QCOMPARE((*stems)[0].gains, (std::array<float, 2>{1.0F, 1.0F}));
        const auto all = open("set", Split::Train, {"voice"});
        QVERIFY(all);
        QCOMPARE(all->size(), 3U);
    }

    void aSeedGivesTheSame()
    {
        const auto tracks = open("set", Split::Train, {"b"});
        QVERIFY(tracks);
        int different = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto one = tracks->draw(seed);
            const auto same = tracks->draw(seed);
            const auto other = tracks->draw(seed + 1);
            QVERIFY(one && same && other);
            for (std::size_t stem = 0; stem < 2; ++stem) {
                QCOMPARE((*one)[stem].sound.frames, (*same)[stem].sound.frames);
                QCOMPARE((*one)[stem].gains, (*same)[stem].gains);
                QCOMPARE((*one)[stem].equaliser.gain(500.0), (*same)[stem].equaliser.gain(500.0));
                different += (*one)[stem].gains == (*other)[stem].gains ? 0 : 1;
            }
        }
        QVERIFY(different > 20);
    }

    void someStemsAreSilent()
    {
        const auto tracks = open("set", Split::Train, {"b"});
        QVERIFY(tracks);
        int silent = 0;
        for (std::uint64_t seed = 0; seed < 500; ++seed)
            silent += (*tracks->draw(seed))[0].gains[0] == 0.0F ? 1 : 0;
        QVERIFY2(silent > 15 && silent < 80, qPrintable(QString::number(silent)));
    }

    void whatIsMissingIsNamed()
    {
        const auto aside = open("set", Split::Train, {"nobody"});
        QVERIFY(!aside);
        QVERIFY(aside.error().detail.find("holds no song \"nobody\"") != std::string::npos);
        QVERIFY(!open("set", Split::Train, {"b@1.1"})); // a variation goes with its song
        write(root("vocal/voice/vocals.wav"), 0.5F);
        const auto without = open("vocal", Split::Train, {"voice"});
        QVERIFY(!without);
        QCOMPARE(without.error().code, Errc::NotFound);
        write(root("vocal/train/voice/vocals.wav"), 0.5F);
        const auto other = open("vocal", Split::Train);
        QVERIFY(!other);
        QVERIFY2(other.error().detail.find("\"other\"") != std::string::npos, other.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(TestStemTracks)
#include "tst_stemtracks.moc"
