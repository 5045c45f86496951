#include "ui/song/songsource.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;
using separate::StemState;
using separate::StemStore;

class TestSongSource : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path scratch() const { return m_folder.path().toStdString(); }

    std::shared_ptr<const audio::Song> song(std::size_t frames) const
    {
        auto file = RowFile::createTemporary(scratch(), 1);
        if (!file || !file->write(0, std::vector<float>(frames, 0.5F)))
            qFatal("no scratch file");
        return std::make_shared<audio::Song>(audio::Song{.info = {.sampleRateHz = 44100, .channels = 1}, .frames = std::move(*file)});
    }

private Q_SLOTS:
    void withoutStemsNothingIsAvailable()
    {
        SongSource source(song(100), nullptr);
        QCOMPARE(source.stems(), 0U);
        QCOMPARE(source.frames(), 100);
        QVERIFY(source.available().empty());
        QCOMPARE(source.generation({.first = 0, .end = 100}), 0U);
    }

    void changesAreToldByPlace()
    {
        const auto store = *StemStore::create(2, 100, 1, scratch());
        SongSource source(song(100), store);
        const auto write = [&store](std::int64_t first, std::size_t count) {
            return store->write(first, {std::vector<float>(count, 0.25F), std::vector<float>(count, 0.25F)}, StemState::Exact).has_value();
        };
        QVERIFY(write(0, 40));
        QCOMPARE(source.available(), (std::vector<mix::FrameRange>{{.first = 0, .end = 40}}));
        const std::uint64_t before = source.generation({.first = 0, .end = 100});
        QVERIFY(before > 0);
        QCOMPARE(source.generation({.first = 40, .end = 100}), 0U);
        QVERIFY(write(40, 60));
        QCOMPARE(source.available(), (std::vector<mix::FrameRange>{{.first = 0, .end = 100}}));
        QCOMPARE(source.generation({.first = 0, .end = 40}), before);
        QVERIFY(source.generation({.first = 30, .end = 50}) > before);
        std::vector<float> frames(10);
        QVERIFY(source.readStem(1, 90, frames).has_value());
        QCOMPARE(frames.back(), 0.25F);
    }
};

QTEST_GUILESS_MAIN(TestSongSource)
#include "tst_songsource.moc"
