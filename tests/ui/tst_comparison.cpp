#include "engine/mix/render.h"
#include "tests/support/memorysource.h"
#include "ui/compare/comparison.h"
#include "ui/mixer/mixermodel.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;
using test::MemorySource;

namespace {

constexpr std::int64_t kFrames = 96'000;
constexpr int kPatienceMs = 60'000;
constexpr float kOfAMatch = 0.01F; ///< loudness is measured in steps of 0.1 dB

const QStringList kTargets{QStringLiteral("vocals"), QStringLiteral("drums"), QStringLiteral("bass")};

std::shared_ptr<MemorySource> stemsTimes(float factor, std::int64_t frames = kFrames)
{
    auto source = std::make_shared<MemorySource>(MemorySource::Shape{.frames = frames, .stems = 3});
    source->setStemFactor(factor);
    return source;
}

ComparedTake takeOf(const std::shared_ptr<mix::Source>& stems, const QStringList& targets = kTargets)
{
    return {.name = QStringLiteral("umxl"), .targets = targets, .stems = stems};
}

/// A moment of a stem.
std::vector<float> stemOf(mix::Source& source, std::size_t stem)
{
    std::vector<float> frames(100);
    if (!source.readStem(stem, 1'000, frames))
        qFatal("cannot be read");
    return frames;
}

bool areTimes(const std::vector<float>& frames, const std::vector<float>& others, float factor)
{
    for (std::size_t i = 0; i < frames.size(); ++i)
        if (std::abs(frames[i] - factor * others[i]) > kOfAMatch * std::abs(others[i]) + 1e-7F)
            return false;
    return true;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private:
    /// A song whose take A is heard; B has half of its level.
    struct Stage {
        Stage()
        {
            mixer.setStems(kTargets);
            comparison.setTake(Memory::A, takeOf(a));
            comparison.setTake(Memory::B, takeOf(b));
        }
        bool isMatched() const { return comparison.matchingDb() && std::abs(*comparison.matchingDb() - 6.02F) < 0.1F; }

        std::shared_ptr<MemorySource> a = stemsTimes(1.0F);
        std::shared_ptr<MemorySource> b = stemsTimes(0.5F);
        MixerModel mixer;
        Comparison comparison{mixer};
    };

private Q_SLOTS:
    void theObstacleIsNamed()
    {
        MixerModel mixer;
        mixer.setStems(kTargets);
        Comparison comparison(mixer);
        QVERIFY(comparison.obstacle().contains(QStringLiteral("when the song is separated")));
        const auto a = stemsTimes(1.0F);
        comparison.setTake(Memory::A, takeOf(a));
        QVERIFY(comparison.obstacle().contains(QStringLiteral("Keep it in the list")));
        comparison.setTake(Memory::B, takeOf(a));
        QVERIFY(comparison.obstacle().contains(QStringLiteral("still have the same stems")));
        comparison.setTake(Memory::B,
                           takeOf(stemsTimes(1.0F), {QStringLiteral("vocals"), QStringLiteral("noise"), QStringLiteral("bass")}));
        QVERIFY2(comparison.obstacle().contains(QStringLiteral(": Drums, noise.")), qPrintable(comparison.obstacle()));
        comparison.hear(Memory::B);
        QVERIFY(!comparison.heard());
        comparison.setTake(Memory::B, takeOf(stemsTimes(1.0F)));
        QVERIFY(comparison.canCompare());
        comparison.setTake(Memory::B, std::nullopt);
        QVERIFY(!comparison.canCompare());
    }

    void whatIsHeardIsWhatWasAskedFor()
    {
        Stage stage;
        Comparison& comparison = stage.comparison;
        QVERIFY(!comparison.source()); // the window's own stems
        QSignalSpy exchanged(&comparison, &Comparison::sourceChanged);
        comparison.toggle();
        QCOMPARE(comparison.heard(), Memory::A);
        QCOMPARE(stemOf(*comparison.source(), 1), stemOf(*stage.a, 1));
        QCOMPARE(comparison.heardText(), QStringLiteral("You hear A: umxl"));
        comparison.toggle();
        QCOMPARE(comparison.heard(), Memory::B);
        QCOMPARE(stemOf(*comparison.source(), 1), stemOf(*stage.b, 1));
        QVERIFY(!comparison.isPlain()); // it may have another level than it was made with
        comparison.hear(Memory::B);
        QCOMPARE(exchanged.count(), 2);
        comparison.setHeard({});
        QVERIFY(!comparison.source());
        QCOMPARE(exchanged.count(), 3);
    }

    void listeningToTheOriginalEnds()
    {
        Stage stage;
        stage.mixer.setListen(mix::Listen::Original);
        stage.comparison.setHeard(Memory::B); // because another take was chosen, not to compare
        QCOMPARE(stage.mixer.mix().listen, mix::Listen::Original);
        stage.comparison.hear(Memory::B);
        QCOMPARE(stage.mixer.mix().listen, mix::Listen::Stems);
    }

    /// B's stems stand in another order: the strips' counts.
    void stemsAreMatchedByName()
    {
        Stage stage;
        stage.comparison.setTake(Memory::B, takeOf(stage.b, {QStringLiteral("bass"), QStringLiteral("vocals"), QStringLiteral("drums")}));
        stage.comparison.hear(Memory::B);
        QCOMPARE(stemOf(*stage.comparison.source(), 0), stemOf(*stage.b, 1));
        QCOMPARE(stemOf(*stage.comparison.source(), 2), stemOf(*stage.b, 0));
    }

    void aHeldKeyLetsHearTheDifference()
    {
        Stage stage;
        Comparison& comparison = stage.comparison;
        comparison.hear(Memory::B);
        stage.mixer.setListen(mix::Listen::Original);
        stage.mixer.setBalance(1, 0.5F);
        comparison.holdDifference(true);
        QCOMPARE(comparison.heardText(), QStringLiteral("You hear the difference A − B"));
        QCOMPARE(comparison.mix().listen, mix::Listen::Stems);
        QVERIFY(areTimes(stemOf(*comparison.source(), 2), stemOf(*stage.a, 2), 0.5F));
        QVERIFY(!comparison.isPlain());
        comparison.holdDifference(false);
        QCOMPARE(comparison.heard(), Memory::B);
        QCOMPARE(stemOf(*comparison.source(), 2), stemOf(*stage.b, 2));
        QCOMPARE(comparison.mix().listen, mix::Listen::Original);
    }

    /// All strips alike: the difference of the sums is silent, that of a stem is not.
    void theDifferenceOfEqualSumsIsThatOfAStem()
    {
        Stage stage;
        Comparison& comparison = stage.comparison;
        QVERIFY(comparison.sumsAreEqual());
        QCOMPARE(comparison.shortText(), QStringLiteral("same sum: solo a stem"));
        comparison.holdDifference(true, 1);
        QCOMPARE(comparison.heardText(), QStringLiteral("You hear the difference A − B of Drums"));
        QVERIFY(mix::soundingStrips(comparison.mix().strips)[1]);
        QVERIFY(!mix::soundingStrips(comparison.mix().strips)[0]);
        comparison.holdDifference(false);
        QCOMPARE(comparison.mix(), stage.mixer.mix());
        comparison.holdDifference(true);
        QVERIFY(comparison.heardText().contains(QStringLiteral("silent")));
        comparison.holdDifference(false);
        stage.mixer.setGainDb(0, -1.0F);
        QVERIFY(!comparison.sumsAreEqual());
        comparison.holdDifference(true, 1); // the strips tell of what
        QCOMPARE(comparison.mix(), stage.mixer.mix());
        QCOMPARE(comparison.heardText(), QStringLiteral("You hear the difference A − B"));
        comparison.holdDifference(false);
        stage.mixer.setGainDb(0, 0.0F);
        stage.mixer.setSoloed(2, true);
        QVERIFY(!comparison.sumsAreEqual());
    }

    /// The difference is that of the takes as they were made, not of levels.
    void theDifferenceIsNotMatched()
    {
        Stage stage;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isMatched(), kPatienceMs);
        stage.comparison.holdDifference(true);
        QVERIFY(areTimes(stemOf(*stage.comparison.source(), 0), stemOf(*stage.a, 0), 0.5F));
    }

    void aHeldKeyLetsHearTheSongWithoutAStem()
    {
        Stage stage;
        Comparison& comparison = stage.comparison;
        stage.mixer.setGainDb(0, -6.0F);
        stage.mixer.setSoloed(2, true);
        comparison.holdWithout(1);
        QCOMPARE(comparison.heardText(), QStringLiteral("You hear the song without Drums"));
        const auto heard = mix::render(comparison.mix(), *stage.a, {.first = 0, .end = 500}, 2).value();
        std::vector<float> expected(1'000);
        for (const std::size_t stem : {0U, 2U}) {
            std::vector<float> frames(1'000);
            QVERIFY(stage.a->readStem(stem, 0, frames));
            for (std::size_t i = 0; i < frames.size(); ++i)
                expected[i] += frames[i];
        }
        for (std::size_t i = 0; i < heard.size(); ++i)
            QVERIFY(std::abs(heard[i] - expected[i]) < 1e-6F);
        comparison.holdWithout(std::nullopt);
        QCOMPARE(comparison.mix(), stage.mixer.mix());
        comparison.holdWithout(3); // there is none
        QVERIFY(!comparison.without());
    }

    void bBecomesAsLoudAsA()
    {
        Stage stage;
        Comparison& comparison = stage.comparison;
        comparison.hear(Memory::B);
        QCOMPARE(comparison.matchingText(), QStringLiteral("matching the level…"));
        QVERIFY(comparison.isMatching());
        QTRY_VERIFY_WITH_TIMEOUT(stage.isMatched(), kPatienceMs);
        QVERIFY(!comparison.isMatching());
        QCOMPARE(comparison.matchingText(), QStringLiteral("level matched, B +6.0 dB"));
        QVERIFY(areTimes(stemOf(*comparison.source(), 1), stemOf(*stage.a, 1), 1.0F));
        comparison.setMatched(false);
        QCOMPARE(stemOf(*comparison.source(), 1), stemOf(*stage.b, 1));
        QCOMPARE(comparison.matchingText(), QStringLiteral("level not matched"));
        comparison.setMatched(true);
        QVERIFY(areTimes(stemOf(*comparison.source(), 1), stemOf(*stage.a, 1), 1.0F));
        comparison.hear(Memory::A);
        QCOMPARE(stemOf(*comparison.source(), 1), stemOf(*stage.a, 1));
    }

    /// In the second half B is as loud as A: what counts is the loop.
    void levelsAreMatchedInTheLoop()
    {
        Stage stage;
        stage.a->setSounding({.first = 0, .end = kFrames / 2});
        stage.b->setSounding({.first = 0, .end = kFrames / 2});
        stage.comparison.setRange(mix::FrameRange{.first = kFrames / 2, .end = kFrames});
        QTRY_COMPARE_WITH_TIMEOUT(stage.comparison.matchingDb(), std::optional(0.0F), kPatienceMs); // silence
        stage.comparison.setRange(mix::FrameRange{.first = 0, .end = kFrames / 2});
        QTRY_VERIFY_WITH_TIMEOUT(stage.isMatched(), kPatienceMs);
    }

    void movedFadersAreMatchedAnew()
    {
        Stage stage;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isMatched(), kPatienceMs);
        for (int stem = 0; stem < 3; ++stem)
            stage.mixer.setMuted(stem, true);
        QTRY_COMPARE_WITH_TIMEOUT(stage.comparison.matchingDb(), std::optional(0.0F), kPatienceMs); // nothing is heard
    }

    /// Nothing that is shown moves with what is heard.
    void aBlindTestTellsNothing()
    {
        Stage stage;
        Comparison& comparison = stage.comparison;
        QTRY_VERIFY_WITH_TIMEOUT(stage.isMatched(), kPatienceMs);
        comparison.hear(Memory::B);
        comparison.setBlind(true);
        QVERIFY(!comparison.heard());
        QCOMPARE(comparison.heardText(), QStringLiteral("A blind test is running"));
        QCOMPARE(stemOf(*comparison.source(), 0), stemOf(*stage.a, 0));
        QSignalSpy shown(&comparison, &Comparison::changed);
        QSignalSpy mixed(&comparison, &Comparison::mixChanged);
        comparison.hearBlind(Memory::B);
        QVERIFY(areTimes(stemOf(*comparison.source(), 0), stemOf(*stage.b, 0), 2.0F)); // as loud as A
        comparison.hear(Memory::A);
        comparison.toggle();
        comparison.holdDifference(true);
        comparison.holdWithout(1);
        QVERIFY(areTimes(stemOf(*comparison.source(), 0), stemOf(*stage.b, 0), 2.0F));
        QVERIFY(!comparison.heard() && !comparison.isDifference() && !comparison.without());
        QCOMPARE(shown.count(), 0);
        QCOMPARE(mixed.count(), 0);
        comparison.setBlind(false);
        QCOMPARE(comparison.heard(), Memory::B); // as before
    }

    void aBlindTestEndsWithItsTakes_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("gone") << false;
        QTest::newRow("other stems") << true;
    }

    void aBlindTestEndsWithItsTakes()
    {
        QFETCH(bool, replaced);
        Stage stage;
        stage.comparison.setBlind(true);
        stage.comparison.setTake(Memory::A, replaced ? std::optional(takeOf(stemsTimes(0.7F))) : std::nullopt);
        QVERIFY(!stage.comparison.isBlind());
        QCOMPARE(stage.comparison.canCompare(), replaced);
    }

    void aTakeThatGoesIsHeardNoMore()
    {
        Stage stage;
        stage.comparison.hear(Memory::B);
        stage.comparison.holdDifference(true);
        stage.comparison.setTake(Memory::B, std::nullopt);
        QVERIFY(!stage.comparison.heard());
        QVERIFY(!stage.comparison.isDifference());
        QVERIFY(!stage.comparison.source());
    }
};

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
