#include "tests/support/playerdriver.h"
#include "tests/support/soundfiles.h"
#include "ui/song/livesource.h"
#include "ui/takes/takesmodel.h"
#include "ui/takes/taketext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::ui;

namespace {

constexpr int kPatienceMs = 120'000; // a limit for what never comes; nothing is measured
constexpr std::int64_t kThreeSeconds = 3 * 44'100;
constexpr std::int64_t kStart = 44'100; // where playing begins
constexpr std::size_t kHalfASecond = 22'050;

std::vector<float> stemOf(const SongTake& take, std::size_t stem)
{
    std::vector<float> frames(static_cast<std::size_t>(take.stems->store->frames()) * take.stems->store->channels());
    if (!take.stems->store->read(stem, 0, frames))
        qFatal("cannot read a stem");
    return frames;
}

} // namespace

/// With the built-in model, for real.
class TestTakesModel : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_song;
    std::unique_ptr<separate::BottleneckCache> m_noCache = std::make_unique<separate::BottleneckCache>(std::nullopt, 0);
    std::unique_ptr<SongController> m_songs;
    std::unique_ptr<TakesModel> m_takes;

    SongTake take(int id) const { return *m_takes->find(id); }
    void waitUntilComplete() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_takes->current() && m_takes->current()->state == TakeState::Complete, kPatienceMs);
    }
    /// As the separation panel does it.
    void setIterations(std::size_t iterations) const
    {
        m_songs->setOptions({.iterations = iterations});
        QVERIFY(m_songs->refilter());
        QTRY_VERIFY_WITH_TIMEOUT(m_takes->current()->choice.options.iterations == iterations, kPatienceMs);
        waitUntilComplete();
    }

