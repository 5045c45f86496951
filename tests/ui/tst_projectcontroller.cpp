#include "engine/project/heard.h"
#include "engine/project/projectfile.h"
#include "engine/separate/songsource.h"
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

constexpr int kPatienceMs = 120'000;
constexpr std::int64_t kFrames = 2 * 44'100;

/// What the window puts together, without the window.
struct Program {
    explicit Program(const fs::path& folder)
        : songs(noCache, folder),
          projects({.songs = songs, .takes = takes, .mixer = mixer, .playback = playback, .time = time, .strokes = strokes},
                   folder / "recovery")
    {
        QObject::connect(&songs, &SongController::opened, &playback, [this] {
            time.setWidth(100);
            time.setSong(songs.song()->song->frames.rows(), 44'100);
            playback.load(std::make_shared<separate::SongSource>(songs.song()->song, nullptr));
        });
        QObject::connect(&songs, &SongController::stemsStarted, &mixer, [this] { mixer.setStems(songs.stems()->names); });
    }
    bool openSong(const QString& path)
    {
        songs.open(path);
        return waitForStems();
    }
    bool waitForStems()
    {
        return QTest::qWaitFor([this] { return mixer.stems() > 0; }, kPatienceMs);
    }
    bool save(const QString& path)
    {
        QSignalSpy saved(&projects, &ProjectController::saved);
        projects.save(path);
        return saved.wait(kPatienceMs);
    }

    separate::BottleneckCache noCache{std::nullopt, 0};
    SongController songs;
    TakesModel takes{songs};
    MixerModel mixer;
    PlaybackController playback;
    TimeView time;
    StrokeModel strokes;
    ProjectController projects;
};

edit::Stroke vocalsStroke()
{
    return {.shape = edit::Rectangle{.frames = {.first = 1000, .end = 20'000}, .lowHz = 200.0, .highHz = 400.0}, .target = "vocals"};
}

/// Of a model that the song was separated with before.
edit::Stroke pianoStroke()
{
    edit::Stroke stroke = vocalsStroke();
    stroke.target = "piano";
    return stroke;
}

} // namespace

class TestProjectController : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;
    QString m_song;

    QString path(const char* name) const { return QString::fromStdString((m_folder / name).string()); }
    std::size_t kept() const
    {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(m_folder / "recovery"))
            count += entry.path().extension() == ".stemwright" ? 1U : 0U;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = fs::path(m_temporary.path().toStdString()) / QTest::currentTestFunction();
        fs::create_directories(m_folder / "recovery");
        m_song = path("song.wav");
        QVERIFY(tests::encodeSound(m_song.toStdString(), {}, tests::sineSound(kFrames)).has_value());
    }

    // The command line mixes by project::mixOf.
    void isMixedAsTheCommandLineMixesIt()
    {
        Program program(m_folder);
        QVERIFY(program.openSong(m_song));
        program.mixer.setGainDb(1, -7.5F);
        program.mixer.setMasterDb(-6.0F);
        QVERIFY(program.projects.isModified());
        QVERIFY(program.save(path("quiet.stemwright")));
        const auto saved = project::readProject(m_folder / "quiet.stemwright");
        QVERIFY(saved.has_value());
        QCOMPARE(saved->masterDb, -6.0F);

        QVERIFY(program.openSong(m_song)); // anew, without the project
        QTRY_COMPARE(program.mixer.mix().masterDb, 0.0F);

        Program other(m_folder);
        other.projects.open(path("quiet.stemwright"));
        QVERIFY(other.waitForStems());
        QVERIFY(!other.projects.isModified());
        std::vector<std::string> names;
        for (const QString& name : other.songs.stems()->names)
            names.push_back(name.toStdString());
        QCOMPARE(other.mixer.mix().masterDb, -6.0F);
        QVERIFY(other.mixer.mix() == project::mixOf(*saved, names));
        other.mixer.setStems(other.songs.stems()->names); // as another take does
        QVERIFY(other.mixer.mix() == project::mixOf(*saved, names));
    }

    void comesBackWithEverythingInPlace()
    {
        {
            Program first(m_folder);
            QVERIFY(first.openSong(m_song));
            QVERIFY(!first.projects.isModified());
            QSignalSpy modified(&first.projects, &ProjectController::modifiedChanged);
            first.mixer.setGainDb(1, -7.5F);
            QTRY_COMPARE(modified.count(), 1);
            first.mixer.setBalance(0, -0.5F);
            first.mixer.setMuted(2, true);
            first.mixer.setSoloed(3, true);
            first.playback.setLoop({.first = 1000, .end = 50'000});
            first.playback.seek(12'345);
            first.strokes.setStrokes({vocalsStroke(), pianoStroke()});
            first.time.zoom(4.0, 0.0);
            first.time.scrollTo(20'000.0);
            QVERIFY(first.save(path("a.stemwright")));
            QVERIFY(!first.projects.isModified());
            QCOMPARE(first.projects.path(), path("a.stemwright"));
            QCOMPARE(project::readProject(m_folder / "a.stemwright")->song.path.string(), std::string("song.wav"));
            QCOMPARE(project::readProject(m_folder / "a.stemwright")->takes.at(0).model, std::string("classic"));
        }
        Program second(m_folder);
        second.projects.open(path("a.stemwright"));
        QVERIFY(second.waitForStems());
        QCOMPARE(second.mixer.strip(1).gainDb, -7.5F);
        QCOMPARE(second.mixer.strip(0).balance, -0.5F);
        QVERIFY(second.mixer.strip(2).muted);
        QVERIFY(second.mixer.strip(3).soloed);
        QCOMPARE(second.playback.loop()->first, 1000);
        QCOMPARE(second.playback.loop()->end, 50'000);
        QTRY_COMPARE(second.playback.position(), 12'345);
        QCOMPARE(second.time.firstFrame(), 20'000.0);
        QVERIFY(second.strokes.strokes() == (std::vector{vocalsStroke(), pianoStroke()}));
        QVERIFY(!second.projects.isModified());
        second.strokes.setStrokes({pianoStroke()});
        QVERIFY(second.projects.isModified());
        second.strokes.setStrokes({vocalsStroke(), pianoStroke()});
        QVERIFY(!second.projects.isModified());
        second.mixer.setMuted(2, false);
        QVERIFY(second.projects.isModified());
        second.mixer.setMuted(2, true);
        QVERIFY(!second.projects.isModified());
        second.songs.close();
        QVERIFY(second.strokes.strokes().empty());
    }

    void namesColoursAndOrderComeBack()
    {
        MixerState kept;
        {
            Program first(m_folder);
            QVERIFY(first.openSong(m_song));
            const MixerState before = first.mixer.state();
            first.mixer.setLook(1, {.name = QStringLiteral("Kit ä🎤"), .colour = {}});
            QVERIFY(first.projects.isModified());
            first.mixer.setState(before);
            first.mixer.setLook(2, {.name = {}, .colour = QColor(0x12, 0xab, 0xef)});
            QVERIFY(first.projects.isModified());
            first.mixer.setState(before);
            QVERIFY(!first.projects.isModified()); // undone is as saved
            QSignalSpy modified(&first.projects, &ProjectController::modifiedChanged);
            first.mixer.move(0, 3);
            QTRY_COMPARE(modified.count(), 1);
            first.mixer.setLook(1, {.name = QStringLiteral("Kit ä🎤"), .colour = QColor(0x12, 0xab, 0xef)});
            kept = first.mixer.state();
            QVERIFY(first.save(path("a.stemwright")));
            QVERIFY(!first.projects.isModified());
        }
        Program second(m_folder);
        second.projects.open(path("a.stemwright"));
        QVERIFY(second.waitForStems());
        QCOMPARE(second.mixer.state(), kept);
        QVERIFY(!second.projects.isModified());
    }

    void isSeparatedAsItWasSaved()
    {
        {
            Program first(m_folder);
            first.songs.setOptions({.iterations = 0, .softMask = true});
            QVERIFY(first.openSong(m_song));
            QVERIFY(!first.projects.isModified());
            QVERIFY(first.save(path("a.stemwright")));
            first.songs.setOptions({.iterations = 2, .softMask = true});
            QVERIFY(!first.projects.isModified()); // only chosen
            const auto before = first.songs.stems()->store;
            first.songs.separateAgain();
            QTRY_VERIFY_WITH_TIMEOUT(first.songs.stems()->store != before, kPatienceMs);
            QVERIFY(first.projects.isModified());
            QVERIFY(first.save(path("a.stemwright")));
            QVERIFY(!first.projects.isModified());
            first.songs.setOptions({.iterations = 3, .softMask = true});
            QVERIFY(first.songs.refilter());
            QTRY_VERIFY_WITH_TIMEOUT(first.songs.stems()->options.iterations == 3, kPatienceMs);
            QVERIFY(first.projects.isModified());
            QVERIFY(first.save(path("a.stemwright")));
        }
        Program second(m_folder);
        QSignalSpy replaced(&second.songs, &SongController::modelReplaced);
        second.songs.setModel(QStringLiteral("no such model")); // the user's choice
        second.projects.open(path("a.stemwright"));
        QVERIFY(second.waitForStems());
        QCOMPARE(second.songs.stems()->model, QStringLiteral("classic"));
        QCOMPARE(second.songs.stems()->options, (separate::SeparationOptions{.iterations = 3, .softMask = true}));
        QCOMPARE(second.songs.model(), QStringLiteral("classic"));
        QVERIFY(!second.projects.isModified());
        QCOMPARE(replaced.count(), 0);
        second.songs.close();
        QCOMPARE(second.songs.model(), QStringLiteral("no such model"));
        QCOMPARE(second.songs.options(), separate::SeparationOptions{});
    }

    void theChosenModelReplacesAMissingOne_data()
    {
        QTest::addColumn<std::string>("model");
        QTest::addColumn<int>("said");
        QTest::newRow("missing") << std::string("no such model") << 1;
        QTest::newRow("a folder") << (fs::path(STEMWRIGHT_TEST_DATA) / "openunmix/model").string() << 0;
    }
    void theChosenModelReplacesAMissingOne()
    {
        QFETCH(std::string, model);
        QFETCH(int, said);
        {
            Program first(m_folder);
            QVERIFY(first.openSong(m_song));
            QVERIFY(first.save(path("a.stemwright")));
        }
        project::Project saved = *project::readProject(m_folder / "a.stemwright");
        saved.takes.at(0).model = model;
        saved.takes.at(0).options.iterations = 3;
        QVERIFY(project::writeProject(m_folder / "a.stemwright", saved).has_value());
        Program second(m_folder);
        QSignalSpy replaced(&second.songs, &SongController::modelReplaced);
        QSignalSpy failed(&second.songs, &SongController::modelFailed);
        second.projects.open(path("a.stemwright"));
        QVERIFY(second.waitForStems());
        QCOMPARE(second.songs.stems()->model, QStringLiteral("classic"));
        QCOMPARE(second.songs.stems()->options, separate::SeparationOptions{});
        QCOMPARE(replaced.count(), said);
        QCOMPARE(failed.count(), 0);
        if (said > 0)
            QCOMPARE(replaced[0][0].toString(), QString::fromStdString(model));
    }

    void aSecondInstanceIsToldWhoHasIt()
    {
        Program first(m_folder);
        QVERIFY(first.openSong(m_song));
        QVERIFY(first.save(path("a.stemwright")));
        Program second(m_folder);
        QSignalSpy failed(&second.projects, &ProjectController::failed);
        second.projects.open(path("a.stemwright"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        const Error error = failed.at(0).at(0).value<Error>();
        QCOMPARE(error.code, Errc::AlreadyExists);
        QVERIFY(QString::fromStdString(error.detail).contains(QString::number(QCoreApplication::applicationPid())));
        first.songs.close(); // gives the lock back
        QTRY_VERIFY_WITH_TIMEOUT(!fs::exists(m_folder / "a.stemwright.lock"), kPatienceMs);
        second.projects.open(path("a.stemwright"));
        QVERIFY(second.waitForStems());
    }

    void whatAKilledProgramLeftIsOffered()
    {
        fs::path left;
        {
            Program killed(m_folder);
            QVERIFY(killed.openSong(m_song));
            killed.projects.autosave();
            killed.mixer.setGainDb(1, -7.5F);
            killed.projects.autosave();
            QTRY_COMPARE_WITH_TIMEOUT(kept(), std::size_t{1}, kPatienceMs); // and none before the edit
            for (const auto& entry : fs::directory_iterator(m_folder / "recovery"))
                if (entry.path().extension() == ".stemwright")
                    left = entry.path();
            Program other(m_folder); // a running program's work is not offered
            QSignalSpy offered(&other.projects, &ProjectController::recoverableFound);
            other.projects.lookForRecoverable();
            QVERIFY(!offered.wait(200));
            fs::copy_file(left, m_folder / "recovery" / "killed.stemwright"); // as if nobody had it
        }
        QCOMPARE(kept(), std::size_t{1}); // a clean end leaves nothing of its own
        Program next(m_folder);
        QSignalSpy offered(&next.projects, &ProjectController::recoverableFound);
        next.projects.lookForRecoverable();
        QTRY_COMPARE_WITH_TIMEOUT(offered.count(), 1, kPatienceMs);
        next.projects.recover(offered.takeFirst().at(0).value<std::vector<Recoverable>>().at(0));
        QVERIFY(next.waitForStems());
        QCOMPARE(next.mixer.strip(1).gainDb, -7.5F);
        QVERIFY(next.projects.isModified());
        QVERIFY(next.projects.path().isEmpty());
        QVERIFY(next.save(path("a.stemwright")));
        QCOMPARE(kept(), std::size_t{0});
    }

    void whatWasDeclinedStaysSevenDays()
    {
        fs::create_directories(m_folder / "recovery");
        QVERIFY(project::writeProject(m_folder / "recovery" / "x.stemwright",
                                      {.song = {.path = "song.wav", .sha256 = std::string(64, '0'), .bytes = 1}})
                    .has_value());
        auto works = findRecoverable(m_folder / "recovery");
        QCOMPARE(works.size(), std::size_t{1});
        declineRecovery(works[0]);
        works.clear();
        QVERIFY(findRecoverable(m_folder / "recovery").empty());
        const fs::path declined = m_folder / "recovery" / "x.stemwright.declined";
        QVERIFY(fs::exists(declined));
        fs::last_write_time(declined, fs::file_time_type::clock::now() - std::chrono::hours(24 * 7 + 1));
        findRecoverable(m_folder / "recovery");
        QVERIFY(!fs::exists(declined));
    }

    void aDamagedProjectOffersItsBackup()
    {
        {
            Program first(m_folder);
            QVERIFY(first.openSong(m_song));
            first.mixer.setGainDb(0, -3.0F);
            QVERIFY(first.save(path("a.stemwright")));
            QVERIFY(first.save(path("a.stemwright")));
        }
        fs::resize_file(m_folder / "a.stemwright", 100);
        Program second(m_folder);
        QSignalSpy damaged(&second.projects, &ProjectController::damaged);
        second.projects.open(path("a.stemwright"));
        QTRY_COMPARE_WITH_TIMEOUT(damaged.count(), 1, kPatienceMs);
        second.projects.openBackup(path("a.stemwright"));
        QVERIFY(second.waitForStems());
        QCOMPARE(second.mixer.strip(0).gainDb, -3.0F);
        QVERIFY(second.projects.isModified());
    }

    void aMissingSongIsAskedFor()
    {
        {
            Program first(m_folder);
            QVERIFY(first.openSong(m_song));
            first.mixer.setGainDb(0, -3.0F);
            QVERIFY(first.save(path("a.stemwright")));
        }
        fs::create_directories(m_folder / "away");
        fs::rename(m_song.toStdString(), m_folder / "away" / "song.wav");
        Program second(m_folder);
        QSignalSpy missing(&second.projects, &ProjectController::songMissing);
        second.projects.open(path("a.stemwright"));
        QTRY_COMPARE_WITH_TIMEOUT(missing.count(), 1, kPatienceMs);
        second.projects.openWithSong(path("away/song.wav"));
        QVERIFY(second.waitForStems());
        QCOMPARE(second.mixer.strip(0).gainDb, -3.0F);
        QVERIFY(second.projects.isModified());
    }
};

QTEST_MAIN(TestProjectController)
#include "tst_projectcontroller.moc"
