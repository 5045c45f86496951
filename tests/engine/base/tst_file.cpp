#include "engine/base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace stemwright;

namespace {

/// The system calls that decide what survives a loss of power, in the order in which they came; one of them can be made to fail.
std::vector<std::string> calls;
std::string failing;
int failingWith = EIO;
std::vector<int> lockErrors;         ///< what the next attempts to lock end with
std::function<void()> beforeLocking; ///< what another program does at the worst moment

int note(const char* name)
{
    calls.emplace_back(name);
    if (failing != name)
        return 0;
    errno = failingWith;
    return -1;
}

template <typename Function>
Function original(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// These stand in front of the C library's functions in this program.
extern "C" int fdatasync(int descriptor) { return note("fdatasync") != 0 ? -1 : original<int (*)(int)>("fdatasync")(descriptor); }

extern "C" int fsync(int descriptor) { return note("fsync") != 0 ? -1 : original<int (*)(int)>("fsync")(descriptor); }

extern "C" int rename(const char* from, const char* to) noexcept
{
    return note("rename") != 0 ? -1 : original<int (*)(const char*, const char*)>("rename")(from, to);
}

extern "C" int flock(int descriptor, int operation) noexcept
{
    if (beforeLocking)
        std::exchange(beforeLocking, nullptr)();
    if (!lockErrors.empty()) {
        errno = lockErrors.back();
        lockErrors.pop_back();
        return -1;
    }
    return original<int (*)(int, int)>("flock")(descriptor, operation);
}

class TestFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        calls.clear();
        failing.clear();
        failingWith = EIO;
        lockErrors.clear();
    }

    void readsAndWritesAtPositions()
    {
        const auto file = File::create(place("data"));
        QVERIFY(file);
        QVERIFY(file->writeAt(4, bytes("stem")));
        QVERIFY(file->writeAt(0, bytes("mix ")));
        QCOMPARE(file->sizeBytes().value(), std::int64_t{8});
        std::array<std::byte, 6> read{};
        QCOMPARE(file->readAt(4, read).value(), std::size_t{4}); // fewer at the end
        QCOMPARE(std::string_view(reinterpret_cast<const char*>(read.data()), 4), std::string_view("stem"));
        QCOMPARE(file->readAt(100, read).value(), std::size_t{0});
    }

    void openingKeepsOrTruncates()
    {
        write("data", "12345678");
        QCOMPARE(File::openForAppending(place("data"))->sizeBytes().value(), std::int64_t{8});
        QCOMPARE(File::create(place("data"))->sizeBytes().value(), std::int64_t{0});
    }

