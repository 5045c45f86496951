#include "engine/model/store/modelstore.h"
#include "engine/project/projectfile.h"
#include "engine/project/songsearch.h"
#include "tests/support/heldmodel.h"
#include "tests/support/memorysource.h"
#include "tests/support/soundfiles.h"
#include "ui/edit/strokemodel.h"
#include "ui/export/exportdialog.h"
#include "ui/lanes/timeview.h"
#include "ui/look/theme.h"
#include "ui/mixer/mixermodel.h"
#include "ui/models/modelscontroller.h"
#include "ui/playback/playbackcontroller.h"
#include "ui/project/projectcontroller.h"
#include "ui/queue/exportall.h"
#include "ui/queue/queuedock.h"
#include "ui/queue/queueflow.h"
#include "ui/settings/preferences.h"
#include "ui/song/songcontroller.h"
#include "ui/takes/takesmodel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stemwright;
using namespace stemwright::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr std::int64_t kFrames = 30'000;

using Kind = QueueWork::Kind;

const std::vector<std::string> kTargets{"vocals", "drums", "bass", "other", "residual"};

QAbstractButton* button(const QWidget& parent, const char* name)
{
    for (auto* candidate : parent.findChildren<QAbstractButton*>())
        if (const QString wanted = QString::fromUtf8(name); candidate->accessibleName() == wanted || candidate->text() == wanted)
            return candidate;
    return nullptr;
}

} // namespace

