#include "tests/app/program.h"
#include "tests/app/songs.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <sys/stat.h>

#include <map>
#include <sstream>

using namespace stemwright::tests;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

/// A path as it stands in JSON, which has no bytes but UTF-8.
std::string inJson(const fs::path& path)
{
    return Json::parse(Json(path.string()).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
}

} // namespace

/// What the program says of songs that are broken, strange or hostile.
class TestBadSongs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void corpus();
    void oneBadSong_data();
    void oneBadSong();
    void partBehindTheEnd();
    void badModels_data();
    void badModels();
    void badOptionsForTheModel_data();
    void badOptionsForTheModel();

private:
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadSongs::corpus()
{
    fs::create_directory(base() / "corpus");
    const auto files = makeCorpus(base() / "corpus");
    Words words{"separate", "--json", "--out", "out", "--aggregate", "k=drums"};
    for (const CorpusFile& file : files)
        words.push_back(file.path.string());
    const ProgramEnd end = runProgram(words, {.folder = base()});
    QVERIFY2(end.exitCode == 1, end.err.c_str());

    std::map<std::string, Json> events; // the last event of each file
    std::istringstream stream(end.out);
    for (std::string line; std::getline(stream, line);)
        if (const Json event = Json::parse(line); event["event"] == "song" || event["event"] == "error")
            events[event["file"].get<std::string>()] = event;
    for (const CorpusFile& file : files) {
        const bool isDuplicate = file.kind == "link.wav";
        QVERIFY2(events.contains(inJson(file.path)) || isDuplicate, file.kind.c_str());
        const Json& event = events[inJson(file.path)];
        if (file.expected == Expected::Cannot) {
            QVERIFY2(event["event"] == "error", event.dump().c_str());
            QVERIFY2(event["message"].get<std::string>().find(inJson(file.path)) != std::string::npos, event.dump().c_str());
        } else if (!isDuplicate && file.frames != 0) {
            QVERIFY2(event["event"] == "song", event.dump().c_str());
            QCOMPARE(event["warnings"].empty(), file.expected == Expected::Whole);
        }
    }
    for (const std::string& file : filesBelow(base() / "out"))
        QVERIFY2(file.ends_with("/k.wav"), file.c_str());
}

void TestBadSongs::oneBadSong_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"missing.wav", "empty.wav", "text.wav", "header.wav", "folder.wav", "pipe.wav", "loop.wav", "no-frames.wav", "null"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBadSongs::oneBadSong()
{
    QFETCH(const QString, name);
    const auto wave = waveBytes({.claimedBytes = 400}, std::vector<std::byte>(400));
    writeBytes(base() / "empty.wav", {});
    writeBytes(base() / "text.wav", std::vector<std::byte>(300, std::byte{'a'}));
    writeBytes(base() / "header.wav", {wave.begin(), wave.begin() + 20});
    writeBytes(base() / "no-frames.wav", waveBytes({}, {}));
    fs::create_directory(base() / "folder.wav");
    fs::create_symlink("loop.wav", base() / "loop.wav");
    fs::create_symlink("/dev/null", base() / "null");
    QCOMPARE(::mkfifo((base() / "pipe.wav").c_str(), 0600), 0);
    const ProgramEnd end = runProgram({"separate", name.toStdString(), "--out", "out", "--json"}, {.folder = base()});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.err.find(name.toStdString()) != std::string::npos, end.err.c_str());
    QVERIFY2(end.errorLines() <= (name == QStringLiteral("no-frames.wav") ? 2U : 1U), end.err.c_str());
    QVERIFY(end.out.find(R"("event":"summary")") != std::string::npos);
    QVERIFY(!fs::exists(base() / "out"));
}

void TestBadSongs::partBehindTheEnd()
{
    writeWave(base() / "song.wav", song(1000));
    const ProgramEnd end = runProgram({"separate", "song.wav", "--start", "5", "--out", "out"}, {.folder = base()});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.err.find("song.wav: ends before") != std::string::npos, end.err.c_str());
    const ProgramEnd tiny = runProgram({"separate", "song.wav", "--duration", "1e-9", "--out", "out"}, {.folder = base()});
    QCOMPARE(tiny.exitCode, 3);
    QVERIFY2(tiny.err.find("shorter than a sample") != std::string::npos, tiny.err.c_str());
    QVERIFY(!fs::exists(base() / "out"));
}

void TestBadSongs::badModels_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown") << QStringLiteral("umxxl") << QStringLiteral("umxl");
    QTest::newRow("not downloaded") << QStringLiteral("umxl") << QStringLiteral("models download umxl");
    QTest::newRow("file") << QStringLiteral("song.wav") << QStringLiteral("song.wav");
    QTest::newRow("empty folder") << QStringLiteral("folder") << QStringLiteral("folder");
    QTest::newRow("missing folder") << QStringLiteral("models/mine") << QStringLiteral("models/mine: there is no such folder");
    QTest::newRow("path out of the store") << QStringLiteral("../umxl") << QStringLiteral("../umxl");
}

void TestBadSongs::badModels()
{
    QFETCH(const QString, model);
    QFETCH(const QString, reason);
    writeWave(base() / "song.wav", song(1000));
    fs::create_directory(base() / "folder");
    const ProgramEnd end = runProgram({"separate", "song.wav", "--model", model.toStdString(), "--out", "out"}, {.folder = base()});
    QCOMPARE(end.exitCode, 5);
    QCOMPARE(end.errorLines(), std::size_t{1});
    QVERIFY2(end.err.find(reason.toStdString()) != std::string::npos, end.err.c_str());
    QVERIFY(!fs::exists(base() / "out"));
}

void TestBadSongs::badOptionsForTheModel_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* options, int code) {
        QTest::newRow(options) << QString::fromLatin1(options).split(QLatin1Char(' ')) << code;
    };
    row("--aggregate k=guitar", 2);
    row("--aggregate k=drums --aggregate k=bass", 2);
    row("--no-residual --aggregate k=residual", 2);
    row("--targets guitar", 5);
    row("--out song.wav", 4);
    row("--out song.wav/below", 4);
    row("--out /proc/nowhere", 4);
}

void TestBadSongs::badOptionsForTheModel()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    writeWave(base() / "song.wav", song(1000));
    const auto before = readBytes(base() / "song.wav");
    Words words{"separate", "song.wav"};
    for (const QString& option : options)
        words.push_back(option.toStdString());
    const ProgramEnd end = runProgram(words, {.folder = base()});
    QVERIFY2(end.exitCode == exitCode, end.err.c_str());
    QVERIFY2(end.err.find("stemwright-cli: ") != std::string::npos, end.err.c_str());
    QVERIFY(readBytes(base() / "song.wav") == before);
    QVERIFY(!fs::exists(base() / "song_classic"));
}

QTEST_GUILESS_MAIN(TestBadSongs)
#include "tst_badsongs.moc"
