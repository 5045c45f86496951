#include "engine/project/takestore.h"
#include "tests/app/program.h"
#include "tests/app/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace stemwright;
using namespace stemwright::tests;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

project::Project mixed()
{
    return {.takes = {{.model = "classic"}}, .strips = {{.target = "vocals", .strip = {.muted = true}}}, .loop = FrameRange{1'000, 45'100}};
}

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

} // namespace

/// `stemwright-cli mix` as a user meets it. That it writes what the window exports is shown by tst_mixlikewindow.
class TestMixProject : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    ProgramEnd run(const QString& words) const { return runProgram(wordsOf("mix " + words.toStdString()), {.folder = base()}); }
    std::vector<std::string> written() const
    {
        std::vector<std::string> files = filesBelow(base());
        std::erase_if(files, [](const std::string& file) {
            return file.starts_with("home") || file == "song.wav" || file.find(".stemwright") != std::string::npos;
        });
        return files;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeProject(base(), mixed()));
        fs::create_directories(base() / "out");
    }

    void namesAndFormats_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<qint64>("frames");
        const qint64 all = 2 * 44'100;
        QTest::newRow("usual") << QString() << QStringList{QStringLiteral("song (My remix).flac")} << all;
        QTest::newRow("file") << QStringLiteral("--out out/.b.wav") << QStringList{QStringLiteral("out/.b.wav")} << all;
        QTest::newRow("folder") << QStringLiteral("--out out --format mp3 --what karaoke")
                                << QStringList{QStringLiteral("out/song (Karaoke).mp3")} << all;
        QTest::newRow("loop") << QStringLiteral("--loop --out out/c.flac") << QStringList{QStringLiteral("out/c.flac")} << qint64{44'100};
        QTest::newRow("part") << QStringLiteral("--start 0.5 --duration 0.25 --out d.wav") << QStringList{QStringLiteral("d.wav")}
                              << qint64{11'025};
        QTest::newRow("stems") << QStringLiteral("--what stems --out out --format wav")
                               << QStringList{QStringLiteral("out/song (bass).wav"), QStringLiteral("out/song (drums).wav"),
                                              QStringLiteral("out/song (other).wav"), QStringLiteral("out/song (residual).wav"),
                                              QStringLiteral("out/song (vocals).wav")}
                               << all;
        QTest::newRow("stem file") << QStringLiteral("--what stemfile --format alac --out out/e.stem.mp4")
                                   << QStringList{QStringLiteral("out/e.stem.mp4")} << qint64{-1};
    }
    void namesAndFormats()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, files);
        QFETCH(qint64, frames);
        const ProgramEnd end = run(QStringLiteral("a.stemwright ") + words);
        QVERIFY2(end.exitCode == 0, end.err.c_str());
        QStringList found;
        for (const std::string& file : written()) {
            found << text(file);
            if (frames >= 0)
                QCOMPARE(readSound(base() / file).count() >= frames, true); // mp3 may add some
        }
        QCOMPARE(found, files);
    }

    void aMutedStemIsNotHeard()
    {
        QCOMPARE(run(QStringLiteral("a.stemwright --out mix.wav --depth float")).exitCode, 0);
        QCOMPARE(run(QStringLiteral("a.stemwright --what karaoke --out karaoke.wav --depth float")).exitCode, 0);
        const Sound mix = readSound(base() / "mix.wav");
        QVERIFY(differenceDb(mix.frames, readSound(base() / "karaoke.wav").frames) < -120.0);
        QVERIFY(differenceDb(mix.frames, readSound(base() / "song.wav").frames) > -60.0);
    }

    void correctionsAreCarriedOut()
    {
        project::Project corrected = mixed();
        corrected.strokes = {{.shape = edit::Rectangle{.frames = {.first = 0, .end = 2 * 44'100}, .lowHz = 0.0, .highHz = 22'050.0},
                              .operation = edit::Operation::MoveTo,
                              .target = "drums"}};
        QVERIFY(makeProject(base(), corrected));
        QCOMPARE(run(QStringLiteral("a.stemwright --what stems --format wav --depth float --out out")).exitCode, 0);
        const auto power = [&](const char* stem) {
            double sum = 0.0;
            for (const float sample : readSound(base() / "out" / (std::string("song (") + stem + ").wav")).frames)
                sum += static_cast<double>(sample) * static_cast<double>(sample);
            return sum;
        };
        const double drums = power("drums");
        QVERIFY(drums > 1.0);
        QVERIFY(power("vocals") < 1e-6 * drums);
        QVERIFY(power("bass") < 1e-6 * drums);
    }

    void correctionsOfOtherStemsAreTold()
    {
        project::Project corrected = mixed();
        const edit::Rectangle shape{.frames = {.first = 0, .end = 44'100}, .lowHz = 0.0, .highHz = 22'050.0};
        corrected.strokes = {{.shape = shape, .target = "piano"}, {.shape = shape, .target = "drums"}, {.shape = shape, .target = "piano"}};
        QVERIFY(makeProject(base(), corrected));
        const ProgramEnd end = run(QStringLiteral("a.stemwright --out mix.wav --json"));
        QCOMPARE(end.exitCode, 0);
        QCOMPARE(text(end.out).count(QStringLiteral("corrections of")), 1);
        QVERIFY(end.out.find("piano") != std::string::npos);
    }

    void stemsThatTheWindowHasKeptAreTaken()
    {
        const fs::path cache = base() / "home/cache";
        const auto song = audio::loadWholeSong(base() / "song.wav", base(), {});
        QVERIFY(song.has_value());
        // Of a model that nobody has.
        const project::TakeStore store(cache / "stemwright/takes", std::uint64_t{1} << 30U);
        auto stems = *separate::StemStore::create(2, song->frames.rows(), 2, base());
        const std::vector<float> half(static_cast<std::size_t>(song->frames.rows()) * 2, 0.5F);
        const std::vector<float> quarter(half.size(), 0.25F);
        QVERIFY(stems->write(0, std::vector{half, quarter}, separate::StemState::Exact).has_value());
        const auto hash = store.keep({.song = song->identity, .model = "lost", .modelHash = "abc"}, {"vocals", "residual"}, *stems, {});
        QVERIFY2(hash.has_value(), hash ? "" : hash.error().detail.c_str());
        project::Project kept = mixed();
        kept.takes = {{.model = "lost", .modelHash = "abc", .stemsHash = *hash}};
        QVERIFY(makeProject(base(), kept));
        const auto mix = [&](const char* file) {
            return runProgram({"mix", "a.stemwright", "--depth", "float", "--out", file},
                              {.folder = base(), .environment = {{"XDG_CACHE_HOME", cache}}});
        };
        const ProgramEnd end = mix("kept.wav");
        QVERIFY2(end.exitCode == 0, end.err.c_str());
        QVERIFY(readSound(base() / "kept.wav").frames == quarter); // vocals are muted
        // Not those of another take, nor what is damaged.
        kept.takes.front().stemsHash = std::string(64, 'c');
        QVERIFY(makeProject(base(), kept));
        QCOMPARE(mix("other.wav").exitCode, 5);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* words, int exitCode, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(words) << exitCode << QString::fromUtf8(reason);
        };
        row("no project", "none.stemwright", 3, "none.stemwright: ");
        row("a folder", "out", 3, "out: ");
        row("a song", "song.wav", 3, "song.wav: ");
        row("damaged", "damaged.stemwright", 3, "damaged.stemwright");
        row("song is gone", "songless.stemwright", 3, "gone.wav");
        row("no loop", "loopless.stemwright --loop", 3, "loopless.stemwright: has no loop");
        row("behind the end", "a.stemwright --start 5", 3, "song.wav: ends before the part that is wanted");
        row("loop and start", "a.stemwright --loop --start 1", 2, "--loop");
        row("no ending", "a.stemwright --out nowhere", 2, "--out: nowhere: ends in none of .wav");
        row("wrong ending", "a.stemwright --out a.txt", 2, "--out: a.txt: ends in none of .wav");
        row("another format", "a.stemwright --out a.wav --format mp3", 2, "--format: \"mp3\" is not what the ending of a.wav says");
        row("stems into a file", "a.stemwright --what stems --out a.wav", 2, "--out: a.wav is no folder");
        row("stem file's ending", "a.stemwright --what stemfile --out a.mp4", 2, "ends in .stem.mp4");
        row("stem file's format", "a.stemwright --what stemfile --format wav", 2, "none of aac, alac");
        row("stem file's depth", "a.stemwright --what stemfile --depth 16", 2, "--depth: a stem file has no such choice");
        row("outcome", "a.stemwright --what song", 2, "--what: \"song\" is none of mix, karaoke");
        row("folder is not there", "a.stemwright --out none/a.wav", 4, "none");
        row("is there", "a.stemwright --out there.wav", 4, "there.wav");
        row("unknown model", "a.stemwright --model none", 5, "none");
        row("model is a folder of the project", "foldered.stemwright --model ./none", 5, "./none: there is no such folder of a model");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, words);
        QFETCH(int, exitCode);
        QFETCH(QString, reason);
        std::ofstream(base() / "damaged.stemwright") << "{\"format\": \"stemwright";
        std::ofstream(base() / "there.wav") << "mine";
        const auto good = project::readProject(base() / "a.stemwright");
        QVERIFY(good.has_value());
        project::Project other = *good;
        other.loop.reset();
        QVERIFY(project::writeProject(base() / "loopless.stemwright", other).has_value());
        QVERIFY(project::writeProject(base() / "foldered.stemwright", other).has_value());
        other.song.path = "gone.wav";
        other.song.sha256 = std::string(64, 'a');
        QVERIFY(project::writeProject(base() / "songless.stemwright", other).has_value());
        const ProgramEnd end = run(words);
        QCOMPARE(end.exitCode, exitCode);
        QCOMPARE(end.errorLines(), std::size_t{1});
        QVERIFY2(text(end.err).contains(reason), end.err.c_str());
        QCOMPARE(written(), (std::vector<std::string>{"there.wav"}));
        QCOMPARE(fs::file_size(base() / "there.wav"), 4U);
    }

    void replacesOnlyWhenTold()
    {
        std::ofstream(base() / "there.flac") << "mine";
        const ProgramEnd refused = run(QStringLiteral("a.stemwright --out there.flac"));
        QVERIFY2(text(refused.err).contains(QStringLiteral("--overwrite replaces it")), refused.err.c_str());
        QCOMPARE(run(QStringLiteral("a.stemwright --out there.flac --force")).exitCode, 0);
        QCOMPARE(readSound(base() / "there.flac").count(), std::int64_t{2 * 44'100});
    }

    void dryRunWritesNothing()
    {
        const ProgramEnd end = run(QStringLiteral("a.stemwright --what stems --out out --dry-run"));
        QCOMPARE(end.exitCode, 0);
        QVERIFY2(text(end.out).contains(QStringLiteral("out/song (vocals).flac")), end.out.c_str());
        QVERIFY(written().empty());
        const ProgramEnd json = run(QStringLiteral("a.stemwright --dry-run --json"));
        const Json plan = Json::parse(json.out.substr(json.out.find("{\"event\":\"plan\""),
                                                      json.out.find('\n', json.out.find("plan")) - json.out.find("{\"event\":\"plan\"")));
        QCOMPARE(plan["outputs"].size(), std::size_t{1});
    }

    void linesForPrograms()
    {
        const ProgramEnd end = run(QStringLiteral("a.stemwright --json"));
        QCOMPARE(end.exitCode, 0);
        std::istringstream lines(end.out);
        std::string line;
        std::vector<std::string> events;
        while (std::getline(lines, line)) {
            QVERIFY(Json::accept(line));
            events.push_back(Json::parse(line)["event"]);
        }
        QCOMPARE(events.back(), std::string("summary"));
        QVERIFY(std::ranges::find(events, "song") != events.end());
        const ProgramEnd bad = run(QStringLiteral("none.stemwright --json"));
        QVERIFY(bad.out.find("\"event\":\"error\"") != std::string::npos && bad.out.find("\"exit_code\":3") != std::string::npos);
    }

    void anotherVersionOfTheModelIsTold()
    {
        project::Project other = mixed();
        other.takes.front().modelHash = std::string(64, 'b');
        QVERIFY(makeProject(base(), other));
        const ProgramEnd end = run(QStringLiteral("a.stemwright"));
        QCOMPARE(end.exitCode, 0);
        QVERIFY2(text(end.err).contains(QStringLiteral("another version of the model classic")), end.err.c_str());
    }

    void whatCannotBeWrittenIsToldAndLeavesNothing()
    {
        const ProgramEnd full = runProgram({"mix", "a.stemwright", "--out", "a.wav", "--depth", "float"},
                                           {.folder = base(), .fileSizeLimit = std::uint64_t{2} * 44'100 * 2 * 4 + 10});
        QCOMPARE(full.exitCode, 4);
        QVERIFY2(full.errorLines() == 1 && !full.err.empty(), full.err.c_str());
        QVERIFY(written().empty());
        if (::geteuid() != 0)
            QSKIP("only root can run the program as nobody");
        fs::permissions(base(), fs::perms::all);
        const std::string cache = (base() / "cache").string();
        fs::create_directory(cache);
        fs::permissions(cache, fs::perms::all);
        fs::permissions(base() / "out", fs::perms::owner_all | fs::perms::group_read | fs::perms::others_read | fs::perms::others_exec);
        const ProgramEnd refused = runProgram({"mix", "a.stemwright", "--out", "out"},
                                              {.folder = base(), .environment = {{"XDG_CACHE_HOME", cache}}, .asNobody = true});
        if (refused.exitCode == kCannotStart)
            QSKIP("this machine cannot run the program as nobody");
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.find("out") != std::string::npos, refused.err.c_str());
    }
};

QTEST_GUILESS_MAIN(TestMixProject)
#include "tst_mixproject.moc"
