#include "engine/project/projectfile.h"
#include "engine/project/songsearch.h"
#include "tests/support/heldmodel.h"
#include "tests/support/soundfiles.h"
#include "ui/edit/strokemodel.h"
#include "ui/lanes/timeview.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/project/projectcontroller.h"
#include "ui/queue/queueflow.h"
#include "ui/song/songcontroller.h"
#include "ui/takes/takesmodel.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;
using stemwright::test::HeldModel;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr std::int64_t kFrames = 44'100;

using Kind = QueueWork::Kind;

/// What the window puts together, without the window. The open song is separated by the built-in method.
struct Program {
    explicit Program(const fs::path& folder)
        : cache(folder / "cache", 1 << 20), songs(cache, folder),
          projects({.songs = songs, .takes = takes, .mixer = mixer, .playback = playback, .time = time, .strokes = strokes},
                   folder / "recovery"),
          settings(QString::fromStdString(folder / "settings.ini"), QSettings::IniFormat),
          flow({.queue = queue, .songs = songs, .projects = projects, .settings = settings},
               [this](const std::string&, std::stop_token) -> Result<std::unique_ptr<model::Model>> {
                   ++hand.loaded;
                   if (isModelBad)
                       return failure(Errc::NotFound, "there is no such model");
                   return std::make_unique<HeldModel>(hand);
               })
    {
        QObject::connect(&queue, &QueueModel::openRequested, &songs, [this](const QString& path) {
            if (ProjectController::isProject(path))
                projects.open(path);
            else
                songs.open(path);
        });
    }

    test::Hand hand;
    bool isModelBad = false;
    separate::BottleneckCache cache;
    SongController songs;
    TakesModel takes{songs};
    MixerModel mixer;
    PlaybackController playback;
    TimeView time;
    StrokeModel strokes;
    ProjectController projects;
    QSettings settings;
    QueueModel queue;
    QueueFlow flow;
};

} // namespace