class TestExportAll : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    fs::path m_folder; ///< of one test
    separate::BottleneckCache m_noCache{std::nullopt, 0};

    QString song(const char* name, std::int64_t frames = kFrames) const
    {
        const fs::path path = m_folder / name;
        fs::create_directories(path.parent_path());
        if (!tests::encodeSound(path, {}, tests::sineSound(frames)))
            qFatal("no song");
        return QString::fromStdString(path.string());
    }
    QString broken(const char* name) const
    {
        tests::writeBytes(m_folder / name, tests::randomBytes(1000, 1));
        return QString::fromStdString((m_folder / name).string());
    }

    fs::path out() const { return m_folder / "out"; }
    QueueTask pattern(exporting::Outcome outcome, const char* title) const
    {
        return {.path = {},
                .model = QStringLiteral("classic"),
                .exports = QueueExport{.choice = {.outcome = outcome,
                                                  .title = title,
                                                  .format = audio::FileFormat::Wav,
                                                  .depth = audio::SampleDepth::Float32,
                                                  .folder = out(),
                                                  .name = "{song} ({outcome})"}}};
    }

    static bool fill(QueueModel& queue, const QStringList& songs)
    {
        queue.add(songs, QueueModel::Then::Stay);
        return QTest::qWaitFor([&] { return queue.rowCount() == songs.size(); }, kPatienceMs);
    }

    /// The run of a plan, to its end.
    ExportRun::Summary run(QueueModel& queue, const std::vector<QueueTask>& tasks)
    {
        ExportRun run(queue, m_noCache, m_folder, QueueWorker::loadByName);
        std::optional<ExportRun::Summary> summary;
        connect(&run, &ExportRun::ended, this, [&summary](const ExportRun::Summary& all) { summary = all; });
        run.start(tasks);
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&summary] { return summary.has_value(); }, kPatienceMs);
        return summary.value_or(ExportRun::Summary());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = fs::path(m_temporary.path().toStdString()) / QTest::currentTestFunction();
        fs::create_directories(out());
    }

    void allButTheBrokenSongAreExported()
    {
        QueueModel queue;
        const QStringList songs{song("a/song.wav"), broken("bad.wav"), song("b/song.wav", kFrames + 5'000)};
        QVERIFY(fill(queue, songs));
        const auto plan = planExports(songs, pattern(exporting::Outcome::Stems, "Stems"), kTargets);
        QVERIFY(plan.has_value());
        QVERIFY(plan->inUse.empty());
        const ExportRun::Summary summary = run(queue, plan->tasks);
        QCOMPARE(summary.songs, 3);
        QCOMPARE(summary.done, 2);
        QCOMPARE(summary.failed, 1);
        QCOMPARE(queue.work(0).kind, Kind::Exported);
        QCOMPARE(queue.work(1).kind, Kind::NotExported);
        QVERIFY(queue.work(1).reason.contains(songs[1]));
        QCOMPARE(queue.work(2).kind, Kind::Exported);

        // Both songs are there, each the sum of its stems, though both have the same name.
        for (const auto& [name, path] : {std::pair("song", songs[0]), std::pair("song 2", songs[2])}) {
            const std::vector<float> whole = tests::readSound(fs::path(path.toStdString())).frames;
            std::vector<float> sum(whole.size());
            for (const std::string& target : kTargets) {
                const std::vector<float> stem = tests::readSound(out() / (std::string(name) + " (" + target + ").wav")).frames;
                QCOMPARE(stem.size(), sum.size());
                for (std::size_t at = 0; at < sum.size(); ++at)
                    sum[at] += stem[at];
            }
            for (std::size_t at = 0; at < sum.size(); ++at)
                QVERIFY(std::abs(sum[at] - whole[at]) < 1e-5F);
        }
    }

    void stemFilesBringTheirOwnStems()
    {
        const fs::path path = m_folder / "dj.stem.mp4";
        test::MemorySource source({.frames = 44'100, .stems = 5});
        const auto written =
            exporting::exportStemFile(source,
                                      {.path = path,
                                       .targets = kTargets,
                                       .looks = {{{"Drums", "#112233"}, {"Bass", "#223344"}, {"Synths", "#334455"}, {"Vocals", "#445566"}}},
                                       .codec = audio::StemFileCodec::Alac,
                                       .range = {.first = 0, .end = 44'100}},
                                      [](double) {}, {});
        QVERIFY(written.has_value());
        QueueModel queue;
        const QStringList songs{QString::fromStdString(path.string()), song("song.wav")};
        QVERIFY(fill(queue, songs));
        QCOMPARE(run(queue, planExports(songs, pattern(exporting::Outcome::Stems, "Stems"), kTargets)->tasks).done, 2);
        const std::vector<float> vocals = tests::readSound(out() / "dj.stem (vocals).wav").frames;
        QVERIFY(fs::exists(out() / "dj.stem (Synths).wav"));
        std::vector<float> made(vocals.size());
        QCOMPARE(made.size(), 2U * 44'100U);
        QVERIFY(source.readStem(0, 0, made).has_value());
        for (std::size_t at = 0; at < made.size(); ++at)
            QVERIFY(std::abs(made[at] - vocals[at]) < 1e-6F);

        // As a stem file, only the song that has all four stems.
        QueueTask task = pattern(exporting::Outcome::Stems, "Stem file");
        task.exports->choice.outcome.reset();
        task.exports->looks["vocals"] = {.name = "The voice", .colour = "#445566"};
        const ExportRun::Summary summary = run(queue, planExports(songs, task, kTargets)->tasks);
        QCOMPARE(summary.failed, 1);
        QVERIFY(queue.work(0).reason.contains(songs[0]));
        const auto box = audio::readStemBox(out() / "song.stem.mp4");
        QVERIFY(box && *box);
        QCOMPARE((**box)[3].name, "The voice");
    }

    void whatNoFileCarriesIsToldBeforeTheSeparation()
    {
        QueueModel queue;
        const fs::path surround = m_folder / "surround.wav";
        QVERIFY(tests::encodeSound(surround, {.channels = 6}, tests::sineSound(kFrames, 6)).has_value());
        const QStringList songs{QString::fromStdString(surround.string())};
        QVERIFY(fill(queue, songs));
        QueueTask task = pattern(exporting::Outcome::Karaoke, "Karaoke");
        task.exports->choice.format = audio::FileFormat::Mp3;
        test::Hand hand;
        ExportRun run(queue, m_noCache, m_folder,
                      [&hand](const std::string&, std::stop_token) { return std::make_unique<test::HeldModel>(hand); });
        run.start(planExports(songs, task, kTargets)->tasks);
        QTRY_COMPARE_WITH_TIMEOUT(queue.work(0).kind, Kind::NotExported, kPatienceMs);
        QVERIFY(queue.work(0).reason.contains(QStringLiteral("surround (Karaoke).mp3")));
        QCOMPARE(hand.begun.load(), 0);
    }

    void aProjectIsExportedByItsOwnName()
    {
        const fs::path path = m_folder / "my.stemwright";
        const auto reference = project::describeSong(song("song.wav").toStdString(), {});
        QVERIFY(project::writeProject(path, {.song = project::relatedTo(*reference, path)}).has_value());
        QueueModel queue;
        const QStringList songs{QString::fromStdString(path.string())};
        QVERIFY(fill(queue, songs));
        QCOMPARE(run(queue, planExports(songs, pattern(exporting::Outcome::Acapella, "Acapella"), kTargets)->tasks).done, 1);
        QCOMPARE(tests::readSound(out() / "my (Acapella).wav").count(), kFrames);
    }

    void aProjectIsExportedAsItIsCorrected()
    {
        // All of the song was moved to the vocals.
        const fs::path path = m_folder / "my.stemwright";
        const fs::path sound = song("song.wav").toStdString();
        const edit::Stroke stroke{.shape = edit::Rectangle{.frames = {.first = 0, .end = kFrames}, .lowHz = 0.0, .highHz = 22'050.0},
                                  .target = "vocals"};
        const auto reference = project::describeSong(sound, {});
        QVERIFY(project::writeProject(path, {.song = project::relatedTo(*reference, path), .strokes = {stroke}}).has_value());
        QueueModel queue;
        const QStringList songs{QString::fromStdString(path.string())};
        QVERIFY(fill(queue, songs));
        QCOMPARE(run(queue, planExports(songs, pattern(exporting::Outcome::Acapella, "Acapella"), kTargets)->tasks).done, 1);
        const auto whole = tests::readSound(sound).frames;
        const auto vocals = tests::readSound(out() / "my (Acapella).wav").frames;
        for (std::size_t at = 0; at < whole.size(); ++at)
            QVERIFY(std::abs(vocals[at] - whole[at]) < 1e-5F);
    }

    void nothingIsReplacedUnasked()
    {
        QueueModel queue;
        const QStringList songs{song("one.wav"), song("two.wav")};
        QVERIFY(fill(queue, songs));
        const fs::path one = out() / "one (Karaoke).wav";
        const fs::path two = out() / "two (Karaoke).wav";
        tests::writeBytes(one, tests::randomBytes(10, 1));
        const auto plan = planExports(songs, pattern(exporting::Outcome::Karaoke, "Karaoke"), kTargets);
        QCOMPARE(plan->inUse, std::vector{one});
        tests::writeBytes(two, tests::randomBytes(20, 1)); // nobody was asked about that one
        QCOMPARE(run(queue, withoutReplacing(*plan)).failed, 1);
        QVERIFY(queue.work(1).reason.contains(QString::fromStdString(two.string())));
        QCOMPARE(fs::file_size(one), 10U);
        QCOMPARE(fs::file_size(two), 20U);
        fs::remove(two);
        QCOMPARE(run(queue, plan->tasks).done, 2);
        QVERIFY(fs::file_size(one) > 1'000);
        QVERIFY(fs::file_size(two) > 1'000);
    }

    void aFolderThatIsNotThereIsSaidBefore()
    {
        QueueTask nowhere = pattern(exporting::Outcome::Karaoke, "Karaoke");
        nowhere.exports->choice.folder = "/there is no such folder";
        const auto plan = planExports({QStringLiteral("/one.wav")}, nowhere, kTargets);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Errc::NotFound);
    }

    void theRestIsGivenUp()
    {
        QueueModel queue;
        const QStringList songs{song("one.wav"), song("two.wav"), song("three.wav")};
        QVERIFY(fill(queue, songs));
        const auto plan = planExports(songs, pattern(exporting::Outcome::Karaoke, "Karaoke"), kTargets);
        test::Hand hand;
        hand.holds = true;
        ExportRun run(queue, m_noCache, m_folder,
                      [&hand](const std::string&, std::stop_token) { return std::make_unique<test::HeldModel>(hand); });
        int ended = 0;
        ExportRun::Summary summary;
        connect(&run, &ExportRun::ended, this, [&](const ExportRun::Summary& all) {
            ++ended;
            summary = all;
        });
        run.start(plan->tasks);
        QCOMPARE(queue.work(0).kind, Kind::Exporting);
        QCOMPARE(queue.work(1).kind, Kind::ToExport);
        run.cancel(songs[1]);
        QCOMPARE(queue.work(1).kind, Kind::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(hand.begun.load(), 1, kPatienceMs);
        run.cancel(songs[0]); // the next one begins
        QTRY_COMPARE_WITH_TIMEOUT(hand.begun.load(), 2, kPatienceMs);
        QCOMPARE(queue.work(0).kind, Kind::Cancelled);
        QCOMPARE(ended, 0);
        run.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended, 1, kPatienceMs);
        QCOMPARE(queue.work(2).kind, Kind::Cancelled);
        QCOMPARE(summary.done + summary.failed, 0);
        QVERIFY(fs::is_empty(out()));
    }

    void aModelThatIsGoneEndsIt()
    {
        QueueModel queue;
        const QStringList songs{song("one.wav"), song("two.wav")};
        QVERIFY(fill(queue, songs));
        auto plan = planExports(songs, pattern(exporting::Outcome::Karaoke, "Karaoke"), kTargets);
        for (QueueTask& task : plan->tasks)
            task.model = QStringLiteral("nobody knows it");
        const ExportRun::Summary summary = run(queue, plan->tasks);
        QCOMPARE(summary.failed, 2);
        QVERIFY(summary.modelError.has_value());
        QCOMPARE(queue.work(1).kind, Kind::NotExported);
    }

    void asksOnceForAll()
    {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeKind::Dark);
        SongController songs(m_noCache, m_folder);
        MixerModel mixer;
        PlaybackController playback;
        TimeView time;
        StrokeModel strokes;
        TakesModel takes(songs);
        ProjectController projects({.songs = songs, .takes = takes, .mixer = mixer, .playback = playback, .time = time, .strokes = strokes},
                                   m_folder / "recovery");
        QSettings settings(QString::fromStdString(m_folder / "settings.ini"), QSettings::IniFormat);
        QueueModel queue;
        QueueFlow flow({.queue = queue, .songs = songs, .projects = projects, .settings = settings});
        flow.setSeparatesWaiting(false);
        ModelsController models(
            [this] { return Result<model::ModelStore>(model::ModelStore(*model::builtInCatalogue(), m_folder / "models", {})); });
        QWidget window;
        window.show();
        ExportAll all({.queue = queue, .flow = flow, .songs = songs, .models = models, .settings = settings, .window = window});
        QSignalSpy ended(&all, &ExportAll::ended);
        QSignalSpy failed(&all, &ExportAll::failed);
        all.ask();
        QCOMPARE(ended.size(), 1); // there is nothing
        QVERIFY(fill(queue, {song("out/one.wav"), song("out/two.wav")}));
        all.ask();
        QCOMPARE(failed.size(), 1); // it is not known yet what the model makes
        models.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(models.find(QStringLiteral("classic")), kPatienceMs);

        all.ask();
        auto* dialog = window.findChild<ExportDialog*>();
        QVERIFY(dialog);
        QVERIFY(!button(*dialog, "My remix")->isEnabled());
        QVERIFY(button(*dialog, "Stem file")->isEnabled());
        QDir().mkpath(QStringLiteral(STEMWRIGHT_SCENES));
        dialog->grab().save(QStringLiteral(STEMWRIGHT_SCENES "/export-all.png"));
        button(*dialog, "Karaoke")->click();
        button(*dialog, "&Export")->click();
        all.ask(); // while names are looked up
        QTRY_VERIFY(!window.findChild<ExportDialog*>());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, kPatienceMs);
        QCOMPARE(ended[1][0].toString(), QStringLiteral("2 songs exported"));
        QVERIFY(fs::exists(out() / "one (Karaoke).flac") && fs::exists(out() / "two (Karaoke).flac"));

        fs::resize_file(out() / "one (Karaoke).flac", 1);
        fs::remove(out() / "two (Karaoke).flac");
        for (const char* answer : {"&Only the Other Songs", "&Replace"}) {
            QTRY_VERIFY(!window.findChild<ExportDialog*>());
            all.ask();
            button(*window.findChild<ExportDialog*>(), "&Export")->click();
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QMessageBox*>(), kPatienceMs);
            QCOMPARE(fs::file_size(out() / "one (Karaoke).flac"), 1U);
            ended.clear();
            button(*window.findChild<QMessageBox*>(), answer)->click();
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatienceMs);
            QVERIFY(fs::exists(out() / "two (Karaoke).flac"));
            fs::remove(out() / "two (Karaoke).flac");
            QTRY_VERIFY(!window.findChild<QMessageBox*>());
        }
        QVERIFY(fs::file_size(out() / "one (Karaoke).flac") > 1);
        fs::resize_file(out() / "one (Karaoke).flac", 1);
        all.ask();
        button(*window.findChild<ExportDialog*>(), "&Export")->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QMessageBox*>(), kPatienceMs);
        window.findChild<QMessageBox*>()->close();
        QTRY_VERIFY(!window.findChild<QMessageBox*>());
        QVERIFY(!all.isRunning());
        QTRY_VERIFY(!window.findChild<ExportDialog*>());
        all.ask();
        QVERIFY(window.findChild<ExportDialog*>()); // closing the question gives it up
        window.findChild<ExportDialog*>()->reject();
        QCOMPARE(fs::file_size(out() / "one (Karaoke).flac"), 1U);
    }

    void theWindowOffersIt()
    {
        SongController songs(m_noCache, m_folder);
        MixerModel mixer;
        PlaybackController playback;
        QSettings settings(QString::fromStdString(m_folder / "settings.ini"), QSettings::IniFormat);
        Preferences preferences(settings);
        MainWindow window(songs, mixer, playback, settings, preferences, m_folder / "recovery");
        window.show();
        QSignalSpy separated(&songs, &SongController::separated);
        window.open({song("out/one.wav"), song("out/two.wav", 30 * kFrames)});
        QTRY_COMPARE_WITH_TIMEOUT(separated.size(), 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QueueDock*>()->isVisible(), kPatienceMs);
        const auto isAsked = [&window] {
            button(window, "E&xport all as…")->click(); // does nothing as long as it is not known what the model makes
            return window.findChild<ExportDialog*>() != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), kPatienceMs);
        button(*window.findChild<ExportDialog*>(), "&Export")->click();
        const auto isShown = [&window](const QString& sentence) {
            return std::ranges::any_of(window.findChild<StatusLine*>()->findChildren<QLabel*>(),
                                       [&sentence](const QLabel* label) { return label->text() == sentence; });
        };
        QVERIFY(QTest::qWaitFor(
            [&] { return isShown(QStringLiteral("Exporting song 2 of 2")) || isShown(QStringLiteral("2 songs exported")); }, kPatienceMs));
        window.grab().save(QStringLiteral(STEMWRIGHT_SCENES "/queue-window.png"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(QStringLiteral("2 songs exported")), kPatienceMs);
        QVERIFY(fs::exists(out() / "two (Karaoke).flac"));
        QVERIFY(songs.song()); // which stayed
    }

    void scenes()
    {
        SongController songs(m_noCache, m_folder);
        MixerModel mixer;
        PlaybackController playback;
        TimeView time;
        StrokeModel strokes;
        TakesModel takes(songs);
        ProjectController projects({.songs = songs, .takes = takes, .mixer = mixer, .playback = playback, .time = time, .strokes = strokes},
                                   m_folder / "recovery");
        QSettings settings(QString::fromStdString(m_folder / "settings.ini"), QSettings::IniFormat);
        QueueModel queue;
        QueueFlow flow({.queue = queue, .songs = songs, .projects = projects, .settings = settings});
        flow.setSeparatesWaiting(false);
        QueueDock dock(queue, flow);
        const QString folder = QStringLiteral("/music/");
        QVERIFY(fill(queue, {folder + QStringLiteral("Rubidium.flac"), folder + QStringLiteral("A song with quite a long name, live.mp3"),
                             folder + QStringLiteral("broken.wav"), folder + QStringLiteral("Later.ogg")}));
        queue.setState(queue.path(0), QueueModel::State::Open);
        queue.setWork(queue.path(0), {.kind = Kind::Exported});
        queue.setWork(queue.path(1), {.kind = Kind::Exporting, .fraction = 0.34});
        queue.setWork(queue.path(2), {.kind = Kind::NotExported, .reason = QStringLiteral("/music/broken.wav: no sound file")});
        queue.setWork(queue.path(3), {.kind = Kind::ToExport});
        QCOMPARE(queue.data(queue.index(2), Qt::ToolTipRole).toString(), QStringLiteral("/music/broken.wav: no sound file"));
        dock.setExporting(true);
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), kind);
            dock.resize(240, 420);
            dock.show();
            dock.grab().save(
                QStringLiteral(STEMWRIGHT_SCENES "/queue-%1.png").arg(QLatin1String(kind == ThemeKind::Dark ? "dark" : "light")));
        }
    }
};

QTEST_MAIN(TestExportAll)
#include "tst_exportall.moc"
