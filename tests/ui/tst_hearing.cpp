#include "ui/playback/playbackcontroller.h"
#include "ui/song/hearing.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr std::size_t kFrames = 44'100;

class Stems final : public mix::Source {
public:
    explicit Stems(std::size_t stems) : m_stems(stems) {}

    int sampleRateHz() const override { return 44'100; }
    std::size_t channels() const override { return 1; }
    std::int64_t frames() const override { return kFrames; }
    std::size_t stems() const override { return m_stems; }
    std::vector<FrameRange> available() const override { return {{.first = 0, .end = kFrames}}; }
    std::uint64_t generation(FrameRange /*range*/) const override { return 0; }
    Status readOriginal(std::int64_t /*first*/, std::span<float> /*frames*/) override { return {}; }
    Status readStem(std::size_t /*stem*/, std::int64_t /*first*/, std::span<float> /*frames*/) override { return {}; }

private:
    std::size_t m_stems;
};

} // namespace

class TestHearing : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    PlaybackController m_playback;

    std::shared_ptr<audio::Song> song() const
    {
        auto file = RowFile::createTemporary(m_folder.path().toStdString(), 1);
        if (!file || !file->write(0, std::vector<float>(kFrames, 0.5F)))
            qFatal("no scratch file");
        return std::make_shared<audio::Song>(audio::Song{.info = {.sampleRateHz = 44'100, .channels = 1}, .frames = std::move(*file)});
    }

private Q_SLOTS:
    void stemsStayUntilTheSongGoes()
    {
        Hearing hearing(m_playback);
        const QSignalSpy changed(&hearing, &Hearing::stemsChanged);
        hearing.open(song());
        QCOMPARE(m_playback.frames(), kFrames);
        QVERIFY(!hearing.stems());
        QCOMPARE(changed.count(), 0);
        const auto stems = std::make_shared<Stems>(4);
        hearing.setStems(stems);
        QCOMPARE(hearing.stems(), stems);
        QCOMPARE(changed.count(), 1);
        hearing.close();
        QVERIFY(!hearing.stems());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(m_playback.frames(), 0);
    }

    void somethingElseIsOnlyHeard()
    {
        Hearing hearing(m_playback);
        hearing.open(song());
        hearing.setInstead(std::make_shared<Stems>(4));
        QVERIFY(!hearing.isInstead()); // there is nothing that it could stand in for
        const auto stems = std::make_shared<Stems>(4);
        hearing.setStems(stems);
        hearing.setInstead(std::make_shared<Stems>(4));
        QVERIFY(hearing.isInstead());
        QCOMPARE(hearing.stems(), stems);
        hearing.setInstead(nullptr);
        QVERIFY(!hearing.isInstead());
        hearing.setInstead(std::make_shared<Stems>(4));
        hearing.setStems(std::make_shared<Stems>(5));
        QVERIFY(!hearing.isInstead());
    }

    /// A take that is compared stays, whatever becomes the window's stems; but what is heard instead goes before. Whatever is played has
    /// one owner more: the player's source.
    void aComparedTakeIsHeardInPlaceOfAnyStems()
    {
        Hearing hearing(m_playback);
        hearing.open(song());
        const auto take = std::make_shared<Stems>(4);
        const auto stems = std::make_shared<Stems>(4);
        const auto instead = std::make_shared<Stems>(4);
        hearing.setStems(stems);
        QTRY_COMPARE(stems.use_count(), 3);
        hearing.setCompared(take);
        QTRY_COMPARE(take.use_count(), 3);
        QTRY_COMPARE(stems.use_count(), 2);
        hearing.setStems(std::make_shared<Stems>(3));
        QTRY_COMPARE(take.use_count(), 3);
        hearing.setInstead(instead);
        QTRY_COMPARE(instead.use_count(), 3);
        QTRY_COMPARE(take.use_count(), 2);
        hearing.setInstead(nullptr);
        QTRY_COMPARE(take.use_count(), 3);
        hearing.setStems(stems);
        QTRY_COMPARE(stems.use_count(), 2);
        hearing.setCompared(nullptr);
        QTRY_COMPARE(stems.use_count(), 3);
        QTRY_COMPARE(take.use_count(), 1);
    }

    /// Only what has too many stems for the places is played by itself.
    void theSongGoesOnWithWhatIsHeard()
    {
        Hearing hearing(m_playback);
        hearing.open(song());
        m_playback.seek(1000);
        hearing.setStems(std::make_shared<Stems>(8));
        hearing.setStems(std::make_shared<Stems>(9));
        hearing.setStems(std::make_shared<Stems>(2));
        QCOMPARE(m_playback.position(), 1000);
    }
};

QTEST_MAIN(TestHearing)
#include "tst_hearing.moc"
