#include "engine/base/file.h"
#include "tests/app/program.h"
#include "tests/app/songs.h"
#include "tests/support/childprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <thread>

using namespace stemwright::tests;
namespace fs = std::filesystem;

namespace {

/// The calls that change files below `out`, from the preloaded library's log: "fdatasync .../k.wav.part fired".
Words readLog(const fs::path& log)
{
    Words lines;
    std::ifstream stream(log);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

/// Every single call that changes an output fails once, or is the last: the old file or the new one is whole, and only the new one is
/// reported as done.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallFails_data();
    void everyCallFails();
    void everyCallToTheCacheFails();
    void killedAtEveryCall();
    void dataIsOnTheDiskBeforeItHasItsName();
    void hangingDiskDoesNotHoldCtrlC_data();
    void hangingDiskDoesNotHoldCtrlC();
    void hangingSongDoesNotHoldCtrlC_data();
    void hangingSongDoesNotHoldCtrlC();
    void ctrlCIsHeededWhileSongsAreLookedThrough();
    void anotherRunsPartsStay();

private:
    fs::path base() const { return fs::path(m_folder.path().toStdString()); }
    fs::path output() const { return base() / "out/song/k.wav"; }
    ProgramOptions faults(int at, const std::string& kind, bool sticky = false) const
    {
        fs::remove(base() / "log");
        ProgramOptions options{.folder = base(),
                               .environment = {{"LD_PRELOAD", STEMWRIGHT_FAULTS},
                                               {"STEMWRIGHT_FAULT_FOLDER", base() / "out"},
                                               {"STEMWRIGHT_FAULT_AT", std::to_string(at)},
                                               {"STEMWRIGHT_FAULT_KIND", kind},
                                               {"STEMWRIGHT_FAULT_LOG", base() / "log"}}};
        if (sticky)
            options.environment["STEMWRIGHT_FAULT_STICKY"] = "1";
        return options;
    }
    ProgramEnd run(int at, const std::string& kind, bool sticky = false) const { return runProgram(m_words, faults(at, kind, sticky)); }
    bool fired() const
    {
        const Words log = readLog(base() / "log");
        return std::ranges::any_of(log, [](const std::string& line) { return line.ends_with(" fired"); });
    }
    void putOld() const
    {
        fs::remove_all(base() / "out");
        fs::create_directories(output().parent_path());
        fs::copy_file(base() / "old.wav", output());
    }

    /// By their sound: the header holds the time of day, and tags may be missing after a fault that TagLib does not tell.
    bool isOld() const { return readSound(output()).frames == m_old; }
    bool isNew() const { return readSound(output()).frames == m_new; }

    const Words m_words{"separate", "song.wav", "--out", "out", "--overwrite", "--threads", "1", "--aggregate", "k=drums+bass"};
    QTemporaryDir m_folder;
    std::vector<float> m_old;
    std::vector<float> m_new;
};

void TestFaults::initTestCase()
{
    if (kHasSanitizer)
        QSKIP("sanitizers must be the first library");
    writeWave(base() / "song.wav", song(3000, 1, 8000));
    QCOMPARE(run(0, "0").exitCode, 0);
    m_new = readSound(output()).frames;
    writeWave(base() / "old.wav", song(500));
    m_old = readSound(base() / "old.wav").frames;
    QVERIFY(!m_new.empty() && !m_old.empty());
    QVERIFY(readLog(base() / "log").size() > 6);
}

void TestFaults::everyCallFails_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("sticky");
    QTest::newRow("disk full from then on") << QString::number(ENOSPC) << true;
    QTest::newRow("one fault of the disk") << QString::number(EIO) << false;
}

