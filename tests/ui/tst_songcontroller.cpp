#include "engine/export/stemfileexport.h"
#include "engine/mix/sumcheck.h"
#include "engine/separate/songsource.h"
#include "tests/support/memorysource.h"
#include "tests/support/soundfiles.h"
#include "ui/song/songcontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 120'000; // a limit for what never comes; nothing is measured
constexpr std::int64_t kThreeSeconds = 3 * 44'100;

} // namespace

class TestSongController : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    separate::BottleneckCache m_noCache{std::nullopt, 0};

    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }
    QString write(const char* name, const tests::Sound& sound) const
    {
        const std::filesystem::path path = scratch() / name;
        if (!tests::encodeSound(path, {}, sound))
            qFatal("no song");
        return QString::fromStdString(path.string());
    }

private Q_SLOTS:
    void aSongEndsWithAllStems()
    {
        const tests::Sound sound = tests::sineSound(kThreeSeconds);
        SongController songs(m_noCache, scratch());
        QSignalSpy opened(&songs, &SongController::opened);
        QSignalSpy started(&songs, &SongController::stemsStarted);
        QSignalSpy separated(&songs, &SongController::separated);
        QSignalSpy failed(&songs, &SongController::failed);
        std::vector<std::optional<int>> percents;
        connect(&songs, &SongController::percentChanged, this, [&percents](std::optional<int> percent) { percents.push_back(percent); });
        songs.open(write("song.wav", sound));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(percents.front(), 0);
        QVERIFY(!percents.back());
        percents.pop_back();
        QVERIFY(std::ranges::is_sorted(percents) && percents.back() <= 100);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(started.count(), 1);
        QCOMPARE(songs.stems()->names, (QStringList{QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("bass"),
                                                    QStringLiteral("other"), QStringLiteral("residual")}));
        const separate::StemStore& store = *songs.stems()->store;
        QCOMPARE(store.exactFrames(), kThreeSeconds);

        // The stems add up to the song, and their peaks are those of what is stored.
        std::vector<float> sum(sound.frames.size());
        std::vector<float> stem(sum.size());
        for (std::size_t i = 0; i < store.stems(); ++i) {
            QVERIFY(store.read(i, 0, stem).has_value());
            for (std::size_t at = 0; at < sum.size(); ++at)
                sum[at] += stem[at];
            const PeakBin stored = peakOf(stem);
            std::vector<PeakBin> shown(1);
            QTRY_VERIFY_WITH_TIMEOUT((songs.stems()->peaks[i]->read(0.0, static_cast<double>(kThreeSeconds), shown),
                                      shown[0].high == stored.high && shown[0].low == stored.low),
                                     kPatienceMs);
        }
        float largest = 0.0F;
        for (std::size_t at = 0; at < sum.size(); ++at)
            largest = std::max(largest, std::abs(sum[at] - sound.frames[at]));
        QVERIFY2(largest < 1e-4F, std::to_string(largest).c_str());
    }

    void theStemsAddUpAtAnyRate_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("44.1 kHz mono") << 44'100 << 1;
        QTest::newRow("48 kHz stereo") << 48'000 << 2;
        QTest::newRow("96 kHz stereo") << 96'000 << 2;
    }

    /// As it is measured while they play.
    void theStemsAddUpAtAnyRate()
    {
        QFETCH(int, rate);
        QFETCH(int, channels);
        SongController songs(m_noCache, scratch());
        QSignalSpy separated(&songs, &SongController::separated);
        songs.open(write("song.wav", tests::sineSound(3L * rate, channels, rate)));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        separate::SongSource source(songs.song()->song, songs.stems()->store);
        mix::RowReader reader(source);
        mix::SumCheck check(reader.layout(), rate);
        std::vector<float> rows(static_cast<std::size_t>(source.frames()) * reader.layout().columns());
        QVERIFY(reader.read(0, rows).has_value());
        check.add(rows);
        QVERIFY(check.decibels());
        QVERIFY2(*check.decibels() < -120.0, qPrintable(QString::number(*check.decibels())));
    }

    void aStemFileBringsItsStems()
    {
        const std::filesystem::path path = scratch() / "mix.stem.mp4";
        const test::MemorySource::Shape shape{.frames = kThreeSeconds, .stems = 5};
        test::MemorySource source(shape);
        const auto written =
            exporting::exportStemFile(source,
                                      {.path = path,
                                       .targets = {"vocals", "drums", "bass", "other", "residual"},
                                       .looks = {{{"Drums", "#112233"}, {"Bass", "#223344"}, {"Synths", "#334455"}, {"Vocals", "#445566"}}},
                                       .codec = audio::StemFileCodec::Alac,
                                       .range = {.first = 0, .end = kThreeSeconds}},
                                      [](double) {}, {});
        QVERIFY(written.has_value());
        SongController songs(m_noCache, scratch());
        QSignalSpy separated(&songs, &SongController::separated);
        QSignalSpy failed(&songs, &SongController::failed);
        songs.open(QString::fromStdString(path.string()));
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(songs.stems()->names, (QStringList{QStringLiteral("drums"), QStringLiteral("bass"), QStringLiteral("Synths"),
                                                    QStringLiteral("vocals"), QStringLiteral("residual")}));
        QCOMPARE(songs.stems()->store->exactFrames(), kThreeSeconds);
        std::vector<float> stored(1'000);
        std::vector<float> made(stored.size());
        QVERIFY(songs.stems()->store->read(3, 70'000, stored).has_value());
        QVERIFY(source.readStem(0, 70'000, made).has_value());
        for (std::size_t at = 0; at < made.size(); ++at)
            QVERIFY(std::abs(made[at] - stored[at]) < 1e-6F);
        QVERIFY(songs.stems()->store->read(4, 70'000, stored).has_value()); // what the stems leave
        for (const float sample : stored)
            QVERIFY(std::abs(sample) < 1e-5F);
    }

    void whatIsNoSongIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Errc>("code");
        QTest::newRow("missing") << QStringLiteral("nothing.wav") << Errc::NotFound;
        QTest::newRow("no sound") << QStringLiteral("text.wav") << Errc::Unsupported;
        QTest::newRow("empty song") << QStringLiteral("empty.wav") << Errc::Corrupt;
        QTest::newRow("folder") << QString() << Errc::NotAFile;
    }
    void whatIsNoSongIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(Errc, code);
        tests::writeBytes(scratch() / "text.wav", tests::randomBytes(1000, 1));
        write("empty.wav", tests::Sound{});
        SongController songs(m_noCache, scratch());
        QSignalSpy failed(&songs, &SongController::failed);
        songs.open(m_folder.filePath(name));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        const auto error = failed[0][0].value<Error>();
        QCOMPARE(error.code, code);
        QVERIFY2(error.detail.find(m_folder.filePath(name).toStdString()) != std::string::npos, error.detail.c_str());
        QVERIFY(!songs.song());
    }

    void anotherSongReplacesTheFirst()
    {
        const QString first = write("first.wav", tests::sineSound(60 * 44'100));
        const QString second = write("second.wav", tests::sineSound(kThreeSeconds));
        SongController songs(m_noCache, scratch());
        QSignalSpy started(&songs, &SongController::stemsStarted);
        QSignalSpy separated(&songs, &SongController::separated);
        QSignalSpy cancelled(&songs, &SongController::separationCancelled);
        songs.open(first);
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kPatienceMs);
        songs.open(second);
        QVERIFY(!songs.song());
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QCOMPARE(songs.song()->name, QStringLiteral("second.wav"));
        QCOMPARE(songs.song()->song->frames.rows(), kThreeSeconds);
        QCOMPARE(cancelled.count(), 0); // what became of the first song concerns nobody any more
    }

    void aSongWaitsToBeSeparated()
    {
        SongController songs(m_noCache, scratch());
        songs.setSeparatesByItself(false);
        QSignalSpy awaited(&songs, &SongController::separationAwaited);
        QSignalSpy started(&songs, &SongController::separationStarted);
        QSignalSpy separated(&songs, &SongController::separated);
        songs.open(write("waiting.wav", tests::sineSound(kThreeSeconds)));
        QTRY_COMPARE_WITH_TIMEOUT(awaited.count(), 1, kPatienceMs);
        QCOMPARE(started.count(), 0);
        songs.separateAgain();
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QCOMPARE(started.count(), 1);
        QCOMPARE(songs.stems()->store->exactFrames(), kThreeSeconds);
    }

    void aRangeIsSeparatedAlone()
    {
        SongController songs(m_noCache, scratch());
        songs.setSeparatesByItself(false);
        QSignalSpy awaited(&songs, &SongController::separationAwaited);
        QSignalSpy separated(&songs, &SongController::separated);
        songs.open(write("range.wav", tests::sineSound(40 * 44'100)));
        QTRY_COMPARE_WITH_TIMEOUT(awaited.count(), 1, kPatienceMs);
        const FrameRange range{.first = 20 * 44'100, .end = 22 * 44'100};
        songs.separateRange(range);
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QCOMPARE(songs.stems()->range, std::optional(range));
        QVERIFY(songs.stems()->store->isThere(range.first, range.end));
        QVERIFY(!songs.stems()->store->isThere(0, 44'100));
        songs.separateAgain();
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 2, kPatienceMs);
        QVERIFY(!songs.stems()->range);
        QCOMPARE(songs.stems()->store->exactFrames(), 40 * 44'100);
    }

    void aCancelledSeparationKeepsTheSong()
    {
        SongController songs(m_noCache, scratch());
        QSignalSpy started(&songs, &SongController::stemsStarted);
        QSignalSpy cancelled(&songs, &SongController::separationCancelled);
        songs.open(write("long.wav", tests::sineSound(120 * 44'100)));
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kPatienceMs);
        songs.cancelSeparation();
        QSignalSpy percent(&songs, &SongController::percentChanged);
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.count(), 1, kPatienceMs);
        QCOMPARE(percent.last().first().value<std::optional<int>>(), std::nullopt);
        QVERIFY(songs.song() && songs.stems());
        QVERIFY(songs.stems()->store->exactFrames() < 120 * 44'100);
    }

    void whoCancelsBeforeItBeginsIsHeard()
    {
        SongController songs(m_noCache, scratch());
        songs.setSeparatesByItself(false);
        QSignalSpy awaited(&songs, &SongController::separationAwaited);
        QSignalSpy started(&songs, &SongController::separationStarted);
        QSignalSpy cancelled(&songs, &SongController::separationCancelled);
        QSignalSpy separated(&songs, &SongController::separated);
        songs.open(write("hasty.wav", tests::sineSound(kThreeSeconds)));
        QTRY_COMPARE_WITH_TIMEOUT(awaited.count(), 1, kPatienceMs);
        songs.separateAgain();
        songs.cancelSeparation();
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.count(), 1, kPatienceMs);
        QCOMPARE(started.count(), 0);
        songs.separateAgain();
        songs.cancelSeparation();
        songs.separateAgain(); // wanted after all
        QTRY_COMPARE_WITH_TIMEOUT(separated.count(), 1, kPatienceMs);
        QCOMPARE(cancelled.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSongController)
#include "tst_songcontroller.moc"