    void onlyRegularFilesAreOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QStringLiteral("missing") << static_cast<int>(Errc::NotFound);
        QTest::newRow("folder") << QStringLiteral("folder") << static_cast<int>(Errc::NotAFile);
        QTest::newRow("pipe") << QStringLiteral("pipe") << static_cast<int>(Errc::NotAFile);
        QTest::newRow("device") << QStringLiteral("device") << static_cast<int>(Errc::NotAFile);
        QTest::newRow("loop") << QStringLiteral("loop") << static_cast<int>(Errc::IoError);
        QTest::newRow("below a file") << QStringLiteral("data/below") << static_cast<int>(Errc::NotFound);
    }

    void onlyRegularFilesAreOpened()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        write("data", "");
        std::filesystem::create_directory(place("folder"));
        ::mkfifo(place("pipe").c_str(), 0600);
        ::symlink("/dev/zero", place("device").c_str());
        ::symlink("loop", place("loop").c_str());
        const auto path = place(name.toStdString());
        const auto file = File::openForReading(path);
        QVERIFY(!file);
        QCOMPARE(static_cast<int>(file.error().code), code);
        QVERIFY(file.error().detail.starts_with(path.string() + ": "));
    }

    void temporaryFileHasNoName()
    {
        QTemporaryDir folder;
        const auto file = File::createTemporary(folder.path().toStdString());
        QVERIFY(file);
        QVERIFY(file->writeAt(0, bytes("x")));
        QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));
    }

    void movedFileIsClosedOnce()
    {
        auto first = File::create(place("data"));
        const int descriptor = first->descriptor();
        {
            const File second = std::move(*first);
            QCOMPARE(second.descriptor(), descriptor);
        }
        QCOMPARE(::fcntl(descriptor, F_GETFD), -1);
    }

    void publishingSyncsBeforeAndAfterTheRename()
    {
        auto part = PartFile::create(place("stem.wav"));
        QVERIFY(part);
        std::ofstream(part->partPath()) << "sound";
        QVERIFY(!std::filesystem::exists(place("stem.wav")));
        QVERIFY(part->publish());
        QCOMPARE(calls, (std::vector<std::string>{"fdatasync", "rename", "fsync"}));
        QVERIFY(std::filesystem::exists(place("stem.wav")));
        QVERIFY(!std::filesystem::exists(place("stem.wav.part")));
    }

    void failedPublishingIsAnError_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("isOld"); // the final name still holds what it held
        QTest::newRow("fdatasync") << QStringLiteral("fdatasync") << EIO << true;
        QTest::newRow("fdatasync that cannot be done") << QStringLiteral("fdatasync") << EINVAL << true;
        QTest::newRow("rename") << QStringLiteral("rename") << EIO << true;
        QTest::newRow("fsync") << QStringLiteral("fsync") << EIO << false;
    }

    void failedPublishingIsAnError()
    {
        QFETCH(QString, call);
        QFETCH(int, error);
        QFETCH(bool, isOld);
        write("stem.wav", "old");
        {
            auto part = PartFile::create(place("stem.wav"));
            QVERIFY(part);
            std::ofstream(part->partPath()) << "new one";
            failing = call.toStdString();
            failingWith = error;
            const Status published = part->publish();
            QVERIFY(!published);
            QCOMPARE(published.error().code, Errc::IoError);
        }
        QCOMPARE(std::filesystem::file_size(place("stem.wav")), std::uintmax_t{isOld ? 3U : 7U});
        QVERIFY(!std::filesystem::exists(place("stem.wav.part")));
    }

    /// What some network and FUSE file systems answer; the file itself is on the disk.
    void foldersThatCannotBeSynced_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("EINVAL") << EINVAL;
        QTest::newRow("ENOTSUP") << ENOTSUP;
    }

    void foldersThatCannotBeSynced()
    {
        QFETCH(int, error);
        auto part = PartFile::create(place("stem.wav"));
        QVERIFY(part);
        failing = "fsync";
        failingWith = error;
        QVERIFY(part->publish());
        QCOMPARE(calls, (std::vector<std::string>{"fdatasync", "rename", "fsync"}));
    }

    void unpublishedPartIsRemoved()
    {
        write("stem.wav", "old");
        {
            const auto part = PartFile::create(place("stem.wav"));
            QVERIFY(std::filesystem::exists(place("stem.wav.part")));
        }
        QVERIFY(!std::filesystem::exists(place("stem.wav.part")));
        QCOMPARE(std::filesystem::file_size(place("stem.wav")), std::uintmax_t{3});
    }

    void partNeverReplacesWhatIsNoFile()
    {
        std::filesystem::create_directories(place("folder.wav"));
        QCOMPARE(PartFile::create(place("folder.wav")).error().code, Errc::Unsupported);
        std::filesystem::create_symlink("/dev/full", place("link.wav"));
        QCOMPARE(PartFile::create(place("link.wav")).error().code, Errc::Unsupported);
        QCOMPARE(PartFile::create(place("nowhere/stem.wav")).error().code, Errc::NotFound);
    }

    void oneWriterOfAPart()
    {
        auto first = PartFile::create(place("stem.wav"));
        QVERIFY(first);
        QCOMPARE(PartFile::create(place("stem.wav")).error(),
                 (Error{Errc::AlreadyExists, place("stem.wav").string() + ": is being written by another run"}));
        PartFile::removeAbandoned(place("stem.wav.part"));
        QVERIFY(first->publish());
        QVERIFY(PartFile::create(place("stem.wav")));
    }

    /// Network drives may know no locks: they are written to all the same, but nothing there is known to be abandoned.
    void filesThatCannotBeLocked_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("ENOLCK") << ENOLCK;
        QTest::newRow("ENOSYS") << ENOSYS;
        QTest::newRow("EOPNOTSUPP") << EOPNOTSUPP;
    }

    void filesThatCannotBeLocked()
    {
        QFETCH(int, error);
        lockErrors = {error};
        auto part = PartFile::create(place("stem.wav"));
        QVERIFY(part);
        QVERIFY(part->publish());
        write("other.wav.part", "left behind, or not");
        lockErrors = {error};
        PartFile::removeAbandoned(place("other.wav.part"));
        QVERIFY(std::filesystem::exists(place("other.wav.part")));
    }

    void lockingGoesOnAfterASignal()
    {
        lockErrors = {EINTR, EINTR};
        const auto part = PartFile::create(place("stem.wav"));
        QVERIFY(part);
        QVERIFY(lockErrors.empty());
        QCOMPARE(PartFile::create(place("stem.wav")).error().code, Errc::AlreadyExists);
    }

    void failureToLockIsToldAsItIs()
    {
        lockErrors = {EIO};
        QCOMPARE(PartFile::create(place("stem.wav")).error().code, Errc::IoError);
    }

    /// The first writer publishes between the second one's opening and locking: the lock is then one on the published file.
    void publishedFileIsNotTakenForAPart()
    {
        std::optional<PartFile> first(PartFile::create(place("song.wav")).value());
        std::ofstream(first->partPath()) << "sound";
        beforeLocking = [&] {
            QVERIFY(first->publish());
            first.reset();
        };
        QCOMPARE(PartFile::create(place("song.wav")).error().code, Errc::AlreadyExists);
        QCOMPARE(std::filesystem::file_size(place("song.wav")), std::uintmax_t{5});
    }

    void abandonedPartIsRemoved()
    {
        write("stem.wav.part", "left behind");
        std::filesystem::create_directories(place("folder.part"));
        for (const char* name : {"stem.wav.part", "folder.part", "missing.part"})
            PartFile::removeAbandoned(place(name));
        QVERIFY(!std::filesystem::exists(place("stem.wav.part")));
        QVERIFY(std::filesystem::exists(place("folder.part")));
        QVERIFY(!std::filesystem::exists(place("missing.part")));
    }

    void freeSpace()
    {
        QVERIFY(freeBytes(place("")).value() > 0);
        QCOMPARE(freeBytes(place("nowhere")).error().code, Errc::NotFound);
    }

private:
    std::filesystem::path place(const std::string& name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }
    void write(const char* name, std::string_view text) const { std::ofstream(place(name)) << text; }
    static std::span<const std::byte> bytes(std::string_view text) { return std::as_bytes(std::span(text)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