void TestFaults::everyCallFails()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, sticky);
    for (int at = 1;; ++at) {
        putOld();
        const ProgramEnd end = run(at, kind.toStdString(), sticky);
        const std::string where = "call " + std::to_string(at) + ": " + readLog(base() / "log").back() + "\n" + end.err;
        QVERIFY2(isOld() || isNew(), where.c_str());
        QVERIFY2(end.exitCode != 0 || isNew(), where.c_str());
        QVERIFY2(end.exitCode == 0 || (end.exitCode == 4 && end.errorLines() == 2), where.c_str());
        QVERIFY2(sticky || !fs::exists(output().string() + ".part"), where.c_str());
        if (!fired())
            break;
        QVERIFY(at < 1000);
    }
}

/// Scratch files and what is kept between runs lie there; two stems are written.
void TestFaults::everyCallToTheCacheFails()
{
    const fs::path cache = base() / "cache";
    Words words = m_words;
    words.insert(words.end(), {"--aggregate", "v=vocals"});
    fs::create_directories(cache);
    // It measures the transforms anew, which may change the last bits of what comes out.
    QCOMPARE(runProgram(words, {.folder = base(), .environment = {{"XDG_CACHE_HOME", cache}}}).exitCode, 0);
    const auto whole = readSound(output()).frames;
    QVERIFY(!whole.empty());
    int faultsSeen = 0;
    for (int at = 1;; ++at) {
        putOld();
        ProgramOptions options = faults(at, std::to_string(ENOSPC), true);
        options.environment["XDG_CACHE_HOME"] = cache;
        options.environment["STEMWRIGHT_FAULT_FOLDER"] = cache;
        const ProgramEnd end = runProgram(words, options);
        const std::string where = "call " + std::to_string(at) + ": " + readLog(base() / "log").back() + "\n" + end.err;
        const bool isDone = readSound(output()).frames == whole && fs::exists(base() / "out/song/v.wav");
        QVERIFY2(end.exitCode == 0 ? isDone : isOld(), where.c_str());
        QVERIFY2(end.exitCode == 0 || (end.exitCode == 4 && end.err.find("XDG_CACHE_HOME") != std::string::npos), where.c_str());
        QVERIFY2(filesBelow(base() / "out").size() == (end.exitCode == 0 ? 2U : 1U), where.c_str());
        if (!fired())
            break;
        faultsSeen += end.exitCode != 0 ? 1 : 0;
        QVERIFY(at < 1000);
    }
    QVERIFY(faultsSeen > 0);
}

void TestFaults::killedAtEveryCall()
{
    for (int at = 1;; ++at) {
        putOld();
        const ProgramEnd end = run(at, "kill");
        const std::string where = "call " + std::to_string(at) + ": " + readLog(base() / "log").back();
        QVERIFY2(isOld() || isNew(), where.c_str());
        if (!fired())
            break;
        QVERIFY2(end.signal == SIGKILL, where.c_str());
        if (!fs::exists(output().string() + ".part"))
            continue;
        QCOMPARE(run(0, "0").exitCode, 0); // the next run
        QVERIFY2(isNew() && !fs::exists(output().string() + ".part"), where.c_str());
    }
}

void TestFaults::dataIsOnTheDiskBeforeItHasItsName()
{
    putOld();
    QCOMPARE(run(0, "0").exitCode, 0);
    const Words log = readLog(base() / "log");
    const auto last = [&](const std::string& begin, const std::string& end) {
        for (std::size_t i = log.size(); i > 0; --i)
            if (log[i - 1].starts_with(begin) && log[i - 1].ends_with(end))
                return static_cast<int>(i);
        return 0;
    };
    const int written = std::max(last("pwrite", ".part"), last("fwrite", ".part"));
    const int flushed = last("fdatasync", ".part");
    const int renamed = last("rename", "k.wav");
    const int folder = last("fsync", "out/song");
    QVERIFY2(0 < written && written < flushed && flushed < renamed && renamed < folder,
             qPrintable(QStringLiteral("%1 %2 %3 %4").arg(written).arg(flushed).arg(renamed).arg(folder)));
}

