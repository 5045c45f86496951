#include "tests/app/program.h"
#include "tests/app/songs.h"
#include "tests/support/childprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <thread>

using namespace stemwright::tests;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Runs that are stopped, killed, or find no room.
class TestInterruption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeWave(longSong(), song(60L * 44100)); }
    void init();
    void signalStopsAndLeavesNothing_data();
    void signalStopsAndLeavesNothing();
    void finishedSongsOfABatchStay();
    void killedRunIsCleanedUpByTheNext();
    void diskFullLeavesOldOutputs();
    void readOnlyFolderIsToldBeforeTheWork();
    void tooLittleMemoryIsAnErrorOfTheSong();
    void littleMemoryIsEnoughForANetwork();

private:
    fs::path base() const { return fs::path(m_folder->path().toStdString()); }
    fs::path longSong() const { return fs::path(m_songs.path().toStdString()) / "long.wav"; }
    bool leavesNoParts() const
    {
        const auto files = filesBelow(base());
        return std::ranges::none_of(files, [](const std::string& file) { return file.ends_with(".part"); });
    }
    /// Waits until a run is in the middle of a song, or over.
    static void waitForWork(Program& program)
    {
        while (program.isRunning() && program.output().find("progress") == std::string::npos)
            std::this_thread::sleep_for(1ms);
    }
    QTemporaryDir m_songs;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInterruption::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestInterruption::signalStopsAndLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("delayMs");
    QTest::newRow("Ctrl-C at once") << SIGINT << 0;
    QTest::newRow("Ctrl-C in the middle") << SIGINT << 150;
    QTest::newRow("SIGTERM") << SIGTERM << 50;
    QTest::newRow("SIGHUP") << SIGHUP << 100;
}

void TestInterruption::signalStopsAndLeavesNothing()
{
    QFETCH(const int, signal);
    QFETCH(const int, delayMs);
    Program program({"separate", longSong(), "--out", "a/b/out", "--json", "--threads", "1"}, {.folder = base()});
    waitForWork(program);
    std::this_thread::sleep_for(std::chrono::milliseconds(delayMs));
    program.send(signal);
    const ProgramEnd end = program.wait();
    QVERIFY2(end.exitCode == 130, end.err.c_str());
    QVERIFY2(!fs::exists(base() / "a"), "folders that were made for nothing stay");
    QVERIFY(end.out.find(R"("cancelled":true)") != std::string::npos);
    QVERIFY2(end.err.find("stopped") != std::string::npos, end.err.c_str());
    QVERIFY(leavesNoParts());
}

void TestInterruption::finishedSongsOfABatchStay()
{
    writeWave(base() / "a.wav", song(5000));
    fs::create_symlink(longSong(), base() / "b.wav");
    Program program({"separate", "a.wav", "b.wav", "--out", "out", "--json", "--threads", "1"}, {.folder = base()});
    while (program.isRunning() && program.output().find(R"("file":"b.wav")") == std::string::npos)
        std::this_thread::sleep_for(1ms);
    program.send(SIGINT);
    QCOMPARE(program.wait().exitCode, 130);
    QCOMPARE(filesBelow(base() / "out").size(), std::size_t{5});
    QVERIFY(!fs::exists(base() / "out/b"));
    // The next run takes up where this one stopped.
    QCOMPARE(runProgram({"separate", "a.wav", "b.wav", "--out", "out", "--skip", "--duration", "1"}, {.folder = base()}).exitCode, 0);
    QCOMPARE(filesBelow(base() / "out").size(), std::size_t{10});
}

void TestInterruption::killedRunIsCleanedUpByTheNext()
{
    writeWave(base() / "song.wav", song(3L * 44100));
    const Words words{"separate", "song.wav", "--out", "out", "--overwrite", "--json", "--aggregate", "k=drums+bass"};
    QCOMPARE(runProgram(words, {.folder = base()}).exitCode, 0);
    const auto whole = readSound(base() / "out/song/k.wav").frames;
    std::mt19937 random(3);
    bool leftSomething = false;
    for (int round = 0; round < 8; ++round) {
        Program program(words, {.folder = base()});
        waitForWork(program);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 100'000));
        program.send(SIGKILL);
        program.wait();
        leftSomething = leftSomething || !leavesNoParts();
        QVERIFY(readSound(base() / "out/song/k.wav").frames == whole);
    }
    // Another format than the one that was interrupted: what is left must go all the same.
    writeBytes(base() / "out/song/k.wav.part", randomBytes(100, 1));
    QCOMPARE(runProgram({"separate", "song.wav", "--out", "out", "--format", "flac", "--aggregate", "k=drums+bass"}, {.folder = base()})
                 .exitCode,
             0);
    QVERIFY(leavesNoParts());
    QVERIFY2(leftSomething, "no kill came in the middle of a file");
}

