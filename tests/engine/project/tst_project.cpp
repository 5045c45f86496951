#include "engine/base/fileops.h"
#include "engine/base/sha256.h"
#include "engine/edit/strokecheck.h"
#include "engine/project/projectfile.h"
#include "engine/project/projectjson.h"
#include "engine/project/songsearch.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

#include <sys/stat.h>

using namespace stemwright;
using namespace stemwright::project;
namespace fs = std::filesystem;

namespace {

Project goodProject()
{
    return {.song = {.path = "songs/my song.flac", .sha256 = Sha256::of("song"), .bytes = 4},
            .takes = {{.model = "classic",
                       .modelHash = "classic-1",
                       .options = {.iterations = 2, .windowSlices = 0, .softMask = true, .residual = separate::Residual::Filtered}}},
            .strips = {{.target = "vocals", .name = "Lead \"A\"\nä🎤", .colour = "#12abef", .strip = {.gainDb = -6.5F, .balance = -0.25F}},
                       {.target = "drums",
                        .name = "",
                        .colour = "",
                        .strip = {.gainDb = -std::numeric_limits<float>::infinity(), .balance = 1.0F, .muted = true, .soloed = true}}},
            .masterDb = -3.0F,
            .loop = mix::FrameRange{.first = 100, .end = 44'100},
            .playheadFrame = 12'345,
            .view = {.firstFrame = 10.5, .framesPerPixel = 333.25}};
}

/// With a stroke of each kind, in numbers that no decimal has exactly.
Project correctedProject()
{
    Project project = goodProject();
    const std::vector<edit::Point> path{{.frame = 1.0 / 3.0, .hz = 440.1}, {.frame = 44'100.7, .hz = 2.0e-300}};
    project.strokes = {
        {.shape = edit::Rectangle{.frames = {.first = 12, .end = 1234}, .lowHz = 0.1, .highHz = 19'999.9}, .target = "vocals"},
        {.shape = edit::Lasso{.corners = {path[0], path[1], {.frame = 7.0, .hz = 0.0}}},
         .operation = edit::Operation::Remove,
         .target = "drums",
         .strength = 0.7,
         .edge = {.seconds = 0.1, .octaves = 1.0 / 12}},
        {.shape = edit::Brush{.path = path, .frames = 4410.3, .octaves = 0.3}, .operation = edit::Operation::OnlyHere, .target = "piano"},
        {.shape = edit::Harmonics{.path = path, .partials = 12, .widthHz = 43.1}, .target = "residual", .strength = 0.1}};
    const edit::Rectangle area{.frames = {.first = 12, .end = 1234}, .lowHz = 0.1, .highHz = 19'999.9};
    const auto both = edit::combined(area, edit::Brush{.path = path, .frames = 4410.3, .octaves = 0.3}, true);
    project.strokes.push_back({.shape = edit::combined(both, area, false), .target = "vocals"});
    return project;
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    const std::size_t at = text.find(what);
    if (at == std::string::npos)
        qFatal("the text to replace is not there");
    return text.replace(at, what.size(), by);
}

/// One change as a disk, an editor or an attacker makes it.
std::string mutant(const std::string& good, std::mt19937& random)
{
    const std::array<std::string, 8> pieces{"null", "[]", "{}", "-1e308", "18446744073709551616", "\"\\ud800\"", "1e999", "true"};
    std::string text = good;
    const std::size_t at = random() % text.size();
    switch (random() % 6) {
    case 0:
        text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ (1U << (random() % 8)));
        break;
    case 1:
        text.resize(at);
        break;
    case 2:
        text.erase(at, 1 + (random() % 40));
        break;
    case 3:
        text.insert(at, good.substr(random() % good.size(), random() % 80));
        break;
    case 4: { // another type or number where a value was
        const std::size_t value = text.find(": ", at);
        if (value != std::string::npos)
            text.replace(value + 2, text.find_first_of(",\n", value) - value - 2, pieces[random() % pieces.size()]);
        break;
    }
    default:
        text.insert(at, std::string(random() % 100'000, "[{"[random() % 2]));
    }
    return text;
}

} // namespace

class TestProject : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    fs::path m_folder;

    static void write(const fs::path& path, std::string_view text)
    {
        if (!writeTextFile(path, text))
            qFatal("cannot write");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = fs::path(m_temporary.path().toStdString()) / QTest::currentTestFunction();
        fs::create_directories(m_folder);
        m_folder = fs::canonical(m_folder);
    }
    void cleanup() { fs::remove_all(m_folder); } // QTemporaryDir cannot remove names that are not UTF-8

    void comesBackAsItWasSaved()
    {
        const fs::path path = m_folder / "a.stemwright";
        const Project project = goodProject();
        QVERIFY(writeProject(path, project).has_value());
        const auto read = readProject(path);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(*read == project, true);
        QVERIFY(!fs::exists(m_folder / "a.stemwright.part"));
    }

    void readsProjectsOfFormerReleases() // the fuzzer begins with them
    {
        const auto read = readProject(fs::path(STEMWRIGHT_TEST_DATA) / "projects/whole.stemwright");
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(*read, goodProject());
    }

    void keepsAllTakes()
    {
        Project project = goodProject();
        project.takes.push_back({.model = "umxl",
                                 .modelHash = "abc",
                                 .options = {.iterations = 0},
                                 .name = "Best \"so far\" ä🎤",
                                 .colour = "#6ea8fe",
                                 .notes = "less hiss\nmore drums",
                                 .stemsHash = Sha256::of("stems")});
        project.currentTake = 1;
        const auto read = parseProject(formatProject(project), "takes");
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(*read == project, true);
        project.takes.clear();
        project.currentTake = 0;
        QCOMPARE(*parseProject(formatProject(project), "no takes") == project, true);
    }

    void keepsStrokesBitByBit()
    {
        const Project project = correctedProject();
        const auto read = parseProject(formatProject(project), "strokes");
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->strokes == project.strokes, true);
        std::mt19937_64 random(1);
        std::uniform_real_distribution<double> frame(0.0, 1e7);
        Project many = project;
        for (edit::Point& point : std::get<edit::Brush>(many.strokes[2].shape).path = std::vector<edit::Point>(5000))
            point = {.frame = frame(random), .hz = std::exp2(frame(random) * 1.8e-6)};
        QCOMPARE(*parseProject(formatProject(many), "strokes") == many, true);
    }

    void readsProjectsWithoutStrokes() // of the first version of the format
    {
        const Project project = goodProject();
        const std::string text = replaced(replaced(formatProject(project), "\"version\": 2", "\"version\": 1"), "\"strokes\": [],", "");
        const auto read = parseProject(text, "old");
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(*read == project, true);
    }

    void readsTheMostStrokes() // what can be made can be saved and opened
    {
        Project project = goodProject();
        std::mt19937_64 random(1);
        std::uniform_real_distribution<double> any(0.0, 19'999.0);
        for (std::size_t i = 0; i < edit::kMaxStrokes; ++i) {
            edit::Brush brush{
                .path = std::vector<edit::Point>(edit::kMaxAllPoints / edit::kMaxStrokes), .frames = 1.1 + any(random), .octaves = 0.1};
            for (edit::Point& point : brush.path)
                point = {.frame = 1e6 + any(random), .hz = any(random)};
            project.strokes.push_back({.shape = brush,
                                       .operation = edit::Operation::OnlyHere,
                                       .target = "instrumental",
                                       .strength = any(random) / 2e4,
                                       .edge = {.seconds = any(random) / 2e4, .octaves = any(random) / 2e4}});
        }
        const fs::path path = m_folder / "most.stemwright";
        QVERIFY(writeProject(path, project).has_value());
        const auto read = readProject(path);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(*read == project, true);
    }

    void readsWhatTheFuzzerBeginsWith()
    {
        const auto read = readProject(fs::path(STEMWRIGHT_TEST_DATA) / "projects/strokes.stemwright");
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(*read, correctedProject());
    }

    void keepsTheFormerVersion()
    {
        const fs::path path = m_folder / "a.stemwright";
        const Project first = goodProject();
        Project second = first;
        second.masterDb = 1.0F;
        QVERIFY(writeProject(path, first).has_value());
        QVERIFY(!fs::exists(backupOf(path)));
        QVERIFY(writeProject(path, second).has_value());
        QCOMPARE(*readProject(path) == second, true);
        QCOMPARE(*readProject(backupOf(path)) == first, true);
        write(path, "{ damaged");
        QVERIFY(writeProject(path, second).has_value());
        QCOMPARE(*readProject(backupOf(path)) == first, true); // a damaged file is no version to keep
    }

    void refuses_data()
    {
        const std::string good = formatProject(goodProject());
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Errc>("code");
        QTest::newRow("empty") << std::string() << Errc::Corrupt;
        QTest::newRow("another format") << replaced(good, "stemwright project", "something") << Errc::Unsupported;
        QTest::newRow("a later version") << replaced(good, "\"version\": 2", "\"version\": 3") << Errc::Unsupported;
        QTest::newRow("a name twice") << replaced(good, "\"version\": 2", "\"version\": 2, \"version\": 2") << Errc::Corrupt;
        QTest::newRow("a name twice further in") << replaced(good, "\"muted\"", "\"muted\": true, \"muted\"") << Errc::Corrupt;
        QTest::newRow("deep") << replaced(good, "\"takes\": [", "\"takes\": [" + std::string(100'000, '[')) << Errc::TooLarge;
        QTest::newRow("deep in objects") << std::string(9, '[') + std::string(9, ']') << Errc::TooLarge;
        std::string items = "[0";
        for (int i = 0; i < 1'000'000; ++i)
            items += ",0";
        QTest::newRow("many values") << items + "]" << Errc::TooLarge;
        Project strips = goodProject();
        strips.strips.resize(mix::kMaxStrips + 1);
        QTest::newRow("many strips") << formatProject(strips) << Errc::TooLarge;
        QTest::newRow("too loud") << replaced(good, "-6.5", "12.5") << Errc::Corrupt;
        QTest::newRow("endless number") << replaced(good, "-6.5", "1e999") << Errc::Corrupt;
        QTest::newRow("number beyond the frames") << replaced(good, "12345", "9007199254740994") << Errc::Corrupt;
        QTest::newRow("negative frame") << replaced(good, "12345", "-1") << Errc::Corrupt;
        QTest::newRow("half a frame") << replaced(good, "12345", "0.5") << Errc::Corrupt;
        QTest::newRow("empty loop") << replaced(good, "44100", "100") << Errc::Corrupt;
        QTest::newRow("no colour") << replaced(good, "#12abef", "#12abeg") << Errc::Corrupt;
        QTest::newRow("short hash") << replaced(good, "\"sha256\": \"", "\"sha256\": \"0") << Errc::Corrupt;
        QTest::newRow("truth as number") << replaced(good, "\"muted\": false", "\"muted\": 0") << Errc::Corrupt;
        QTest::newRow("missing field") << replaced(good, "\"balance\"", "\"balances\"") << Errc::Corrupt;
        QTest::newRow("a current take that is none") << replaced(good, "\"currentTake\": 0", "\"currentTake\": 1") << Errc::Corrupt;
        QTest::newRow("negative current take") << replaced(good, "\"currentTake\": 0", "\"currentTake\": -1") << Errc::Corrupt;
        QTest::newRow("take without notes") << replaced(good, "\"notes\"", "\"note\"") << Errc::Corrupt;
        QTest::newRow("take's colour") << replaced(good, "\"colour\": \"\",\n      \"iterations\"",
                                                   "\"colour\": \"red\",\n      \"iterations\"")
                                       << Errc::Corrupt;
        QTest::newRow("hash of stems") << replaced(good, "\"stemsHash\": \"\"", "\"stemsHash\": \"../x\"") << Errc::Corrupt;
        QTest::newRow("long notes") << replaced(good, "\"notes\": \"\"", "\"notes\": \"" + std::string(20'000, 'a') + "\"")
                                    << Errc::TooLarge;
        QTest::newRow("unknown residual") << replaced(good, "\"filtered\"", "\"filter\"") << Errc::Corrupt;
        const std::string strokes = formatProject(correctedProject());
        QTest::newRow("unknown operation") << replaced(strokes, "\"onlyHere\"", "\"erase\"") << Errc::Corrupt;
        QTest::newRow("combination without its kind") << replaced(strokes, "\"combination\"", "\"lasso\"") << Errc::Corrupt;
        QTest::newRow("taken away by a number") << replaced(strokes, "\"takenAway\": true", "\"takenAway\": 1") << Errc::Corrupt;
        QTest::newRow("unknown shape") << replaced(strokes, "\"lasso\"", "\"star\"") << Errc::Corrupt;
        QTest::newRow("shape as text") << replaced(strokes, "\"shape\": {", "\"shape\": \"\", \"form\": {") << Errc::Corrupt;
        QTest::newRow("strong stroke") << replaced(strokes, "\"strength\": 0.7", "\"strength\": 1.7") << Errc::Corrupt;
        QTest::newRow("stroke of no stem") << replaced(strokes, "\"target\": \"piano\"", "\"target\": \"\"") << Errc::Corrupt;
        QTest::newRow("half a point") << replaced(strokes, "0.3333333333333333,", "") << Errc::Corrupt;
        QTest::newRow("point as text") << replaced(strokes, "0.3333333333333333", "\"0.3\"") << Errc::Corrupt;
        QTest::newRow("point before the song") << replaced(strokes, "0.3333333333333333", "-0.3") << Errc::Corrupt;
        QTest::newRow("endless point") << replaced(strokes, "0.3333333333333333", "1e999") << Errc::Corrupt;
        QTest::newRow("partials") << replaced(strokes, "\"partials\": 12", "\"partials\": 1e6") << Errc::Corrupt;
        QTest::newRow("rectangle backwards") << replaced(strokes, "\"endFrame\": 1234", "\"endFrame\": 12") << Errc::Corrupt;
        Project longPath = correctedProject();
        std::get<edit::Brush>(longPath.strokes[2].shape).path.resize(edit::kMaxPoints + 1);
        QTest::newRow("long path") << formatProject(longPath) << Errc::TooLarge;
        Project manyStrokes = goodProject();
        manyStrokes.strokes.assign(edit::kMaxStrokes + 1, correctedProject().strokes.front());
        QTest::newRow("many strokes") << formatProject(manyStrokes) << Errc::TooLarge;
        for (const char* name :
             {"../x", "/etc/x", "a/../../x", "..\\\\x", "C:\\\\x", "C:x", "file:///etc/x", "a%00b", "", ".", "a/", "a%2", "%2e%2e/x"})
            QTest::newRow(("song " + std::string(name)).c_str()) << replaced(good, "songs/my song.flac", name) << Errc::Corrupt;
        QTest::newRow("relative hint") << replaced(good, "\"path\"", "\"elsewhere\"") << Errc::Corrupt;
    }
    void refuses()
    {
        QFETCH(std::string, text);
        QFETCH(Errc, code);
        const auto parsed = parseProject(text, "a.stemwright");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
        QVERIFY(parsed.error().detail.starts_with("a.stemwright: "));
    }

    void survivesMutants()
    {
        const std::string good = formatProject(correctedProject());
        std::mt19937 random(20'261'125);
        int refused = 0;
        for (int i = 0; i < 1000; ++i) {
            const auto parsed = parseProject(mutant(good, random), "mutant");
            refused += parsed ? 0 : 1;
            if (!parsed)
                continue;
            const auto again = parseProject(formatProject(*parsed), "mutant"); // what is taken can be saved
            QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
        }
        QVERIFY(refused > 500 && refused < 1000);
    }

    void readsOnlySmallRegularFiles()
    {
        const fs::path big = m_folder / "big.stemwright";
        write(big, "");
        fs::resize_file(big, 16'000'001);
        QCOMPARE(readProject(big).error().code, Errc::TooLarge);
        QCOMPARE(readProject(m_folder).error().code, Errc::NotAFile);
        const fs::path pipe = m_folder / "pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(readProject(pipe).error().code, Errc::NotAFile);
        QCOMPARE(writeProject(pipe, goodProject()).error().code, Errc::Unsupported);
    }

    void keepsEveryName_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"🎤 ä.wav", "two\nlines.wav", "-dash.wav", " blank.wav", "\xff\xfe.wav", "%2e%2e.wav", "a#?b.wav",
                                 "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d.wav", "\"quoted\".wav", "a:b\\c.wav"})
            QTest::newRow(name) << QByteArray(name);
    }
    void keepsEveryName()
    {
        QFETCH(QByteArray, name);
        const fs::path song = m_folder / name.toStdString();
        const fs::path path = m_folder / "p.stemwright";
        write(song, "song");
        Project project = goodProject();
        project.song = relatedTo(*describeSong(song, {}), path);
        QVERIFY(writeProject(path, project).has_value());
        const auto read = readProject(path);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->song == project.song, true);
        QCOMPARE(findSong(read->song, path, {}).value().string(), song.string());
    }

    void findsAMovedSong()
    {
        const fs::path path = m_folder / "p" / "p.stemwright";
        fs::create_directories(m_folder / "p" / "below");
        fs::create_directories(m_folder / "outside");
        write(m_folder / "p" / "below" / "song.wav", "song");
        const SongReference song = relatedTo(*describeSong(m_folder / "p" / "below" / "song.wav", {}), path);
        QCOMPARE(song.path.string(), std::string("below/song.wav"));
        QCOMPARE(song.sha256, Sha256::of("song"));

        fs::rename(m_folder / "p" / "below" / "song.wav", m_folder / "p" / "song.wav");
        QCOMPARE(findSong(song, path, {}).value(), m_folder / "p" / "song.wav");
        fs::rename(m_folder / "p" / "song.wav", m_folder / "p" / "renamed.wav");
        QCOMPARE(findSong(song, path, {}).value(), m_folder / "p" / "renamed.wav");
        write(m_folder / "p" / "renamed.wav", "gnos"); // as long, but another
        QCOMPARE(findSong(song, path, {}).error().code, Errc::NotFound);

        write(m_folder / "outside" / "song.wav", "song");
        const SongReference far = relatedTo(*describeSong(m_folder / "outside" / "song.wav", {}), path);
        QVERIFY(far.path.is_absolute());
        QCOMPARE(findSong(far, path, {}).value(), m_folder / "outside" / "song.wav");
        fs::create_symlink(m_folder / "outside" / "song.wav", m_folder / "p" / "below" / "song.wav");
        QCOMPARE(findSong(song, path, {}).error().code, Errc::NotFound); // a link leads out of the folder
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
