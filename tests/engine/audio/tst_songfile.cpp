#include "engine/audio/songfile.h"
#include "tests/support/soundfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <sndfile.h>

using namespace stemwright;
using namespace stemwright::audio;
using namespace stemwright::tests;

class TestSongFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeWithSndfile(place("song.wav"), SF_FORMAT_WAV | SF_FORMAT_PCM_16, m_sound));
        QVERIFY(writeWithSndfile(place("song.flac"), SF_FORMAT_FLAC | SF_FORMAT_PCM_16, m_sound));
    }

    void wholeSong()
    {
        const auto song = loadSong(place("song.wav"), place(""), 0.0, {}, {});
        QVERIFY(song);
        QCOMPARE(song->frames.rows(), m_sound.count());
        QCOMPARE(song->frames.columns(), std::size_t{2});
        QCOMPARE(song->info.sampleRateHz, 44'100);
        QCOMPARE(song->damage, std::string());
        std::vector<float> frame(2);
        QVERIFY(song->frames.read(30'000, frame));
        QVERIFY(std::abs(frame[0] - m_sound.frames[60'000]) < 1e-4F);
        QVERIFY(std::abs(frame[1] - m_sound.frames[60'001]) < 1e-4F);
    }

    void part_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("duration"); // below 0: to the end
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("frames");
        const qint64 all = m_sound.count();
        QTest::newRow("start") << 0.5 << -1.0 << qint64{22'050} << all - 22'050;
        QTest::newRow("duration") << 0.0 << 0.25 << qint64{0} << qint64{11'025};
        QTest::newRow("both") << 0.6 << 0.3 << qint64{26'460} << qint64{13'230};
        QTest::newRow("past the end") << 1.9 << 5.0 << qint64{83'790} << all - 83'790;
        QTest::newRow("behind the end") << 9.0 << 5.0 << qint64{0} << qint64{0};
        QTest::newRow("nothing") << 0.5 << 0.0 << qint64{0} << qint64{0};
    }

    void part()
    {
        QFETCH(double, start);
        QFETCH(double, duration);
        QFETCH(qint64, first);
        QFETCH(qint64, frames);
        const auto whole = loadSong(place("song.wav"), place(""), 0.0, {}, {});
        const auto song = loadSong(place("song.wav"), place(""), start, duration < 0 ? std::nullopt : std::optional(duration), {});
        QVERIFY(song);
        QCOMPARE(song->frames.rows(), frames);
        std::vector<float> got(static_cast<std::size_t>(frames) * 2);
        std::vector<float> expected(got.size());
        if (frames > 0) {
            QVERIFY(song->frames.read(0, got));
            QVERIFY(whole->frames.read(first, expected));
        }
        QCOMPARE(got, expected);
        QVERIFY(song->identity != whole->identity);
    }

    void theListenerGetsWhatIsStored_data()
    {
        QTest::addColumn<double>("start");
        QTest::newRow("all") << 0.0;
        QTest::newRow("from behind the first block") << 1.7;
    }
    void theListenerGetsWhatIsStored()
    {
        QFETCH(double, start);
        std::vector<float> told;
        std::size_t toldChannels = 0;
        const auto song = loadSong(place("song.wav"), place(""), start, {}, {}, [&](std::span<const float> frames, std::size_t channels) {
            told.insert(told.end(), frames.begin(), frames.end());
            toldChannels = channels;
        });
        QVERIFY(song);
        QCOMPARE(toldChannels, std::size_t{2});
        std::vector<float> stored(static_cast<std::size_t>(song->frames.rows()) * 2);
        QVERIFY(song->frames.read(0, stored));
        QVERIFY(!stored.empty());
        QCOMPARE(told, stored);
    }

    void badParts_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("duration");
        QTest::newRow("negative start") << -1.0 << 1.0;
        QTest::newRow("negative duration") << 0.0 << -1.0;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 1.0;
        QTest::newRow("endless start") << std::numeric_limits<double>::infinity() << 1.0;
        QTest::newRow("too far") << 1e300 << 1.0;
    }

    void badParts()
    {
        QFETCH(double, start);
        QFETCH(double, duration);
        const auto song = loadSong(place("song.wav"), place(""), start, duration, {});
        QVERIFY(!song);
        QCOMPARE(song.error().code, Errc::InvalidArgument);
    }

    void identityIsThatOfTheSound()
    {
        const auto wav = loadSong(place("song.wav"), place(""), 0.0, {}, {});
        const auto flac = loadSong(place("song.flac"), place(""), 0.0, {}, {});
        QCOMPARE(wav->identity, flac->identity);
        QCOMPARE(wav->identity.size(), std::size_t{64});
        Sound other = m_sound;
        other.sampleRateHz = 48'000;
        QVERIFY(writeWithSndfile(place("rate.wav"), SF_FORMAT_WAV | SF_FORMAT_PCM_16, other));
        other = m_sound;
        other.frames[50'000] += 0.01F;
        QVERIFY(writeWithSndfile(place("sample.wav"), SF_FORMAT_WAV | SF_FORMAT_PCM_16, other));
        for (const char* name : {"rate.wav", "sample.wav"})
            QVERIFY(loadSong(place(name), place(""), 0.0, {}, {})->identity != wav->identity);
    }

    void emptySongIsFine()
    {
        writeBytes(place("empty.wav"), waveBytes({}, {}));
        const auto song = loadSong(place("empty.wav"), place(""), 0.0, {}, {});
        QVERIFY(song);
        QCOMPARE(song->frames.rows(), std::int64_t{0});
    }

    void claimWithoutFramesIsCorrupt()
    {
        writeBytes(place("claim.wav"), waveBytes({.claimedBytes = 8'000}, {}));
        const auto song = loadSong(place("claim.wav"), place(""), 0.0, {}, {});
        QVERIFY(!song);
        QCOMPARE(song.error().code, Errc::Corrupt);
        QVERIFY(song.error().detail.starts_with(place("claim.wav").string()));
    }

    void damageAndOddSamplesAreTold()
    {
        Sound sound = sineSound(10'000);
        sound.frames[777] = std::numeric_limits<float>::infinity();
        QVERIFY(writeWithSndfile(place("odd.wav"), SF_FORMAT_WAV | SF_FORMAT_FLOAT, sound));
        std::filesystem::resize_file(place("odd.wav"), std::filesystem::file_size(place("odd.wav")) / 2);
        const auto song = loadSong(place("odd.wav"), place(""), 0.0, {}, {});
        QVERIFY(song);
        QCOMPARE(song->nonFiniteSamples, std::int64_t{1});
        QVERIFY(!song->damage.empty());
    }

    void cancels()
    {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(loadSong(place("song.wav"), place(""), 0.0, {}, source.get_token()).error().code, Errc::Cancelled);
    }

    void scratchFolderMustExist()
    {
        QCOMPARE(loadSong(place("song.wav"), place("no-such-folder"), 0.0, {}, {}).error().code, Errc::NotFound);
    }

    void nothingStaysInTheScratchFolder()
    {
        QTemporaryDir scratch;
        const std::filesystem::path folder = scratch.path().toStdString();
        const auto song = loadSong(place("song.wav"), folder, 0.0, {}, {});
        QVERIFY(song);
        QVERIFY(std::filesystem::is_empty(folder));
    }

private:
    std::filesystem::path place(const std::string& name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }

    QTemporaryDir m_folder;
    Sound m_sound = sineSound(2 * 44'100);
};

QTEST_GUILESS_MAIN(TestSongFile)
#include "tst_songfile.moc"
