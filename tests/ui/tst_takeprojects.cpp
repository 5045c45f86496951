#include "engine/project/projectfile.h"
#include "tests/support/soundfiles.h"
#include "ui/edit/strokemodel.h"
#include "ui/lanes/timeview.h"
#include "ui/mixer/mixermodel.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/project/projectcontroller.h"
#include "ui/song/songcontroller.h"
#include "ui/takes/takesmodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 120'000; // a limit for what never comes; nothing is measured
constexpr std::int64_t kFrames = 2 * 44'100;
constexpr std::uint64_t kMuch = 1 << 30;

/// What the window puts together, without the window; a new one is the program started again.
struct Program {
    explicit Program(const fs::path& folder)
        : store(folder / "takes", kMuch), songs(noCache, folder, &store),
          projects({.songs = songs, .takes = takes, .mixer = mixer, .playback = playback, .time = time, .strokes = strokes},
                   folder / "recovery")
    {
        QObject::connect(&songs, &SongController::stemsStarted, &mixer, [this] { mixer.setStems(songs.stems()->names); });
    }
    bool isComplete(int row) const
    {
        return takes.rowCount() > row && takes.takes()[static_cast<std::size_t>(row)].state == TakeState::Complete;
    }
    bool waitUntilComplete()
    {
        return QTest::qWaitFor([this] { return takes.current() && takes.current()->state == TakeState::Complete; }, kPatienceMs);
    }
    bool waitUntilKept()
    {
        return QTest::qWaitFor(
            [this] { return std::ranges::none_of(takes.takes(), [](const SongTake& take) { return take.stemsHash.isEmpty(); }); },
            kPatienceMs);
    }
    bool save(const QString& path)
    {
        QSignalSpy saved(&projects, &ProjectController::saved);
        projects.save(path);
        return saved.wait(kPatienceMs);
    }

    separate::BottleneckCache noCache{std::nullopt, 0};
    project::TakeStore store;
    SongController songs;
    TakesModel takes{songs};
    MixerModel mixer;
    PlaybackController playback;
    TimeView time;
    StrokeModel strokes;
    ProjectController projects;
};

std::vector<float> stemOf(const SongTake& take)
{
    std::vector<float> frames(static_cast<std::size_t>(kFrames) * take.stems->store->channels());
    if (!take.stems->store->read(0, 0, frames))
        qFatal("cannot read a stem");
    return frames;
}

} // namespace

