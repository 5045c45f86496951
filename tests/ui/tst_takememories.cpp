#include "tests/support/soundfiles.h"
#include "ui/compare/comparison.h"
#include "ui/compare/takememories.h"
#include "ui/edit/editedstems.h"
#include "ui/edit/strokemodel.h"
#include "ui/mixer/mixermodel.h"
#include "ui/takes/takesmodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 120'000; // a limit for what never comes; nothing is measured

} // namespace

/// With the built-in model, for real.
class TestTakeMemories : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_song;
    separate::BottleneckCache m_noCache{std::nullopt, 0};

    /// A window without a window.
    struct Stage {
        Stage(const separate::BottleneckCache& cache, const std::filesystem::path& folder) : songs(cache, folder), takes(songs)
        {
            QObject::connect(&songs, &SongController::stemsStarted, &mixer, [this] { mixer.setStems(songs.stems()->names); });
        }
        bool isComplete() const { return takes.current() && takes.current()->state == TakeState::Complete; }
        QString markOf(int id) const { return takes.markOf(*takes.find(id)); }

        SongController songs;
        TakesModel takes;
        MixerModel mixer;
        StrokeModel strokes;
        EditedStems edited{strokes};
        Comparison comparison{mixer};
        TakeMemories memories{takes, edited, comparison};
    };

    std::unique_ptr<Stage> m_stage;

    void setIterations(std::size_t iterations) const
    {
        m_stage->songs.setOptions({.iterations = iterations});
        QVERIFY(m_stage->songs.refilter());
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->takes.current()->choice.options.iterations == iterations, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->isComplete(), kPatienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(3 * 44'100)).has_value());
        m_song = QString::fromStdString(path.string());
    }

    void init()
    {
        m_stage = std::make_unique<Stage>(m_noCache, m_folder.path().toStdString());
        m_stage->songs.open(m_song);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->isComplete(), kPatienceMs);
    }

    void cleanup() { m_stage.reset(); }

    /// One take, a copy of it, other settings for the copy: then there is something to compare.
    void theTwoFirstTakesAreCompared()
    {
        auto& [songs, takes, mixer, strokes, edited, comparison, memories] = *m_stage;
        const int first = takes.currentId();
        QCOMPARE(memories.take(Memory::A), first);
        QCOMPARE(m_stage->markOf(first), QStringLiteral("A"));
        QVERIFY(comparison.obstacle().contains(QStringLiteral("Keep it in the list")));
        const int copy = takes.duplicate(first);
        QCOMPARE(memories.take(Memory::B), copy);
        QVERIFY(comparison.obstacle().contains(QStringLiteral("the same stems")));
        setIterations(3);
        QVERIFY2(comparison.canCompare(), qPrintable(comparison.obstacle()));
        QCOMPARE(comparison.heard(), Memory::B); // it is the one that is worked on
        QCOMPARE(m_stage->markOf(copy), QStringLiteral("B"));
    }

    void whatIsHeardIsWorkedOn()
    {
        auto& [songs, takes, mixer, strokes, edited, comparison, memories] = *m_stage;
        const int first = takes.currentId();
        const int copy = takes.duplicate(first);
        setIterations(3);
        comparison.hear(Memory::A);
        QCOMPARE(takes.currentId(), first);
        QCOMPARE(songs.stems()->store, takes.find(first)->stems->store);
        takes.select(copy);
        QCOMPARE(comparison.heard(), Memory::B);
        comparison.setBlind(true);
        comparison.hearBlind(Memory::A);
        QCOMPARE(takes.currentId(), copy); // it would tell
        comparison.setBlind(false);

        const int third = takes.duplicate(copy); // in no memory
        QCOMPARE(takes.currentId(), third);
        QVERIFY(!comparison.heard());
        QVERIFY(!comparison.source());
        comparison.toggle();
        QCOMPARE(takes.currentId(), first);
    }

    /// While B is being made A can be heard, and nothing ends that.
    void listeningEndsNoSeparation()
    {
        auto& [songs, takes, mixer, strokes, edited, comparison, memories] = *m_stage;
        const int first = takes.currentId();
        const int copy = takes.duplicate(first);
        songs.setOptions({.iterations = 10});
        QVERIFY(songs.refilter());
        QTRY_VERIFY_WITH_TIMEOUT(comparison.canCompare(), kPatienceMs);
        if (takes.current()->state != TakeState::Separating)
            QSKIP("The stems were made before anybody could listen.");
        comparison.hear(Memory::A);
        QCOMPARE(takes.currentId(), copy);
        QTRY_VERIFY_WITH_TIMEOUT(takes.find(copy)->state == TakeState::Complete, kPatienceMs);
        QCOMPARE(comparison.heard(), Memory::A);
        QTRY_COMPARE(takes.currentId(), first); // then what is heard is shown
    }

    void othersCanBePutIn()
    {
        auto& [songs, takes, mixer, strokes, edited, comparison, memories] = *m_stage;
        const int first = takes.currentId();
        const int second = takes.duplicate(first);
        setIterations(3);
        const int third = takes.duplicate(second);
        setIterations(0);
        memories.keep(Memory::A);
        QCOMPARE(memories.take(Memory::A), third);
        QCOMPARE(comparison.heard(), Memory::A);
        QCOMPARE(m_stage->markOf(first), QStringLiteral("1"));
        memories.keep(Memory::B); // exchanged
        QCOMPARE(memories.take(Memory::A), second);
        QCOMPARE(memories.take(Memory::B), third);
        QCOMPARE(m_stage->markOf(second), QStringLiteral("A"));
        QCOMPARE(comparison.heard(), Memory::B);
        QVERIFY(comparison.canCompare());
    }

    void aTakeThatGoesIsReplaced()
    {
        auto& [songs, takes, mixer, strokes, edited, comparison, memories] = *m_stage;
        const int first = takes.currentId();
        const int second = takes.duplicate(first);
        setIterations(3);
        const int third = takes.duplicate(second);
        setIterations(0);
        comparison.hear(Memory::A);
        takes.remove(first);
        QCOMPARE(memories.take(Memory::A), third);
        QVERIFY(comparison.canCompare());
        takes.remove(third);
        QCOMPARE(memories.take(Memory::A), 0);
        QVERIFY(!comparison.canCompare());
        songs.close();
        QVERIFY(!comparison.source());
        QVERIFY(comparison.obstacle().contains(QStringLiteral("when the song is separated")));
    }
};

QTEST_MAIN(TestTakeMemories)
#include "tst_takememories.moc"
