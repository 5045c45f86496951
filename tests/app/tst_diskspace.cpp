#include "app/cli/diskspace.h"

#include "tests/app/program.h"
#include "tests/app/songs.h"
#include "tests/support/childprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>

using namespace stemwright;
using namespace stemwright::cli;
using namespace stemwright::tests;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kTooMuch = std::uint64_t{1} << 62U;
constexpr int kCannotMount = 90;

/// In a process with mounts of its own: `disk` becomes a disk of half a megabyte, on which a song shall be separated.
int separateOnSmallDisk(const fs::path& base)
{
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("none", (base / "disk").c_str(), "tmpfs", 0, "size=512k") != 0)
        return kCannotMount;
    const ProgramEnd end = runProgram({"separate", "song.wav", "--out", "disk/out"}, {.folder = base});
    const bool isTold = end.err.find("need") != std::string::npos && end.err.find("are free") != std::string::npos;
    return end.exitCode == 4 && isTold && end.errorLines() == 2 && fs::is_empty(base / "disk") ? 0 : 1;
}

} // namespace

class TestDiskSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallNeedsFit();
    void largeNeedsAreRefusedWithFigures_data();
    void largeNeedsAreRefusedWithFigures();
    void fullDiskIsToldBeforeTheWork();

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

QTEST_GUILESS_MAIN(TestDiskSpace)
#include "tst_diskspace.moc"