void TestFaults::hangingDiskDoesNotHoldCtrlC_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("while sound is written") << QStringLiteral("pwrite");
    QTest::newRow("while the disk is to confirm it") << QStringLiteral("fdatasync");
}

void TestFaults::hangingDiskDoesNotHoldCtrlC()
{
    QFETCH(const QString, call);
    putOld();
    QCOMPARE(run(0, "0").exitCode, 0);
    const Words log = readLog(base() / "log");
    const auto found = std::ranges::find_if(log, [&](const std::string& line) { return line.starts_with(call.toStdString() + " "); });
    putOld();
    Program program(m_words, faults(static_cast<int>(found - log.begin()) + 1, "hang"));
    while (program.isRunning() && !fired())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    program.send(SIGINT);
    QCOMPARE(program.wait().exitCode, 130);
    QVERIFY(isOld());
    QVERIFY(!fs::exists(output().string() + ".part"));
}

void TestFaults::hangingSongDoesNotHoldCtrlC_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("while it is opened") << QStringLiteral("open");
    QTest::newRow("while it is read") << QStringLiteral("read");
}

void TestFaults::hangingSongDoesNotHoldCtrlC()
{
    QFETCH(const QString, call);
    putOld();
    ProgramOptions options = faults(0, "0");
    options.environment["STEMWRIGHT_SLOW_FOLDER"] = base() / "song.wav";
    options.environment["STEMWRIGHT_SLOW_CALL"] = call.toStdString();
    Program program(m_words, options);
    while (program.isRunning() && readLog(base() / "log").empty())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    QVERIFY(program.isRunning());
    program.send(SIGINT);
    QCOMPARE(program.wait().exitCode, 130);
    QVERIFY(isOld());
}

/// A song that takes minutes to look through: the program comes to its end by itself, not by the hard one that prints nothing.
void TestFaults::ctrlCIsHeededWhileSongsAreLookedThrough()
{
    const fs::path slow = base() / "slow";
    fs::create_directories(slow);
    QVERIFY(encodeSound(slow / "song.ogg", {.format = stemwright::audio::FileFormat::OggVorbis, .sampleRateHz = 44'100, .channels = 2},
                        song(60L * 44'100)));
    ProgramOptions options = faults(0, "0");
    options.environment["STEMWRIGHT_SLOW_FOLDER"] = slow;
    options.environment["STEMWRIGHT_SLOW_CALL"] = "read";
    options.environment["STEMWRIGHT_SLOW_MS"] = "100";
    Program program({"separate", "--recursive", "slow", "--out", "out", "--json"}, options);
    while (program.isRunning() && readLog(base() / "log").size() < 3)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    program.send(SIGINT);
    const ProgramEnd end = program.wait();
    QCOMPARE(end.exitCode, 130);
    QVERIFY2(end.out.find(R"("cancelled":true)") != std::string::npos, end.out.c_str());
}

/// A run that is ended the hard way while it waits for its turn at a part file of another one.
void TestFaults::anotherRunsPartsStay()
{
    putOld();
    const std::string part = output().string() + ".part";
    const auto other = stemwright::PartFile::create(output());
    QVERIFY(other);
    ProgramOptions options = faults(0, "0");
    options.environment["STEMWRIGHT_SLOW_FOLDER"] = part;
    options.environment["STEMWRIGHT_SLOW_CALL"] = "open";
    options.environment["STEMWRIGHT_SLOW_MS"] = "1500"; // more than a run gets to end by itself
    Program program(m_words, options);
    // The first time to see whether a killed run has left it, the second time to write.
    const auto isWaiting = [&] {
        const Words log = readLog(base() / "log");
        return std::ranges::count_if(log, [](const std::string& line) { return line.ends_with(" slow"); }) == 2;
    };
    while (program.isRunning() && !isWaiting())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    QVERIFY(program.isRunning());
    program.send(SIGINT);
    QCOMPARE(program.wait().exitCode, 130);
    QVERIFY(fs::exists(part));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
