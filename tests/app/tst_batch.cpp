#include "tests/app/program.h"
#include "tests/app/songs.h"
#include "tests/support/childprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <set>
#include <sstream>

using namespace stemwright::tests;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

constexpr int kSongs = 100;
constexpr int kEvery = 10; ///< the last of so many is broken
constexpr std::int64_t kFrames = 8000;

std::string nameOf(int number) { return "song" + std::to_string(number) + ".wav"; }

/// What can be wrong with a file, in ten ways.
void breakSong(const fs::path& file, int way)
{
    const auto wave = waveBytes({.claimedBytes = 800}, std::vector<std::byte>(800));
    switch (way) {
    case 0:
        return; // is not there
    case 1:
        return writeBytes(file, {});
    case 2:
        return writeBytes(file, std::vector<std::byte>(300, std::byte{'a'}));
    case 3:
        return writeBytes(file, randomBytes(5000, 1));
    case 4:
        return writeBytes(file, {wave.begin(), wave.begin() + 20});
    case 5:
        return writeBytes(file, waveBytes({}, {})); // no frames
    case 6:
        return writeBytes(file, waveBytes({.sampleRateHz = 1, .claimedBytes = 800}, std::vector<std::byte>(800)));
    case 7:
        return writeBytes(file, waveBytes({.channels = 100, .claimedBytes = 800}, std::vector<std::byte>(800)));
    case 8:
        fs::create_directory(file);
        return;
    default:
        QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
    }
}

std::vector<Json> eventsOf(const std::string& out, const std::string& name)
{
    std::vector<Json> events;
    std::istringstream stream(out);
    for (std::string line; std::getline(stream, line);)
        if (const Json event = Json::parse(line, nullptr, false); event.is_object() && event["event"] == name)
            events.push_back(event);
    return events;
}

} // namespace

/// A hundred songs, of which ten are broken: promise C3.
class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void brokenSongsAreNamedAndTheOthersDone();
    void killedBatchIsCompletedByTheNextRun();
    void heldBackSongsAreCountedAndDecideTheExitCode();

private:
    fs::path base() const { return fs::path(m_folder.path().toStdString()); }
    ProgramOptions options() const { return {.folder = base(), .timeLimit = std::chrono::minutes(4)}; }
    Words words(const std::string& out) const
    {
        Words words{"separate", "--json", "--aggregate", "k=drums+bass", "--aggregate", "v=vocals", "--out", out};
        for (int i = 0; i < kSongs; ++i)
            words.push_back(nameOf(i));
        return words;
    }

    QTemporaryDir m_folder;
};

void TestBatch::initTestCase()
{
    const Sound sound = song(kFrames, 1, 8000);
    for (int i = 0; i < kSongs; ++i)
        if (i % kEvery == kEvery - 1)
            breakSong(base() / nameOf(i), i / kEvery);
        else
            writeWave(base() / nameOf(i), sound);
}

void TestBatch::brokenSongsAreNamedAndTheOthersDone()
{
    const ProgramEnd end = runProgram(words("out"), options());
    QVERIFY2(end.exitCode == 1, end.err.c_str());
    const auto summary = eventsOf(end.out, "summary");
    QCOMPARE(summary.size(), std::size_t{1});
    QCOMPARE(summary.front()["done"].get<int>(), 90);
    QCOMPARE(summary.front()["failed"].size(), std::size_t{10});
    QCOMPARE(summary.front()["exit_code"].get<int>(), 1);
    std::set<std::string> named;
    for (const Json& failed : summary.front()["failed"]) {
        const auto file = failed["file"].get<std::string>();
        const auto message = failed["message"].get<std::string>();
        named.insert(file);
        QVERIFY2(message.starts_with(file + ": ") && message.size() > file.size() + 2, message.c_str());
        QVERIFY2(end.err.find(message) != std::string::npos, message.c_str());
    }
    QCOMPARE(named.size(), std::size_t{10});
    for (int i = kEvery - 1; i < kSongs; i += kEvery)
        QVERIFY2(named.contains(nameOf(i)), nameOf(i).c_str());
    QCOMPARE(filesBelow(base() / "out").size(), std::size_t{90 * 2});

    const auto songs = eventsOf(end.out, "song");
    QCOMPARE(songs.size(), std::size_t{90});
    const auto early = songs[9]["peak_memory_mb"].get<double>();
    const auto late = songs[89]["peak_memory_mb"].get<double>();
    qInfo("peak memory after 10 songs: %.1f MB, after 90: %.1f MB (%+.1f %%)", early, late, 100.0 * (late / early - 1.0));
    QVERIFY(late <= 1.05 * early);
}

void TestBatch::killedBatchIsCompletedByTheNextRun()
{
    if (kHasSanitizer)
        QSKIP("sanitizers must be the first library");
    ProgramOptions killed = options();
    killed.environment = {{"LD_PRELOAD", STEMWRIGHT_FAULTS},
                          {"STEMWRIGHT_FAULT_FOLDER", base() / "killed"},
                          {"STEMWRIGHT_FAULT_AT", "1005"}, // of the calls that change files: somewhere in the middle
                          {"STEMWRIGHT_FAULT_KIND", "kill"}};
    QCOMPARE(runProgram(words("killed"), killed).signal, SIGKILL);
    const auto before = filesBelow(base() / "killed");
    QVERIFY2(before.size() > 40 && before.size() < 90 * 2, std::to_string(before.size()).c_str());
    QVERIFY2(std::ranges::any_of(before, [](const std::string& file) { return file.ends_with(".part"); }),
             "the kill came between two songs");

    Words again = words("killed");
    again.emplace_back("--skip");
    const ProgramEnd end = runProgram(again, options());
    QVERIFY2(end.exitCode == 1, end.err.c_str());
    const auto summary = eventsOf(end.out, "summary");
    QCOMPARE(summary.size(), std::size_t{1});
    QVERIFY2(summary.front()["skipped"].get<int>() >= 20, summary.front().dump().c_str());
    QCOMPARE(summary.front()["skipped"].get<int>() + summary.front()["done"].get<int>(), 90);
    const auto files = filesBelow(base() / "killed");
    QVERIFY(files == filesBelow(base() / "out")); // no part file among them
    const auto whole = readSound(base() / "out/song0/k.wav").frames;
    QCOMPARE(whole.size(), static_cast<std::size_t>(kFrames));
    for (const std::string& file : files)
        if (file.ends_with("/k.wav"))
            QVERIFY2(readSound(base() / "killed" / file).frames == whole, file.c_str());
}

void TestBatch::heldBackSongsAreCountedAndDecideTheExitCode()
{
    const fs::path folder = base() / "twice";
    fs::create_directories(folder);
    const Sound sound = song(kFrames, 1, 8000);
    writeWave(folder / "a.wav", sound);
    writeWave(folder / "b.wav", sound);
    writeBytes(folder / "broken.wav", {});
    const Words words{"separate", ".", "--recursive", "--json", "--aggregate", "k=drums+bass"};
    QCOMPARE(runProgram(words, {.folder = folder}).exitCode, 1);
    const ProgramEnd end = runProgram(words, {.folder = folder});
    QVERIFY2(end.exitCode == 4, end.err.c_str());
    const Json summary = eventsOf(end.out, "summary").at(0);
    QCOMPARE(summary["not_begun"].get<int>(), 2);
    QCOMPARE(summary["failed"].size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
