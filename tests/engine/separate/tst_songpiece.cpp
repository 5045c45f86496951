#include "engine/separate/songpiece.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::separate;

class TestSongPiece : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

    /// Each sample is its frame's number and side.
    std::shared_ptr<const audio::Song> makeSong(int rateHz, std::int64_t frames) const
    {
        std::vector<float> samples(static_cast<std::size_t>(2 * frames));
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = static_cast<float>(i);
        auto file = RowFile::createTemporary(scratch(), 2);
        if (!file || !file->write(0, samples))
            qFatal("no scratch file");
        return std::make_shared<audio::Song>(
            audio::Song{.info = {.sampleRateHz = rateHz, .channels = 2}, .frames = std::move(*file), .identity = "song"});
    }

private Q_SLOTS:
    void aPieceIsPartOfTheSong_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("step");
        QTest::newRow("the model's rate") << 44100 << 1024;
        QTest::newRow("48 kHz") << 48000 << 160 * 1024;
        QTest::newRow("slices seldom meet frames") << 44099 << 44099;
    }
    void aPieceIsPartOfTheSong()
    {
        QFETCH(int, rateHz);
        QFETCH(int, step);
        const auto song = makeSong(rateHz, 1'500'000);
        const FrameRange range{.first = 700'000, .end = 800'000};
        const auto piece = cutPiece(song, range, 5.0, {}, scratch(), {});
        QVERIFY(piece.has_value());
        QCOMPARE(piece->firstFrame % step, 0);
        QVERIFY(piece->firstFrame <= range.first - 5 * rateHz && piece->firstFrame > range.first - 5 * rateHz - step);
        QCOMPARE(piece->firstFrame + piece->song->frames.rows(), range.end + 5 * rateHz);
        QVERIFY(std::abs(static_cast<double>(piece->firstSlice) * 1024 * rateHz / 44100 - static_cast<double>(piece->firstFrame)) <= 512);
        QCOMPARE(piece->song->info.sampleRateHz, rateHz);
        QVERIFY(piece->song->identity != song->identity);
        std::vector<float> whole(static_cast<std::size_t>(2 * piece->song->frames.rows()));
        std::vector<float> part(whole.size());
        QVERIFY(song->frames.read(piece->firstFrame, whole).has_value());
        QVERIFY(piece->song->frames.read(0, part).has_value());
        QVERIFY(part == whole);
    }

    void aPieceAsLongAsTheSongIsTheSong()
    {
        const auto song = makeSong(44100, 500'000);
        const auto piece = cutPiece(song, {.first = 100'000, .end = 400'000}, 10.0, {}, scratch(), {});
        QVERIFY(piece.has_value());
        QCOMPARE(piece->song, song);
        QCOMPARE(piece->firstFrame, 0);
    }

    void cuttingCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto piece = cutPiece(makeSong(44100, 500'000), {.first = 100'000, .end = 200'000}, 1.0, {}, scratch(), stop.get_token());
        QVERIFY(!piece);
        QCOMPARE(piece.error().code, Errc::Cancelled);
    }

    void windowsAreCountedFromTheStart()
    {
        const FrameRange alone{.first = 614'401, .end = 921'599}; // windows of 307,200 frames
        QCOMPARE(wholeWindows(alone, 300, 44100, {}), (FrameRange{.first = 614'400, .end = 921'600}));
        QCOMPARE(wholeWindows({.first = 614'399, .end = 921'601}, 300, 44100, {}), (FrameRange{.first = 307'200, .end = 1'228'800}));
        QCOMPARE(wholeWindows(alone, 150, 88200, {}), (FrameRange{.first = 614'400, .end = 921'600}));
        QCOMPARE(wholeWindows(alone, 0, 44100, {}), alone); // one window over all
    }

    void slicesAreAllThatReachTheRange_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("firstSlice");
        QTest::addColumn<int>("endSlice");
        // Windows of 8, hop 2, 20 frames: slice s has the frames from 2 s - 4 to 2 s + 3, in blocks of 2.
        QTest::newRow("all") << 0 << 20 << 0 << 11;
        QTest::newRow("the first frame") << 0 << 1 << 0 << 3;
        QTest::newRow("one frame amid") << 10 << 11 << 4 << 8;
        QTest::newRow("its block's other frame") << 11 << 12 << 4 << 8;
        QTest::newRow("the last frame") << 19 << 20 << 8 << 11;
        QTest::newRow("beyond the ends") << -5 << 99 << 0 << 11;
    }
    void slicesAreAllThatReachTheRange()
    {
        QFETCH(int, first);
        QFETCH(int, end);
        QFETCH(int, firstSlice);
        QFETCH(int, endSlice);
        const SliceRange slices = slicesOf({.first = first, .end = end}, 20, {.window = 8, .hop = 2});
        QCOMPARE(slices.first, firstSlice);
        QCOMPARE(slices.end, endSlice);
    }
};

QTEST_GUILESS_MAIN(TestSongPiece)
#include "tst_songpiece.moc"
