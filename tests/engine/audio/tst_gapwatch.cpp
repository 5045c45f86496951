#include "engine/audio/gapwatch.h"

#include <QTest>

using namespace stemwright::audio;

class TestGapWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gapsBeyondTheToleranceAreSilence()
    {
        GapWatch gaps;
        gaps.configure({.toleranceFrames = 10, .silenceFrames = 1000});
        QCOMPARE(gaps.lostBefore(5000, 100), std::int64_t{0}); // any time may be the first
        QCOMPARE(gaps.lostBefore(5100, 100), std::int64_t{0});
        QCOMPARE(gaps.lostBefore(5210, 100), std::int64_t{0});
        QCOMPARE(gaps.lostBefore(5321, 100), std::int64_t{11});
        QCOMPARE(gaps.lostBefore(5400, 100), std::int64_t{0}); // backwards
        QCOMPARE(gaps.lostBefore(5500, 100), std::int64_t{0});
        QVERIFY(gaps.jumpedFrames() == 0 && !gaps.hasBroken());
    }

    void afterABrokenPacketEveryFrameCounts()
    {
        GapWatch gaps;
        gaps.configure({.toleranceFrames = 10, .silenceFrames = 1000});
        QCOMPARE(gaps.lostBefore(0, 100), std::int64_t{0});
        gaps.noteBroken();
        QCOMPARE(gaps.lostBefore(103, 100), std::int64_t{3});
        QCOMPARE(gaps.lostBefore(206, 100), std::int64_t{0});
        QVERIFY(gaps.hasBroken());
    }

    void lostStartIsKnownWhenTheFileStatesIt()
    {
        for (const bool isStated : {false, true}) {
            GapWatch gaps;
            gaps.noteBroken();
            gaps.configure({.silenceFrames = 1000, .start = isStated ? std::optional<std::int64_t>(50) : std::nullopt});
            QCOMPARE(gaps.lostBefore(150, 100), std::int64_t{isStated ? 100 : 0});
        }
    }

    void blocksWithoutTimeFollowEachOther()
    {
        GapWatch gaps;
        gaps.configure({.silenceFrames = 1000});
        QCOMPARE(gaps.lostBefore({}, 100), std::int64_t{0});
        QCOMPARE(gaps.lostBefore(0, 100), std::int64_t{0});
        QCOMPARE(gaps.lostBefore({}, 50), std::int64_t{0});
        QCOMPARE(gaps.lostBefore(160, 100), std::int64_t{10});
    }

    void silenceIsBounded()
    {
        GapWatch gaps;
        gaps.configure({.silenceFrames = 1000});
        QCOMPARE(gaps.lostBefore(0, 100), std::int64_t{0});
        QCOMPARE(gaps.lostBefore(700, 100), std::int64_t{600});
        QCOMPARE(gaps.jumpedFrames(), std::int64_t{0});
        // 601 of the 600 that are left: 400 of the limit and two blocks that were decoded.
        QCOMPARE(gaps.lostBefore(1401, 100), std::int64_t{0});
        QCOMPARE(gaps.jumpedFrames(), std::int64_t{601});
        QCOMPARE(gaps.lostBefore(2201, 100), std::int64_t{700});
        QCOMPARE(gaps.lostBefore(std::int64_t{1} << 60U, 100), std::int64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestGapWatch)
#include "tst_gapwatch.moc"
