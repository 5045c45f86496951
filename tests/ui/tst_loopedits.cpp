#include "tests/support/memorysource.h"
#include "ui/mixer/mixeredits.h"
#include "ui/playback/loopedits.h"
#include "ui/playback/playbackcontroller.h"

#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

class TestLoopEdits : public QObject {
    Q_OBJECT

private:
    struct Desk {
        Desk()
        {
            model.setStems({QStringLiteral("vocals"), QStringLiteral("drums")});
            openSong();
        }
        void openSong() { playback.load(std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 100'000, .stems = 2})); }
        MixerModel model;
        MixerEdits edits{model};
        PlaybackController playback;
        LoopEdits loops{playback, edits.stack()};
        QUndoStack& stack = edits.stack();
    };
    static std::optional<mix::FrameRange> range(std::int64_t first, std::int64_t end)
    {
        return mix::FrameRange{.first = first, .end = end};
    }

private Q_SLOTS:
    void everyChangeIsUndoneAndDoneAgain()
    {
        Desk desk;
        desk.loops.setLoop({.first = 10'000, .end = 20'000});
        QCOMPARE(desk.stack.undoText(), QStringLiteral("Set loop"));
        desk.edits.setMuted(0, true); // steps of both kinds lie in one row
        desk.playback.seek(5'000);
        desk.loops.startLoopHere();
        QCOMPARE(desk.playback.loop(), range(5'000, 20'000));
        desk.playback.seek(50'000);
        desk.loops.endLoopHere();
        QCOMPARE(desk.playback.loop(), range(5'000, 50'000));
        desk.loops.toggleLoop();
        QCOMPARE(desk.stack.undoText(), QStringLiteral("Remove loop"));
        QVERIFY(!desk.playback.loop());
        QCOMPARE(desk.stack.count(), 5);

        desk.stack.undo();
        QCOMPARE(desk.playback.loop(), range(5'000, 50'000));
        desk.stack.undo();
        QCOMPARE(desk.playback.loop(), range(5'000, 20'000));
        desk.stack.undo();
        QCOMPARE(desk.playback.loop(), range(10'000, 20'000));
        desk.stack.undo();
        QVERIFY(!desk.model.strip(0).muted);
        QCOMPARE(desk.playback.loop(), range(10'000, 20'000));
        desk.stack.undo();
        QVERIFY(!desk.playback.loop());
        while (desk.stack.canRedo())
            desk.stack.redo();
        QVERIFY(!desk.playback.loop());
        desk.loops.toggleLoop(); // what was remembered while it was off is there as well
        QCOMPARE(desk.playback.loop(), range(5'000, 50'000));
    }

    void aDragIsOneStep()
    {
        Desk desk;
        for (const std::int64_t first : {10'000, 30'000}) {
            desk.loops.beginDrag();
            for (const std::int64_t end : {first, first + 1'000, first + 2'000}) // the first is empty
                desk.loops.setLoop({.first = first, .end = end});
            desk.loops.endDrag();
        }
        QCOMPARE(desk.stack.count(), 2);
        QCOMPARE(desk.stack.undoText(), QStringLiteral("Set loop"));
        desk.stack.undo();
        QCOMPARE(desk.playback.loop(), range(10'000, 12'000));
        desk.stack.undo();
        QVERIFY(!desk.playback.loop());
    }

    void whatChangesNothingIsNoStep()
    {
        Desk desk;
        desk.loops.setLoop({});
        QCOMPARE(desk.stack.count(), 0);
        desk.loops.setLoop({.first = 10'000, .end = 20'000});
        desk.loops.setLoop({.first = 10'000, .end = 20'000});
        QCOMPARE(desk.stack.count(), 1);
    }

    void anotherSongHasNothingToUndo()
    {
        Desk desk;
        desk.loops.setLoop({.first = 10'000, .end = 20'000});
        desk.openSong();
        QVERIFY(!desk.stack.canUndo());
        QVERIFY(!desk.playback.loop());
    }

    void theFirstStemsForgetNoStep()
    {
        Desk desk;
        desk.model.setStems({});
        desk.loops.setLoop({.first = 10'000, .end = 20'000});
        desk.model.setStems({QStringLiteral("vocals"), QStringLiteral("drums")}); // the model is there
        desk.stack.undo();
        QVERIFY(!desk.playback.loop());
    }

    void whatIsPlayedTakesItsOwnPlaceUnnoticed()
    {
        Desk desk;
        const auto song = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 100'000, .stems = 2});
        desk.playback.load(song);
        desk.loops.setLoop({.first = 10'000, .end = 20'000});
        desk.playback.replace(song);
        QVERIFY(desk.stack.canUndo());
        desk.playback.replace(std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = 100'000, .stems = 2}));
        QVERIFY(!desk.stack.canUndo());
        QCOMPARE(desk.playback.loop(), range(10'000, 20'000)); // of the same song
    }
};

QTEST_GUILESS_MAIN(TestLoopEdits)
#include "tst_loopedits.moc"
