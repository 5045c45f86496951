#include "app/cli/diskspace.h"

#include "tests/app/program.h"
#include "tests/app/songs.h"
#include "tests/support/childprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>

#include <cstdio>
#include <fstream>

using namespace stemwright;
using namespace stemwright::cli;
using namespace stemwright::tests;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kTooMuch = std::uint64_t{1} << 62U;
constexpr int kCannotMount = 90;

/// From here on this process has mounts of its own, and in them `folder` is a disk of this size.
bool mountDisk(const fs::path& folder, std::uint64_t bytes)
{
    const std::string size = "size=" + std::to_string(bytes);
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("none", folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

/// In a process of its own: a song shall be separated on a disk of half a megabyte.
int separateOnSmallDisk(const fs::path& base)
{
    if (!mountDisk(base / "disk", 512 * 1024))
        return kCannotMount;
    for (const bool isDry : {true, false}) {
        Words words{"separate", "song.wav", "--out", "disk/out"};
        if (isDry)
            words.emplace_back("--dry-run");
        const ProgramEnd end = runProgram(words, {.folder = base});
        const bool isTold = end.err.find("need") != std::string::npos && end.err.find("are free") != std::string::npos;
        if (end.exitCode != 4 || !isTold || end.errorLines() != 2 || !fs::is_empty(base / "disk"))
            return 1;
    }
    return 0;
}

/// Two seconds of song make 3.5 MB of stems.
int separateShortSong(const fs::path& base)
{
    if (!mountDisk(base / "disk", 5'000'000))
        return kCannotMount;
    return runProgram({"separate", "short.wav", "--out", "disk/out"}, {.folder = base}).exitCode;
}

/// The disk for scratch files is too small for the decoded song.
int decodeOnSmallDisk(const fs::path& base)
{
    if (!mountDisk(base / "disk", 512 * 1024))
        return kCannotMount;
    const ProgramEnd end = runProgram({"separate", "song.wav", "--out", "out", "--json"},
                                      {.folder = base, .environment = {{"XDG_CACHE_HOME", base / "disk"}}});
    const bool isTold = end.err.find("disk/stemwright: scratch files need 800 kB") != std::string::npos &&
                        end.err.find("XDG_CACHE_HOME") != std::string::npos;
    return end.exitCode == 4 && isTold ? 0 : 1;
}

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kWithoutNetworks = 91;

/// Scratch files and cache lie on a disk of `bytes`. Tells how the last of so many equal runs ended.
int separateWithScratchDisk(const fs::path& base, const Words& words, std::uint64_t bytes, int runs = 1)
{
    if (!mountDisk(base / "disk", bytes))
        return kCannotMount;
    ProgramEnd end;
    for (int run = 0; run < runs; ++run)
        end = runProgram(words, {.folder = base, .environment = {{"XDG_CACHE_HOME", base / "disk"}}});
    if (end.exitCode == 5)
        return kWithoutNetworks;
    if (end.exitCode == 0)
        return kDone;
    const bool isTold = end.err.find("scratch files need") != std::string::npos;
    if (!isTold)
        std::fputs(end.err.c_str(), stderr);
    return isTold && end.exitCode == 4 ? kRefused : -1;
}

/// Four targets of the tiny networks in tests/data. With a hop of one frame they need more room than the song itself.
void makeModelFolder(const fs::path& folder)
{
    fs::create_directories(folder);
    for (const char* target : {"vocals", "drums", "bass", "other"})
        fs::copy_file(fs::path(STEMWRIGHT_TEST_DATA) / "checkpoints/umx-zip.pth", folder / (std::string(target) + ".pth"));
    std::ofstream(folder / "separator.json") << R"({"sample_rate": 8000, "nfft": 8, "nhop": 1, "nb_channels": 2})";
}

} // namespace

class TestDiskSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallNeedsFit();
    void largeNeedsAreRefusedWithFigures_data();
    void largeNeedsAreRefusedWithFigures();
    void fullDiskIsToldBeforeTheWork();
    void shortSongsFitOnSmallDisks();
    void decodedSongIsCountedBeforeTheWork();
    void channelsThatDoNotFitAreToldBeforeTheWork();
    void scratchFilesKeepTheirPromise_data();
    void scratchFilesKeepTheirPromise();
    void keptFirstPassNeedsNoRoomAgain();

private:
    QTemporaryDir m_folder;
    fs::path base() const { return fs::path(m_folder.path().toStdString()); }
};

void TestDiskSpace::smallNeedsFit()
{
    QVERIFY(checkSpace({base(), 1000}, {base(), 1000}));
    QVERIFY(!checkSpace({base() / "missing", 1000}, {base(), 1000}));
}

void TestDiskSpace::largeNeedsAreRefusedWithFigures_data()
{
    QTest::addColumn<quint64>("outputs");
    QTest::addColumn<quint64>("scratch");
    QTest::newRow("outputs") << quint64{kTooMuch} << quint64{0};
    QTest::newRow("scratch files") << quint64{0} << quint64{kTooMuch};
    QTest::newRow("only together")
        << quint64{static_cast<std::uint64_t>(0.6 * static_cast<double>(fs::space(fs::temp_directory_path()).available))}
        << quint64{static_cast<std::uint64_t>(0.6 * static_cast<double>(fs::space(fs::temp_directory_path()).available))};
}

