#include "tests/app/program.h"
#include "tests/app/songs.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace stemwright::tests;
namespace fs = std::filesystem;
using Json = nlohmann::json;

/// The program as such, and what it knows of models.
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void helpAndVersion_data();
    void helpAndVersion();
    void usageErrorsAreOneSentence_data();
    void usageErrorsAreOneSentence();
    void usageErrorsEndWithASummaryInJson();
    void unusableHomeIsNamedWithTheWayOut();
    void overwritingTellsOfStemsThatStay();
    void songWithADashInFront();
    void nothingNeedsTheNetworksLibrary_data();
    void nothingNeedsTheNetworksLibrary();
    void modelsAreListed();
    void modelsAreImported();
    void downloadNeedsAKnownName();
    void worksWithoutANetwork();

private:
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    ProgramEnd run(const Words& words) const { return runProgram(words, {.folder = base()}); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::helpAndVersion_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("begin");
    QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("Usage: stemwright-cli");
    QTest::newRow("separate") << QStringLiteral("separate --help") << QStringLiteral("Usage: stemwright-cli separate SONG...");
    QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral("stemwright-cli ");
    QTest::newRow("man page") << QStringLiteral("--man-page") << QStringLiteral(".TH ");
}

void TestProgram::helpAndVersion()
{
    QFETCH(const QString, line);
    QFETCH(const QString, begin);
    Words words;
    for (const QString& word : line.split(QLatin1Char(' ')))
        words.push_back(word.toStdString());
    const ProgramEnd end = run(words);
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.err.empty());
    QVERIFY2(end.out.starts_with(begin.toStdString()), end.out.c_str());
    QVERIFY(fs::is_empty(base())); // not even a cache folder
}

void TestProgram::usageErrorsAreOneSentence_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"", "sing", "--sing", "%s%s%n", "separate", "models"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestProgram::usageErrorsAreOneSentence()
{
    QFETCH(const QString, word);
    const ProgramEnd end = run(word.isEmpty() ? Words{} : Words{word.toStdString()});
    QCOMPARE(end.exitCode, 2);
    QVERIFY(end.out.empty());
    QCOMPARE(end.errorLines(), std::size_t{1});
    QVERIFY2(end.err.starts_with("stemwright-cli: ") && end.err.find("--help") != std::string::npos, end.err.c_str());
}

void TestProgram::usageErrorsEndWithASummaryInJson()
{
    const ProgramEnd end = run({"separate", "--json", "--sing"});
    QCOMPARE(end.exitCode, 2);
    QCOMPARE(end.errorLines(), std::size_t{1});
    std::istringstream lines(end.out);
    std::string line;
    Json last;
    while (std::getline(lines, line))
        last = Json::parse(line);
    QVERIFY2(last["event"] == "summary" && last["exit_code"] == 2, end.out.c_str());
}

void TestProgram::unusableHomeIsNamedWithTheWayOut()
{
    writeWave(base() / "song.wav", song(1000));
    const ProgramEnd end =
        runProgram({"separate", "song.wav", "--no-cache"}, {.folder = base(), .environment = {{"XDG_CACHE_HOME", "/dev/null/cache"}}});
    QCOMPARE(end.exitCode, 4);
    QVERIFY2(end.err.find("/dev/null/cache") != std::string::npos &&
                 end.err.find("the environment variable XDG_CACHE_HOME") != std::string::npos,
             end.err.c_str());
}

void TestProgram::overwritingTellsOfStemsThatStay()
{
    writeWave(base() / "song.wav", song(1000));
    QCOMPARE(run({"separate", "song.wav", "--out", "out"}).exitCode, 0);
    const ProgramEnd end = run({"separate", "song.wav", "--out", "out", "--targets", "vocals", "--overwrite"});
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.err.find("out/song: drums.wav, bass.wav, other.wav stayed there from an earlier run") != std::string::npos,
             end.err.c_str());
}

void TestProgram::songWithADashInFront()
{
    writeWave(base() / "-song.wav", song(1000));
    const ProgramEnd refused = run({"separate", "-song.wav"});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.find("as in \"stemwright-cli separate -- -song.wav\"") != std::string::npos, refused.err.c_str());
    QCOMPARE(run({"separate", "--out", "out", "--", "-song.wav"}).exitCode, 0);
    QVERIFY(fs::exists(base() / "out/-song/vocals.wav"));
}

void TestProgram::nothingNeedsTheNetworksLibrary_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")};
    QTest::newRow("list") << QStringList{QStringLiteral("models"), QStringLiteral("list")};
    QTest::newRow("classic") << QStringList{QStringLiteral("separate"), QStringLiteral("song.wav")};
}

