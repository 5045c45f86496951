#include "tests/support/memorysource.h"
#include "ui/mixer/levelmatch.h"
#include "ui/mixer/mixermodel.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr std::int64_t kFrames = 96'000;
constexpr int kPatienceMs = 60'000;

} // namespace

class TestLevelMatching : public QObject {
    Q_OBJECT

private:
    static void setStems(MixerModel& mixer)
    {
        mixer.setStems({QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("bass"), QStringLiteral("other")});
    }
    static void setAllGains(MixerModel& mixer, float gainDb)
    {
        for (int stem = 0; stem < mixer.stems(); ++stem)
            mixer.setGainDb(stem, gainDb);
    }
    static bool isNear(const MixerModel& mixer, float originalDb) { return std::abs(mixer.mix().originalDb - originalDb) < 0.2F; }

private Q_SLOTS:
    void theOriginalFollowsTheStrips()
    {
        MixerModel mixer;
        setStems(mixer);
        LevelMatch match(mixer);
        match.setSource(std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames}));
        setAllGains(mixer, -6.0F);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(mixer, -6.0F), kPatienceMs);
        setAllGains(mixer, 3.0F);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(mixer, 3.0F), kPatienceMs);
    }

    void moreStemsAreMatchedWhenTheOriginalIsListenedTo()
    {
        const auto source = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames});
        source->setAvailable({}, {});
        MixerModel mixer;
        setStems(mixer);
        LevelMatch match(mixer);
        setAllGains(mixer, -6.0F);
        match.setSource(source);
        QTest::qWait(600);
        QCOMPARE(mixer.mix().originalDb, 0.0F);
        source->setAvailable({{.first = 0, .end = kFrames}}, {.first = 0, .end = kFrames});
        mixer.setListen(mix::Listen::Original);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(mixer, -6.0F), kPatienceMs);
    }

    void anotherSongIsMatchedAnew()
    {
        const auto quiet = std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames});
        quiet->setStemFactor(0.25F);
        quiet->delayNextRead(std::chrono::milliseconds(800)); // it is still being listened to when the other one comes
        MixerModel mixer;
        setStems(mixer);
        LevelMatch match(mixer);
        match.setSource(quiet);
        QTest::qWait(700);
        match.setSource(std::make_shared<test::MemorySource>(test::MemorySource::Shape{.frames = kFrames}));
        QSignalSpy mixed(&mixer, &MixerModel::mixChanged);
        setAllGains(mixer, -3.0F);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(mixer, -3.0F), kPatienceMs);
        QCOMPARE(mixed.count(), 4 + 1);
        match.setSource(nullptr);
        setAllGains(mixer, 0.0F);
        QTest::qWait(600);
        QVERIFY(isNear(mixer, -3.0F));
    }
};

QTEST_GUILESS_MAIN(TestLevelMatching)
#include "tst_levelmatching.moc"