private Q_SLOTS:
    void aPartSaysThatItIsNotKept()
    {
        SongTake take{.state = TakeState::Complete, .stems = OpenStems{}};
        QVERIFY(!takeStateText(take).contains(QStringLiteral("not kept")));
        QVERIFY(!takeToolTip(take).contains(QStringLiteral("not kept")));
        take.stems->range = mix::FrameRange{.first = 0, .end = 1'000};
        QVERIFY(takeStateText(take).contains(QStringLiteral("not kept")));
        QVERIFY(takeToolTip(take).contains(QStringLiteral("soon made again")));
    }

    void initTestCase()
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / "song.wav";
        QVERIFY(tests::encodeSound(path, {}, tests::sineSound(kThreeSeconds)).has_value());
        m_song = QString::fromStdString(path.string());
    }

    void init()
    {
        m_songs = std::make_unique<SongController>(*m_noCache, m_folder.path().toStdString());
        m_takes = std::make_unique<TakesModel>(*m_songs);
        new QAbstractItemModelTester(m_takes.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_takes.get());
        m_songs->open(m_song);
        waitUntilComplete();
    }

    void cleanup()
    {
        m_takes.reset();
        m_songs.reset();
    }

    void theFirstSeparationIsATake()
    {
        QCOMPARE(m_takes->rowCount(), 1);
        const SongTake& take = *m_takes->current();
        QCOMPARE(take.choice.model, QStringLiteral("classic"));
        QCOMPARE(take.modelHash, m_songs->stems()->modelHash);
        QCOMPARE(takeName(take), QStringLiteral("classic, 1 iteration"));
        QCOMPARE(take.source->stems(), std::size_t{5});
        QVERIFY(take.look.colour.isValid());
    }

    /// What is set after "Keep" changes the copy alone.
    void aKeptTakeStaysAsItIs()
    {
        const int kept = m_takes->currentId();
        const std::vector<float> before = stemOf(take(kept), 0);
        const int copy = m_takes->duplicate(kept);
        QCOMPARE(m_takes->currentId(), copy);
        QCOMPARE(take(copy).stems->store, take(kept).stems->store);
        QVERIFY(take(copy).look.colour.hsvSaturation() > 50);
        QVERIFY(take(copy).look.colour != take(kept).look.colour);
        setIterations(3);
        QCOMPARE(take(kept).choice.options.iterations, std::size_t{1});
        QCOMPARE(take(kept).state, TakeState::Complete);
        QVERIFY(stemOf(take(kept), 0) == before);
        QVERIFY(stemOf(take(copy), 0) != before);
        // Now it is followed live again.
        const auto store = take(copy).stems->store;
        setIterations(2);
        QCOMPARE(take(copy).stems->store, store);
        QVERIFY(stemOf(take(kept), 0) == before);
    }

    void anotherTakeIsShownAtOnce()
    {
        const int first = m_takes->currentId();
        const int second = m_takes->duplicate(first);
        setIterations(3);
        QSignalSpy started(m_songs.get(), &SongController::separationStarted);
        QSignalSpy shown(m_songs.get(), &SongController::stemsStarted);
        QSignalSpy current(m_takes.get(), &TakesModel::currentChanged);
        m_takes->select(first);
        QCOMPARE(m_songs->stems()->store, take(first).stems->store);
        QCOMPARE(m_songs->options().iterations, std::size_t{1}); // what the panel shows
        QCOMPARE(take(first).state, TakeState::Complete);
        QCOMPARE(take(second).state, TakeState::Complete);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(started.count(), 0);
        QCOMPARE(current.count(), 1);
        m_takes->select(second);
        QCOMPARE(m_songs->options().iterations, std::size_t{3});
        QCOMPARE(m_songs->stems()->store, take(second).stems->store);
    }

    void itsPeaksAreKeptWithATake()
    {
        const int first = m_takes->currentId();
        const auto peaks = m_songs->stems()->peaks;
        const int second = m_takes->duplicate(first);
        setIterations(3);
        QVERIFY(m_songs->stems()->peaks != peaks);
        m_takes->select(first);
        QVERIFY(m_songs->stems()->peaks == peaks);
        m_takes->select(second);
        QVERIFY(m_songs->stems()->peaks != peaks);
    }

    /// While it plays, another take is heard from the frame on where the former one was, by a crossfade and without a gap.
    void whatPlaysChangesInItsPlace()
    {
        const int first = m_takes->currentId();
        const int second = m_takes->duplicate(first);
        setIterations(3);
        const std::vector<float> before = stemOf(take(first), 2);
        const std::vector<float> after = stemOf(take(second), 2);
        const auto source = std::make_shared<LiveSource>(m_songs->song()->song);
        source->attach(take(first).source);
        playback::Player player;
        test::PlayerDriver driver(player, {.sampleRateHz = 44'100, .channels = 2});
        QVERIFY(player.load(source).has_value());
        mix::Mix mix;
        mix.strips[2].soloed = true;
        player.setMix(mix);
        player.seek(kStart);
        player.play();
        std::vector<float> heard = driver.pull(kHalfASecond);
        source->attach(take(second).source);
        const std::vector<float> rest = driver.pull(kHalfASecond);
        heard.insert(heard.end(), rest.begin(), rest.end());
        const auto sampleOf = [](const std::vector<float>& stem, std::size_t at) {
            return stem[2 * static_cast<std::size_t>(kStart) + at];
        };
        float difference = 0.0F;
        for (std::size_t at = 2000; at < heard.size(); ++at) { // play fades in
            const float one = sampleOf(before, at);
            const float other = sampleOf(after, at);
            const float lowest = at < 2 * kHalfASecond ? one : std::min(one, other);
            const float highest = at < 2 * kHalfASecond ? one : std::max(one, other);
            QVERIFY2(heard[at] > lowest - 1e-6F && heard[at] < highest + 1e-6F, qPrintable(QString::number(at)));
            if (at + 10'000 > heard.size())
                QVERIFY2(std::abs(heard[at] - other) < 1e-6F, qPrintable(QString::number(at)));
            difference = std::max(difference, std::abs(one - other));
        }
        QVERIFY(difference > 1e-4F); // the takes can be told apart
    }

    void theCurrentTakeCanBeRemoved()
    {
        const int first = m_takes->currentId();
        m_takes->remove(first); // the last one stays
        QCOMPARE(m_takes->rowCount(), 1);
        const int second = m_takes->duplicate(first);
        setIterations(3);
        QSignalSpy removed(m_takes.get(), &TakesModel::takeRemoved);
        m_takes->remove(second);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(m_takes->rowCount(), 1);
        QCOMPARE(m_takes->currentId(), first);
        QCOMPARE(m_songs->stems()->store, take(first).stems->store);
    }

    /// Then nothing needs the stems any more but the current take.
    void withoutTheKeptTakeItsStemsAreFilteredAnew()
    {
        const int first = m_takes->currentId();
        m_takes->duplicate(first);
        m_takes->remove(first);
        QSignalSpy started(m_songs.get(), &SongController::separationStarted);
        setIterations(3);
        QCOMPARE(started.count(), 0);
    }

    void looksAndLettersAreShown()
    {
        const int id = m_takes->currentId();
        QSignalSpy changed(m_takes.get(), &TakesModel::takeChanged);
        const TakeLook look{.name = QStringLiteral("Best"), .colour = Qt::red, .notes = QStringLiteral("less hiss")};
        m_takes->setLook(id, look);
        m_takes->setLook(id, look);
        QCOMPARE(changed.count(), 1);
        const QModelIndex row = m_takes->index(0);
        QCOMPARE(row.data().toString(), QStringLiteral("Best"));
        QCOMPARE(row.data(TakesModel::MarkRole).toString(), QStringLiteral("1"));
        m_takes->setLetter(id, QStringLiteral("A"));
        QCOMPARE(row.data(TakesModel::MarkRole).toString(), QStringLiteral("A"));
        m_takes->setLetter(id, {});
        QCOMPARE(row.data(TakesModel::MarkRole).toString(), QStringLiteral("1"));
    }

    void anotherSongHasItsOwnTakes()
    {
        const int former = m_takes->currentId();
        m_songs->close();
        QCOMPARE(m_takes->rowCount(), 0);
        QCOMPARE(m_takes->currentId(), 0);
        m_songs->open(m_song);
        waitUntilComplete();
        QVERIFY(m_takes->currentId() != former);
    }
};

QTEST_MAIN(TestTakesModel)
#include "tst_takesmodel.moc"