void TestProgram::nothingNeedsTheNetworksLibrary()
{
    QFETCH(const QStringList, words);
    writeWave(base() / "song.wav", song(1000));
    Words given;
    for (const QString& word : words)
        given.push_back(word.toStdString());
    const ProgramEnd end =
        runProgram(given, {.folder = base(), .environment = {{"LD_DEBUG", "files"}, {"LD_DEBUG_OUTPUT", base() / "loader"}}});
    QVERIFY2(end.exitCode == 0, end.err.c_str());
    std::ostringstream loaded;
    for (const auto& entry : fs::directory_iterator(base()))
        if (entry.path().filename().string().starts_with("loader"))
            loaded << std::ifstream(entry.path()).rdbuf();
    QVERIFY(loaded.str().find("libsndfile") != std::string::npos); // the log tells something
    QVERIFY(loaded.str().find("libtorch") == std::string::npos && loaded.str().find("networks") == std::string::npos);
    QVERIFY(loaded.str().find("libQt6") == std::string::npos); // it would take a quarter of the time
}

void TestProgram::modelsAreListed()
{
    const ProgramEnd table = run({"models", "list"});
    QCOMPARE(table.exitCode, 0);
    for (const char* word : {"classic", "built in", "umxl", "not installed", "CC-BY-NC-SA-4.0", "6.32 dB", "speech"})
        QVERIFY2(table.out.find(word) != std::string::npos, word);
    const ProgramEnd json = run({"models", "list", "--json"});
    QVERIFY(Json::accept(json.out));
    const Json models = Json::parse(json.out)["models"];
    QCOMPARE(models.size(), std::size_t{9});
    QCOMPARE(models[0]["name"].get<std::string>(), "classic");
    QCOMPARE(models[1]["name"].get<std::string>(), "compact");
    QCOMPARE(models[1]["state"].get<std::string>(), "built in");
    QCOMPARE(models[1]["targets"].dump(), R"(["vocals","drums","bass","other"])");
    for (const Json& model : models)
        if (model["name"] == "umxhq") {
            QVERIFY2(model["sdr_db"]["vocals"] == 6.25, model["sdr_db"]["vocals"].dump().c_str());
            QVERIFY2(model["size_bytes"] == 4 * 35637796, model["size_bytes"].dump().c_str());
            QVERIFY2(model["state"] == "not installed", model["state"].dump().c_str());
        }
}

void TestProgram::modelsAreImported()
{
    const ProgramEnd missing = run({"models", "import", "nowhere"});
    QCOMPARE(missing.exitCode, 5);
    QVERIFY2(missing.errorLines() == 1 && missing.err.find("nowhere") != std::string::npos, missing.err.c_str());
    const std::string header = R"({"fc1.weight":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    std::vector<std::byte> weights(8 + header.size() + 4, std::byte{0});
    weights[0] = static_cast<std::byte>(header.size());
    std::ranges::transform(header, weights.begin() + 8, [](char c) { return static_cast<std::byte>(c); });
    fs::create_directories(base() / "mine");
    writeBytes(base() / "mine/vocals.safetensors", weights);
    const ProgramEnd done = run({"models", "import", "mine", "--name", "ours"});
    QVERIFY2(done.exitCode == 0 && done.out.find("\"ours\"") != std::string::npos, done.err.c_str());
    const ProgramEnd list = run({"models", "list"});
    QVERIFY2(list.out.find("\nours ") != std::string::npos, list.out.c_str());
    const ProgramEnd again = run({"models", "import", "mine", "--name", "ours"});
    QVERIFY2(again.exitCode == 5 && again.err.find("there is a model of this name; --name") != std::string::npos, again.err.c_str());
    QCOMPARE(run({"models", "import", "mine", "--name", "../ours"}).exitCode, 5);
}

void TestProgram::downloadNeedsAKnownName()
{
    const ProgramEnd unknown = run({"models", "download", "classic", "umxxl"});
    QCOMPARE(unknown.exitCode, 5);
    QVERIFY2(unknown.errorLines() == 1 && unknown.err.find("umxhq") != std::string::npos, unknown.err.c_str());
    const ProgramEnd builtIn = run({"models", "download", "classic"});
    QCOMPARE(builtIn.exitCode, 0);
    QVERIFY(builtIn.out.find("built in") != std::string::npos);
    const ProgramEnd unsafe = run({"models", "download", "umxse", "--mirror", "http://127.0.0.1:1"});
    QCOMPARE(unsafe.exitCode, 5);
    QVERIFY2(unsafe.out.find("Licence: ") != std::string::npos, unsafe.out.c_str()); // comes before the first byte
}

void TestProgram::worksWithoutANetwork()
{
    writeWave(base() / "song.wav", song(1000));
    const ProgramEnd end = runProgram({"separate", "song.wav"}, {.folder = base(), .withoutNetwork = true});
    if (end.exitCode == kCannotStart)
        QSKIP("this user cannot cut off a program's network");
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(runProgram({"models", "list"}, {.folder = base(), .withoutNetwork = true}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