class TestQueueFlow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    fs::path m_folder; ///< of one test

    /// Songs of different lengths, so that no first pass stands for another.
    QString song(const char* name, std::int64_t frames = kFrames) const
    {
        const fs::path path = m_folder / name;
        if (!tests::encodeSound(path, {}, tests::sineSound(frames)))
            qFatal("no song");
        return QString::fromStdString(path.string());
    }
    QString broken(const char* name) const
    {
        tests::writeBytes(m_folder / name, tests::randomBytes(1000, 1));
        return QString::fromStdString((m_folder / name).string());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = fs::path(m_temporary.path().toStdString()) / QTest::currentTestFunction();
        fs::create_directory(m_folder);
    }

    void waitingSongsAreSeparatedAhead()
    {
        Program program(m_folder);
        QueueModel& queue = program.queue;
        program.hand.holds = true;
        queue.add({song("open.wav"), broken("bad.wav"), song("one.wav", kFrames + 1), song("two.wav", kFrames + 2)},
                  QueueModel::Then::OpenFirst);
        QTRY_COMPARE_WITH_TIMEOUT(program.hand.begun.load(), 1, kPatienceMs);
        QCOMPARE(queue.state(0), QueueModel::State::Separated); // the open song was done before
        QCOMPARE(queue.work(1).kind, Kind::NotSeparated);
        QVERIFY(queue.work(1).reason.contains(queue.path(1)));
        QCOMPARE(queue.data(queue.index(1), Qt::ToolTipRole).toString(), queue.work(1).reason);
        QCOMPARE(queue.work(2).kind, Kind::Separating);
        QCOMPARE(queue.work(3).kind, Kind::None);
        program.hand.holds = false;
        QTRY_COMPARE_WITH_TIMEOUT(queue.work(3).kind, Kind::Ahead, kPatienceMs);
        QCOMPARE(queue.work(2).kind, Kind::Ahead);
        QCOMPARE(queue.work(0).kind, Kind::None);
        QCOMPARE(program.hand.finished.load(), 2);
        QCOMPARE(program.hand.loaded.load(), 1);
        QVERIFY(program.cache.usedBytes() > 0); // what was done is kept
    }

    void theSongThatIsOpenedGoesFirst()
    {
        Program program(m_folder);
        QueueModel& queue = program.queue;
        program.hand.holds = true;
        queue.add({song("open.wav"), song("one.wav", kFrames + 1), song("two.wav", kFrames + 2)}, QueueModel::Then::OpenFirst);
        QTRY_COMPARE_WITH_TIMEOUT(program.hand.begun.load(), 1, kPatienceMs);
        Q_EMIT queue.openRequested(queue.path(1));
        QTRY_COMPARE_WITH_TIMEOUT(queue.state(1), QueueModel::State::Separated, kPatienceMs);
        QCOMPARE(queue.work(1).kind, Kind::None);
        QCOMPARE(program.hand.finished.load(), 0);
        program.hand.holds = false;
        QTRY_COMPARE_WITH_TIMEOUT(queue.work(2).kind, Kind::Ahead, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(queue.work(0).kind, Kind::Ahead, kPatienceMs); // it waits now, too
    }

    void aSongOfWhichOnlyAPartIsSeparatedIsNotSeparated()
    {
        Program program(m_folder);
        QueueModel& queue = program.queue;
        queue.add({song("open.wav")}, QueueModel::Then::OpenFirst);
        QTRY_VERIFY_WITH_TIMEOUT(queue.rowCount() == 1 && queue.state(0) == QueueModel::State::Separated, kPatienceMs);
        QSignalSpy separated(&program.songs, &SongController::separated);
        program.songs.separateRange({.first = 0, .end = kFrames / 2}); // its former stems go
        QTRY_COMPARE_WITH_TIMEOUT(separated.size(), 1, kPatienceMs);
        QCOMPARE(queue.state(0), QueueModel::State::Open);
        program.songs.separateAgain();
        QTRY_COMPARE_WITH_TIMEOUT(queue.state(0), QueueModel::State::Separated, kPatienceMs);
    }

    void whatCannotBeOpenedLeavesNothingOpen()
    {
        Program program(m_folder);
        QueueModel& queue = program.queue;
        queue.add({song("open.wav"), broken("bad.wav")}, QueueModel::Then::OpenFirst);
        QTRY_VERIFY_WITH_TIMEOUT(queue.rowCount() == 2 && queue.state(0) == QueueModel::State::Separated, kPatienceMs);
        Q_EMIT queue.openRequested(queue.path(1));
        QTRY_COMPARE_WITH_TIMEOUT(queue.state(1), QueueModel::State::Failed, kPatienceMs);
        QCOMPARE(queue.state(0), QueueModel::State::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(queue.work(0).kind, Kind::Ahead, kPatienceMs);
    }

    void oneSongIsGivenUp()
    {
        Program program(m_folder);
        QueueModel& queue = program.queue;
        program.hand.holds = true;
        queue.add({song("one.wav"), song("two.wav", kFrames + 1)}, QueueModel::Then::Stay);
        QTRY_COMPARE_WITH_TIMEOUT(program.hand.begun.load(), 1, kPatienceMs);
        program.flow.cancel(queue.path(1)); // nothing is done for it
        program.flow.cancel(queue.path(0));
        QTRY_COMPARE_WITH_TIMEOUT(queue.work(0).kind, Kind::Cancelled, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(program.hand.begun.load(), 2, kPatienceMs);
        queue.remove(1); // takes its work along
        QTRY_VERIFY_WITH_TIMEOUT(program.queue.rowCount() == 1 && program.hand.finished == 0, kPatienceMs);
    }

    void whoWantsNoneGetsNone()
    {
        Program program(m_folder);
        QVERIFY(program.flow.separatesWaiting());
        program.flow.setSeparatesWaiting(false);
        QSignalSpy inserted(&program.queue, &QueueModel::rowsInserted);
        program.queue.add({song("one.wav")}, QueueModel::Then::Stay);
        QTRY_COMPARE_WITH_TIMEOUT(inserted.size(), 1, kPatienceMs);
        QCoreApplication::processEvents();
        QCOMPARE(program.queue.work(0).kind, Kind::None);
        program.flow.setSeparatesWaiting(true);
        QTRY_COMPARE_WITH_TIMEOUT(program.queue.work(0).kind, Kind::Ahead, kPatienceMs);
        program.songs.setModel(QStringLiteral("another"));
        program.flow.setSeparatesWaiting(true);
        QCOMPARE(program.queue.work(0).kind, Kind::Separating); // another model has another first pass
    }

    void heldItLeavesTheRowsToOthers()
    {
        Program program(m_folder);
        QueueModel& queue = program.queue;
        program.hand.holds = true;
        queue.add({song("one.wav"), song("two.wav", kFrames + 1)}, QueueModel::Then::Stay);
        QTRY_COMPARE_WITH_TIMEOUT(program.hand.begun.load(), 1, kPatienceMs);
        program.flow.setHeld(true);
        QCOMPARE(queue.work(0).kind, Kind::None);
        queue.setWork(queue.path(0), {.kind = Kind::Exported});
        program.flow.setHeld(false); // also before the work that was given up has ended
        QTRY_COMPARE_WITH_TIMEOUT(program.hand.begun.load(), 2, kPatienceMs);
        QCOMPARE(queue.work(0).kind, Kind::Exported);
        program.flow.setHeld(true);
        program.hand.holds = false;
        QTest::qWait(0);
        QCOMPARE(queue.work(1).kind, Kind::None);
    }

    void aModelThatIsGoneIsNotTriedForEachSong()
    {
        Program program(m_folder);
        program.isModelBad = true;
        program.queue.add({song("one.wav"), song("two.wav", kFrames + 1)}, QueueModel::Then::Stay);
        QTRY_COMPARE_WITH_TIMEOUT(program.hand.loaded.load(), 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(program.queue.work(0).kind, Kind::None, kPatienceMs);
        program.flow.setSeparatesWaiting(true);
        QCOMPARE(program.queue.work(0).kind, Kind::None);
        QCOMPARE(program.hand.loaded.load(), 1);
    }

    void closingDoesNotWaitForTheWork()
    {
        Program program(m_folder);
        program.hand.holds = true;
        program.queue.add({song("one.wav")}, QueueModel::Then::Stay);
        QTRY_COMPARE_WITH_TIMEOUT(program.hand.begun.load(), 1, kPatienceMs);
        // Without a request to stop, the destructor would never return.
    }

    void aProjectFollowsItsSong()
    {
        const fs::path path = m_folder / "my.stemwright";
        const auto reference = project::describeSong(song("song.wav").toStdString(), {});
        QVERIFY(reference.has_value());
        QVERIFY(project::writeProject(path, {.song = project::relatedTo(*reference, path)}).has_value());
        Program program(m_folder);
        QueueModel& queue = program.queue;
        const QString missing = QString::fromStdString(m_folder / "missing.stemwright");
        queue.add({QString::fromStdString(path), missing}, QueueModel::Then::OpenFirst);
        QTRY_COMPARE_WITH_TIMEOUT(queue.rowCount(), 2, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(queue.state(0), QueueModel::State::Separated, kPatienceMs);
        Q_EMIT queue.openRequested(missing);
        QTRY_COMPARE_WITH_TIMEOUT(queue.state(1), QueueModel::State::Failed, kPatienceMs);
        QVERIFY(queue.data(queue.index(1), Qt::ToolTipRole).toString().contains(missing));
        program.songs.close();
        QTRY_COMPARE_WITH_TIMEOUT(queue.work(0).kind, Kind::Ahead, kPatienceMs); // by its song

        fs::remove(m_folder / "song.wav");
        Q_EMIT queue.openRequested(queue.path(0));
        QTRY_COMPARE_WITH_TIMEOUT(queue.state(0), QueueModel::State::Failed, kPatienceMs);
        QVERIFY(queue.data(queue.index(0), Qt::ToolTipRole).toString().contains(QStringLiteral("song.wav")));
    }
};

QTEST_GUILESS_MAIN(TestQueueFlow)
#include "tst_queueflow.moc"