void TestInterruption::diskFullLeavesOldOutputs()
{
    const Sound sound = song(100'000);
    writeWave(base() / "song.wav", sound);
    const Words words{"separate", "song.wav", "--out", "out", "--overwrite"};
    QCOMPARE(runProgram(words, {.folder = base()}).exitCode, 0);
    const auto before = readBytes(base() / "out/song/bass.wav");
    // Enough for the decoded song, not for a header in front of as much.
    const ProgramEnd end = runProgram(words, {.folder = base(), .fileSizeLimit = sound.frames.size() * sizeof(float) + 10});
    QVERIFY2(end.exitCode == 4, end.err.c_str());
    QVERIFY2(end.err.find("out/song/") != std::string::npos, end.err.c_str());
    QVERIFY(readBytes(base() / "out/song/bass.wav") == before);
    QCOMPARE(filesBelow(base() / "out").size(), std::size_t{5});
    const ProgramEnd scratch = runProgram(words, {.folder = base(), .fileSizeLimit = 10'000});
    QVERIFY2(scratch.exitCode == 4, scratch.err.c_str());
    QVERIFY(readBytes(base() / "out/song/bass.wav") == before);
}

void TestInterruption::readOnlyFolderIsToldBeforeTheWork()
{
    writeWave(base() / "song.wav", song(1000));
    fs::create_directories(base() / "home");
    fs::create_directories(base() / "locked");
    fs::permissions(base(), fs::perms(0755));
    fs::permissions(base() / "home", fs::perms(0777));
    const std::string cache = base() / "home/cache"; // the tests' own cannot be written by others
    fs::permissions(base() / "locked", fs::perms(0555));
    const ProgramEnd end = runProgram({"separate", "song.wav", "--out", "locked/out", "--json"},
                                      {.folder = base(), .environment = {{"XDG_CACHE_HOME", cache}}, .asNobody = ::geteuid() == 0});
    if (end.exitCode == kCannotStart)
        QSKIP("the user \"nobody\" cannot run the program from here");
    QVERIFY2(end.exitCode == 4, end.err.c_str());
    QCOMPARE(end.errorLines(), std::size_t{1});
    QVERIFY2(end.err.find("locked: Permission denied") != std::string::npos, end.err.c_str());
    QVERIFY(end.out.find("progress") == std::string::npos);
    QVERIFY(fs::is_empty(base() / "locked"));
}

void TestInterruption::tooLittleMemoryIsAnErrorOfTheSong()
{
    if (kHasSanitizer)
        QSKIP("sanitizers need all address space");
    writeWave(base() / "short.wav", song(2000));
    // With one window over everything, the long song needs more than there is; the short one does not.
    const ProgramEnd end = runProgram({"separate", longSong(), "short.wav", "--window", "0", "--threads", "1", "--out", "out"},
                                      {.folder = base(), .memoryLimit = 600'000'000});
    QVERIFY2(end.exitCode == 1, end.err.c_str());
    QVERIFY2(end.err.find("long.wav: not enough memory") != std::string::npos, end.err.c_str());
    QCOMPARE(filesBelow(base() / "out").size(), std::size_t{5});
    QVERIFY(fs::exists(base() / "out/short/vocals.wav"));
}

void TestInterruption::littleMemoryIsEnoughForANetwork()
{
    if (kHasSanitizer)
        QSKIP("sanitizers need all address space");
    writeWave(base() / "song.wav", song(44100));
    const std::string model = std::string(STEMWRIGHT_TEST_DATA) + "/openunmix/model";
    const Words words{"separate", "song.wav", "--model", model, "--threads", "8", "--overwrite", "--no-cache"};
    constexpr std::uint64_t kStepBytes = 25'000'000;
    constexpr std::uint64_t kEnough = 560'000'000; // for the program's own products, but not for LibTorch
    for (std::uint64_t limit = 310'000'000; limit < 900'000'000; limit += kStepBytes) {
        const ProgramEnd end = runProgram(words, {.folder = base(), .memoryLimit = limit});
        const std::string where = std::to_string(limit) + ": " + std::to_string(end.signal) + " " + end.err;
        QVERIFY2(end.exitCode == 0 || end.exitCode == 6, where.c_str());
        QVERIFY2(end.exitCode == 0 || end.err.find("memory") != std::string::npos, where.c_str());
        QVERIFY2(end.exitCode == 0 || limit < kEnough, where.c_str());
    }
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
