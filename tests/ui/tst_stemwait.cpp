#include "tests/support/memorysource.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/playback/stemwait.h"

#include <QSignalSpy>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;
using Step = StemWait::Step;

namespace {

constexpr std::int64_t kFrames = 10'000;
constexpr mix::FrameRange kWhole{.first = 0, .end = kFrames};

/// Ten seconds at 1000 Hz, so that 250 frames ahead are looked at.
test::MemorySource makeSong(std::vector<mix::FrameRange> available)
{
    return {{.frames = kFrames, .sampleRateHz = 1000}, std::move(available)};
}

StemWait makeWait(mix::FrameRange expected)
{
    StemWait wait;
    wait.setOn(true);
    wait.expect(expected);
    return wait;
}

} // namespace

class TestStemWait : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playStartsWhereStemsAre_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("frame");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("all there") << 0 << 10'000 << 0 << true;
        QTest::newRow("nothing there") << 0 << 0 << 0 << false;
        QTest::newRow("just enough") << 2000 << 2250 << 2000 << true;
        QTest::newRow("a frame too few") << 2000 << 2249 << 2000 << false;
        QTest::newRow("a frame too late") << 2001 << 5000 << 2000 << false;
        QTest::newRow("the song's last moments") << 9000 << 10'000 << 9900 << true;
        QTest::newRow("the song's end") << 0 << 0 << 10'000 << true;
    }
    void playStartsWhereStemsAre()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, frame);
        QFETCH(bool, goesOn);
        const auto song = makeSong({{.first = from, .end = to}});
        StemWait wait = makeWait(kWhole);
        wait.begin();
        QCOMPARE(wait.look(song, frame, std::nullopt, false), goesOn ? Step::GoOn : Step::None);
        QCOMPARE(wait.isWaiting(), !goesOn);
    }

    void playHoldsAndGoesOnByItself()
    {
        auto song = makeSong({{.first = 0, .end = 3000}});
        StemWait wait = makeWait(kWhole);
        QCOMPARE(wait.look(song, 2000, std::nullopt, true), Step::None);
        QCOMPARE(wait.look(song, 2800, std::nullopt, true), Step::Hold);
        QVERIFY(wait.isWaiting());
        QCOMPARE(wait.look(song, 2800, std::nullopt, false), Step::None);
        song.setAvailable({{.first = 0, .end = 6000}}, {.first = 3000, .end = 6000});
        QCOMPARE(wait.look(song, 2800, std::nullopt, false), Step::GoOn);
        QVERIFY(!wait.isWaiting());
        QCOMPARE(wait.look(song, 2800, std::nullopt, true), Step::None);
        wait.end();
        QCOMPARE(wait.look(song, 9000, std::nullopt, false), Step::None); // paused by the user: nothing starts
    }

    void aLoopIsSeenAcrossItsEnd()
    {
        const auto song = makeSong({{.first = 3000, .end = 10'000}});
        StemWait wait = makeWait(kWhole);
        QCOMPARE(wait.look(song, 4900, mix::FrameRange{.first = 2900, .end = 5000}, true), Step::Hold);
        QCOMPARE(wait.look(song, 4900, mix::FrameRange{.first = 3000, .end = 5000}, false), Step::GoOn);
        QCOMPARE(wait.look(song, 5000, mix::FrameRange{.first = 2900, .end = 5000}, true), Step::None); // behind the loop
    }

    void whatDoesNotComeIsNotWaitedFor()
    {
        const auto song = makeSong({});
        StemWait wait = makeWait({.first = 4000, .end = 6000}); // a range alone is separated
        QCOMPARE(wait.look(song, 1000, std::nullopt, true), Step::None);
        QCOMPARE(wait.look(song, 3900, std::nullopt, true), Step::Hold);
        wait.expect({}); // cancelled
        QCOMPARE(wait.look(song, 3900, std::nullopt, false), Step::GoOn);
        wait.expect(kWhole);
        wait.setOn(false);
        QCOMPARE(wait.look(song, 3900, std::nullopt, true), Step::None);
    }

    void thePlayerWaitsAsWell()
    {
        const auto song = std::make_shared<test::MemorySource>(test::MemorySource::Shape{}, std::vector<mix::FrameRange>{});
        PlaybackController playback;
        QSignalSpy playing(&playback, &PlaybackController::playingChanged);
        QSignalSpy waiting(&playback, &PlaybackController::waitingChanged);
        playback.setWaitsForStems(true);
        playback.load(song);
        playback.expectStems({.first = 0, .end = song->frames()});
        playback.togglePlay();
        QVERIFY(playback.isPlaying()); // to the user, who can pause it
        QVERIFY(playback.isWaiting());
        QCOMPARE(waiting.count(), 1);
        playback.togglePlay();
        QVERIFY(!playback.isPlaying());
        QVERIFY(!playback.isWaiting());
        playback.togglePlay();
        song->setAvailable({{.first = 0, .end = song->frames()}}, {.first = 0, .end = song->frames()});
        QTRY_VERIFY(!playback.isWaiting());
        QCOMPARE(waiting.count(), 4);
        QCOMPARE(playing.count(), 3);
        QCOMPARE(playing.last()[0].toBool(), true);
    }
};

QTEST_MAIN(TestStemWait)
#include "tst_stemwait.moc"