/// Takes from one start of the program to the next.
class TestTakeProjects : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    QString m_song;
    QString m_project;

    /// Two takes: the first with 1 iteration, the current one with 3.
    void makeTakes(Program& program) const
    {
        program.songs.open(m_song);
        QVERIFY(program.waitUntilComplete());
        program.takes.setLook(program.takes.currentId(),
                              {.name = QStringLiteral("Ä first"), .colour = QColor(10, 20, 30), .notes = QStringLiteral("less\nhiss")});
        program.takes.duplicate(program.takes.currentId());
        program.takes.setLook(program.takes.currentId(), {.name = {}, .colour = Qt::red, .notes = {}});
        program.songs.setOptions({.iterations = 3});
        QVERIFY(program.songs.refilter());
        QVERIFY(QTest::qWaitFor([&] { return program.takes.current()->choice.options.iterations == 3; }, kPatienceMs));
        QVERIFY(program.waitUntilComplete());
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
        QVERIFY(tests::encodeSound(m_folder / "song.wav", {}, tests::sineSound(kFrames)).has_value());
        m_song = QString::fromStdString(m_folder / "song.wav");
        m_project = QString::fromStdString(m_folder / "song.stemwright");
    }

    void allTakesComeBackWithTheirStems()
    {
        std::vector<std::vector<float>> stems;
        {
            Program program(m_folder);
            makeTakes(program);
            QVERIFY(program.waitUntilKept());
            for (const SongTake& take : program.takes.takes())
                stems.push_back(stemOf(take));
            QVERIFY(program.save(m_project));
        }
        QVERIFY(stems[0] != stems[1]);
        Program program(m_folder);
        QSignalSpy separations(&program.songs, &SongController::separationStarted);
        program.projects.open(m_project);
        QVERIFY(QTest::qWaitFor([&] { return program.isComplete(0) && program.isComplete(1); }, kPatienceMs));
        QCOMPARE(separations.count(), 0);
        const std::vector<SongTake>& takes = program.takes.takes();
        QCOMPARE(takes.size(), std::size_t{2});
        QCOMPARE(takes[0].look,
                 (TakeLook{.name = QStringLiteral("Ä first"), .colour = QColor(10, 20, 30), .notes = QStringLiteral("less\nhiss")}));
        QCOMPARE(takes[0].choice.options.iterations, std::size_t{1});
        QCOMPARE(takes[1].look.colour, QColor(Qt::red));
        QCOMPARE(takes[1].choice.options.iterations, std::size_t{3});
        QCOMPARE(program.takes.currentId(), takes[1].id);
        QCOMPARE(program.songs.options().iterations, std::size_t{3});
        QVERIFY(stemOf(takes[0]) == stems[0]);
        QVERIFY(stemOf(takes[1]) == stems[1]);
        QVERIFY(program.waitUntilKept());
        QVERIFY(!program.projects.isModified());
        // What was kept is not written over.
        program.songs.setOptions({.iterations = 2});
        QVERIFY(program.songs.refilter());
        QVERIFY(QTest::qWaitFor([&] { return program.takes.current()->choice.options.iterations == 2; }, kPatienceMs));
        QVERIFY(program.waitUntilComplete());
        QCOMPARE(separations.count(), 1);
        QVERIFY(program.projects.isModified());
        QVERIFY(stemOf(takes[0]) == stems[0]);
    }

    void theSameSongOpensWithItsStems()
    {
        {
            Program program(m_folder);
            program.songs.open(m_song);
            QVERIFY(program.waitUntilComplete());
            QVERIFY(program.waitUntilKept());
        }
        Program program(m_folder);
        QSignalSpy separations(&program.songs, &SongController::separationStarted);
        program.songs.open(m_song);
        QVERIFY(program.waitUntilComplete());
        QCOMPARE(separations.count(), 0);
        // With other settings it is separated.
        program.songs.close();
        program.songs.setOptions({.iterations = 2});
        program.songs.open(m_song);
        QVERIFY(program.waitUntilComplete());
        QCOMPARE(separations.count(), 1);
    }

    /// Once a take is kept, the current one goes on with the stems that it had: nothing has to be separated for that.
    void aKeptTakeLeavesItsStemsToTheCurrentOne()
    {
        Program program(m_folder);
        program.songs.open(m_song);
        QVERIFY(program.waitUntilComplete());
        QVERIFY(program.waitUntilKept());
        const int first = program.takes.currentId();
        const auto live = program.takes.current()->stems->store;
        const std::vector<float> stem = stemOf(*program.takes.current());
        QSignalSpy separations(&program.songs, &SongController::separationStarted);
        program.takes.duplicate(first);
        QVERIFY(QTest::qWaitFor([&] { return program.takes.find(first)->stems->store != live; }, kPatienceMs));
        QCOMPARE(program.takes.current()->stems->store, live);
        QVERIFY(stemOf(*program.takes.find(first)) == stem);
        program.songs.setOptions({.iterations = 3});
        QVERIFY(program.songs.refilter());
        QVERIFY(QTest::qWaitFor([&] { return program.takes.current()->choice.options.iterations == 3; }, kPatienceMs));
        QVERIFY(program.waitUntilComplete());
        QCOMPARE(separations.count(), 0);
        QCOMPARE(program.takes.current()->stems->store, live);
        QVERIFY(stemOf(*program.takes.current()) != stem);
        QVERIFY(stemOf(*program.takes.find(first)) == stem);
        // What comes from the store is never written over.
        program.takes.select(first);
        program.songs.setOptions({.iterations = 2});
        QVERIFY(program.songs.refilter());
        QVERIFY(QTest::qWaitFor([&] { return program.takes.current()->choice.options.iterations == 2; }, kPatienceMs));
        QVERIFY(program.waitUntilComplete());
        QCOMPARE(separations.count(), 1);
    }

    void stemsThatAreGoneAreMadeAgain()
    {
        {
            Program program(m_folder);
            makeTakes(program);
            QVERIFY(program.waitUntilKept());
            QVERIFY(program.save(m_project));
            program.store.clear();
        }
        Program program(m_folder);
        QSignalSpy separations(&program.songs, &SongController::separationStarted);
        program.projects.open(m_project);
        QVERIFY(QTest::qWaitFor([&] { return program.isComplete(1); }, kPatienceMs));
        QCOMPARE(separations.count(), 1); // of the current one
        const int first = program.takes.takes().front().id;
        QCOMPARE(program.takes.find(first)->state, TakeState::ToBeMade);
        program.takes.make(first);
        QCOMPARE(program.takes.currentId(), first);
        QVERIFY(program.waitUntilComplete());
        QCOMPARE(separations.count(), 2);
        QCOMPARE(program.takes.current()->choice.options.iterations, std::size_t{1});
        QVERIFY(program.isComplete(1)); // the other one stays
    }

    void damagedStemsAreMadeAgain()
    {
        std::vector<float> stem;
        {
            Program program(m_folder);
            program.songs.open(m_song);
            QVERIFY(program.waitUntilComplete());
            QVERIFY(program.waitUntilKept());
            stem = stemOf(*program.takes.current());
        }
        const fs::path file = fs::directory_iterator(m_folder / "takes")->path() / "0.rows";
        fs::resize_file(file, fs::file_size(file) / 2);
        fs::resize_file(file, fs::file_size(file) * 2); // as long as before, with a hole
        Program program(m_folder);
        QSignalSpy separations(&program.songs, &SongController::separationStarted);
        program.songs.open(m_song);
        QVERIFY(QTest::qWaitFor([&] { return separations.count() == 1; }, kPatienceMs));
        QVERIFY(program.waitUntilComplete());
        QVERIFY(stemOf(*program.takes.current()) == stem);
        QVERIFY(program.waitUntilKept());
    }

    /// Whose project it is is not known.
    void aTakeNamesNoFolder()
    {
        {
            Program program(m_folder);
            makeTakes(program);
            QVERIFY(program.save(m_project));
        }
        auto project = *project::readProject(m_project.toStdString());
        project.takes[0].model = "/etc/model";
        project.takes[1].model = "../model";
        QVERIFY(project::writeProject(m_project.toStdString(), project).has_value());
        Program program(m_folder);
        program.projects.open(m_project);
        QVERIFY(program.waitUntilComplete());
        QCOMPARE(program.takes.rowCount(), 1);
        QCOMPARE(program.takes.current()->choice.model, QStringLiteral("classic"));
    }

    void aModelThatIsGoneLeavesItsTake()
    {
        {
            Program program(m_folder);
            makeTakes(program);
            QVERIFY(program.save(m_project));
        }
        auto project = *project::readProject(m_project.toStdString());
        project.takes[1].model = "no-such-model";
        QVERIFY(project::writeProject(m_project.toStdString(), project).has_value());
        Program program(m_folder);
        QSignalSpy replaced(&program.songs, &SongController::modelReplaced);
        program.projects.open(m_project);
        QVERIFY(QTest::qWaitFor([&] { return replaced.count() == 1; }, kPatienceMs));
        QVERIFY(program.waitUntilComplete());
        QCOMPARE(program.takes.rowCount(), 3);
        QCOMPARE(program.takes.takes()[1].choice.model, QStringLiteral("no-such-model"));
        QCOMPARE(program.takes.takes()[1].state, TakeState::ToBeMade);
        QCOMPARE(program.takes.currentId(), program.takes.takes()[2].id);
        QCOMPARE(program.takes.current()->choice.model, QStringLiteral("classic"));
    }
};

QTEST_MAIN(TestTakeProjects)
#include "tst_takeprojects.moc"