void TestDiskSpace::largeNeedsAreRefusedWithFigures()
{
    QFETCH(const quint64, outputs);
    QFETCH(const quint64, scratch);
    const Status fits = checkSpace({base(), outputs}, {base(), scratch});
    QVERIFY(!fits);
    QCOMPARE(fits.error().code, Errc::DiskFull);
    QVERIFY2(fits.error().detail.starts_with(base().string()) && fits.error().detail.find("are free") != std::string::npos,
             fits.error().detail.c_str());
}

void TestDiskSpace::fullDiskIsToldBeforeTheWork()
{
    writeWave(base() / "song.wav", song(100'000));
    fs::create_directory(base() / "disk");
    const ChildEnd end = runInChild([&] { return separateOnSmallDisk(base()); });
    if (end.exitCode == kCannotMount)
        QSKIP("this user cannot mount a small disk");
    QCOMPARE(end.exitCode, 0);
}

void TestDiskSpace::shortSongsFitOnSmallDisks()
{
    writeWave(base() / "short.wav", song(2L * 44'100));
    fs::create_directory(base() / "disk");
    const ChildEnd end = runInChild([&] { return separateShortSong(base()); });
    if (end.exitCode == kCannotMount)
        QSKIP("this user cannot mount a small disk");
    QCOMPARE(end.exitCode, 0);
}

void TestDiskSpace::decodedSongIsCountedBeforeTheWork()
{
    writeWave(base() / "song.wav", song(100'000));
    fs::create_directory(base() / "disk");
    const ChildEnd end = runInChild([&] { return decodeOnSmallDisk(base()); });
    if (end.exitCode == kCannotMount)
        QSKIP("this user cannot mount a small disk");
    QCOMPARE(end.exitCode, 0);
}

void TestDiskSpace::channelsThatDoNotFitAreToldBeforeTheWork()
{
    writeWave(base() / "six.wav", song(1000, 6));
    const ProgramEnd end = runProgram({"separate", "six.wav", "--format", "mp3", "--dry-run"}, {.folder = base()});
    QCOMPARE(end.exitCode, 4);
    QVERIFY2(end.err.find("six.wav: .mp3 files cannot carry 6 channels") != std::string::npos, end.err.c_str());
}

void TestDiskSpace::scratchFilesKeepTheirPromise_data()
{
    QTest::addColumn<int>("rateHz");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<double>("bytesPerFrame"); // of the song, beside itself: bottleneck, embeddings, LSTM, resampled song
    const QStringList oneThread{QStringLiteral("--threads"), QStringLiteral("1")};
    const QStringList eightThreads{QStringLiteral("--threads"), QStringLiteral("8")};
    constexpr double kNumbers = 4 * sizeof(float); // for each slice and target
    QTest::newRow("one target at a time") << 8000 << oneThread << kNumbers * (4 + 4 + 1);
    QTest::newRow("all targets together") << 8000 << eightThreads << kNumbers * (4 + 4 + 4);
    QTest::newRow("resampled") << 16000 << oneThread << kNumbers * (4 + 4 + 1) / 2 + sizeof(float);
}

/// On a disk that is a little smaller than what is needed the song is refused before the work; on one a little larger it is done.
void TestDiskSpace::scratchFilesKeepTheirPromise()
{
    QFETCH(const int, rateHz);
    QFETCH(const QStringList, options);
    QFETCH(const double, bytesPerFrame);
    constexpr std::int64_t kFrames = 40'000;
    const fs::path folder = base() / QTest::currentDataTag();
    fs::create_directories(folder / "disk");
    makeModelFolder(folder / "model");
    writeWave(folder / "song.wav", song(kFrames, 2, rateHz));
    Words words{"separate", "song.wav", "--model", "model", "--no-cache", "--out", "out", "--aggregate", "k=drums", "--window", "20000"};
    for (const QString& option : options)
        words.push_back(option.toStdString());
    const double needed = kFrames * bytesPerFrame;
    const double songBytes = kFrames * 2.0 * sizeof(float);
    const auto run = [&](double bytes) {
        return runInChild([&] { return separateWithScratchDisk(folder, words, static_cast<std::uint64_t>(bytes)); }).exitCode;
    };
    const int small = run(songBytes + 0.95 * needed);
    if (small == kCannotMount)
        QSKIP("this user cannot mount a small disk");
    if (small == kWithoutNetworks)
        QSKIP("the networks were not built");
    QCOMPARE(small, kRefused);
    QCOMPARE(run(songBytes + needed + 500'000), kDone); // the plans of the transforms lie there, too
}

void TestDiskSpace::keptFirstPassNeedsNoRoomAgain()
{
    constexpr std::int64_t kFrames = 40'000;
    const fs::path folder = base() / "kept";
    fs::create_directories(folder / "disk");
    makeModelFolder(folder / "model");
    writeWave(folder / "song.wav", song(kFrames, 2, 8000));
    const Words words{"separate", "song.wav", "--model",     "model",   "--threads", "1",    "--overwrite",
                      "--out",    "out",      "--aggregate", "k=drums", "--window",  "20000"};
    const std::uint64_t bytes = kFrames * (2 * sizeof(float) + 4 * sizeof(float) * (4 + 4 + 1)) + 500'000;
    const int end = runInChild([&] { return separateWithScratchDisk(folder, words, bytes, 2); }).exitCode;
    if (end == kCannotMount || end == kWithoutNetworks)
        QSKIP("this user cannot mount a small disk, or the networks were not built");
    QCOMPARE(end, kDone);
}

QTEST_GUILESS_MAIN(TestDiskSpace)
#include "tst_diskspace.moc"
