#include "engine/base/file.h"
#include "engine/base/fileops.h"
#include "engine/base/sha256.h"
#include "engine/project/takejson.h"
#include "tests/support/childprocess.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

using namespace stemwright;
using namespace stemwright::project;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kFrames = TakeContents::kBlockFrames + 1000; // a block and a bit
constexpr std::int64_t kFewFrames = 1000;
constexpr std::size_t kChannels = 2;
constexpr std::uint64_t kMuch = 1 << 30;
const std::vector<std::string> kNames{"vocals", "residual"};

float sampleOf(std::size_t stem, std::size_t at) { return static_cast<float>(stem + 1) * 0.25F + static_cast<float>(at % 1000) * 1e-4F; }

std::vector<std::vector<float>> someStems()
{
    std::vector<std::vector<float>> stems(kNames.size(), std::vector<float>(static_cast<std::size_t>(kFrames) * kChannels));
    for (std::size_t stem = 0; stem < stems.size(); ++stem)
        for (std::size_t at = 0; at < stems[stem].size(); ++at)
            stems[stem][at] = sampleOf(stem, at);
    return stems;
}

TakeKey keyOf(std::size_t iterations)
{
    return {.song = "song", .model = "umxl", .modelHash = "hash", .options = {.iterations = iterations}};
}

/// What a process of its own does, whose calls to the system fail: keeps a further, small take. 0 when it is done.
int keepAsProgram(const fs::path& folder)
{
    const TakeStore store(folder, kMuch);
    const auto stems = separate::StemStore::create(kNames.size(), kFewFrames, kChannels, folder.parent_path());
    if (!stems || !(*stems)->write(0, {kNames.size(), std::vector<float>(kFewFrames * kChannels, 0.5F)}, separate::StemState::Exact))
        return 2;
    return store.keep(keyOf(2), kNames, **stems, {}) ? 0 : 1;
}

} // namespace

class TestTakeStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder; ///< of the store, which makes it
    std::shared_ptr<separate::StemStore> m_stems;

    Result<std::string> keep(const TakeStore& store, const TakeKey& key) const { return store.keep(key, kNames, *m_stems, {}); }
    static std::optional<KeptTake> find(const TakeStore& store, const TakeKey& key) { return store.find(key, kFrames, kChannels); }
    fs::path onlyFolder() const { return fs::directory_iterator(m_folder)->path(); }
    static std::size_t entriesIn(const fs::path& folder)
    {
        return fs::exists(folder) ? static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator())) : 0;
    }
    static void flipBit(const fs::path& path, std::int64_t at)
    {
        const auto file = File::openForAppending(path);
        std::array<std::byte, 1> byte{};
        QVERIFY(file && file->readAt(at, byte));
        byte[0] ^= std::byte{4};
        QVERIFY(file->writeAt(at, byte).has_value());
    }
    static void age(const fs::path& folder, int hours)
    {
        fs::last_write_time(folder / "take.json", fs::file_time_type::clock::now() - std::chrono::hours(hours));
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::path(m_temporary->path().toStdString()) / "takes";
        m_stems = *separate::StemStore::create(kNames.size(), kFrames, kChannels, m_temporary->path().toStdString());
        QVERIFY(m_stems->write(0, someStems(), separate::StemState::Exact).has_value());
    }

    void givesBackWhatWasKept()
    {
        const auto hash = keep(TakeStore(m_folder, kMuch), keyOf(1));
        QVERIFY2(hash.has_value(), hash ? "" : hash.error().detail.c_str());
        const TakeStore store(m_folder, kMuch); // after a restart
        const auto found = find(store, keyOf(1));
        QVERIFY(found.has_value());
        QCOMPARE(found->contents().stems, kNames);
        QCOMPARE(found->contents().hash(), *hash);
        QVERIFY(!found->stems()->isThere(0, 1)); // not read yet
        std::vector<double> progress;
        QVERIFY(found->verify(kFrames - 1, {}, [&](double done) { progress.push_back(done); }).has_value());
        QCOMPARE(progress, (std::vector<double>{0.5, 1.0}));
        QCOMPARE(found->stems()->exactFrames(), kFrames);
        std::vector<float> frames(static_cast<std::size_t>(kFrames) * kChannels);
        for (std::size_t stem = 0; stem < kNames.size(); ++stem) {
            QVERIFY(found->stems()->read(stem, 0, frames).has_value());
            QVERIFY(frames == someStems()[stem]);
        }
        // Kept once more, it is the same.
        QCOMPARE(*keep(store, keyOf(1)), *hash);
    }

    void knowsTakesApart()
    {
        const TakeStore store(m_folder, kMuch);
        QVERIFY(keep(store, keyOf(1)).has_value());
        QVERIFY(!find(store, keyOf(2)));
        TakeKey other = keyOf(1);
        other.modelHash = "another";
        QVERIFY(!find(store, other));
        other = keyOf(1);
        other.song = "another";
        QVERIFY(!find(store, other));
        QVERIFY(!store.find(keyOf(1), kFrames + 1, kChannels));
        QVERIFY(!store.find(keyOf(1), kFrames, 1));
        QCOMPARE(store.modelHashes("song", "umxl", keyOf(1).options), std::vector<std::string>{"hash"});
        QVERIFY(store.modelHashes("song", "umxl", keyOf(2).options).empty());
        QVERIFY(store.modelHashes("song", "umx", keyOf(1).options).empty());
    }

    void findsDamage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("byte");
        QTest::newRow("first block") << QStringLiteral("0.rows") << qint64{5};
        QTest::newRow("last block of the last stem")
            << QStringLiteral("1.rows") << static_cast<qint64>(kFrames * static_cast<std::int64_t>(kChannels * sizeof(float)) - 1);
    }
    void findsDamage()
    {
        QFETCH(QString, file);
        QFETCH(qint64, byte);
        const TakeStore store(m_folder, kMuch);
        QVERIFY(keep(store, keyOf(1)).has_value());
        flipBit(onlyFolder() / file.toStdString(), byte);
        const auto found = find(store, keyOf(1));
        QVERIFY(found.has_value());
        const Status verified = found->verify(0, {}, [](double) {});
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, Errc::HashMismatch);
        QVERIFY(found->stems()->exactFrames() < kFrames);
        store.remove(keyOf(1));
        QVERIFY(!find(store, keyOf(1)));
        QCOMPARE(entriesIn(m_folder), std::size_t{0});
    }

    void aDamagedDescriptionIsNoTake()
    {
        const TakeStore store(m_folder, kMuch);
        QVERIFY(keep(store, keyOf(1)).has_value());
        const fs::path description = onlyFolder() / "take.json";
        for (std::int64_t at = 0; at < static_cast<std::int64_t>(fs::file_size(description)); at += 7) {
            flipBit(description, at);
            QVERIFY2(!find(store, keyOf(1)), std::to_string(at).c_str());
            flipBit(description, at);
        }
        QVERIFY(find(store, keyOf(1)).has_value());
        fs::resize_file(onlyFolder() / "0.rows", 8);
        QVERIFY(!find(store, keyOf(1)));
        QVERIFY(keep(store, keyOf(1)).has_value()); // written anew
        QVERIFY(find(store, keyOf(1)).has_value());
    }

    /// Somebody may write descriptions with the right hash.
    void refusesHostileDescriptions_data()
    {
        QTest::addColumn<std::string>("what");
        QTest::addColumn<std::string>("by");
        const auto row = [](const char* name, const char* what, const char* by) {
            QTest::newRow(name) << std::string(what) << std::string(by);
        };
        row("frames", "\"frames\": 263144", "\"frames\": 9007199254740993");
        row("no frames", "\"frames\": 263144", "\"frames\": 0");
        row("channels", "\"channels\": 2", "\"channels\": 2000000000");
        row("no stems", "\"stems\": [", "\"stems\": [], \"x\": [");
        row("blocks", "\"blocks\": [", "\"blocks\": [\"\",");
        row("numbers", "\"blocks\": [", "\"blocks\": [1,");
        row("deep", "\"blocks\": [", "\"blocks\": [[[[[[[[[[[[]]]]]]]]]]],");
        row("another version", "\"version\": 1", "\"version\": 2");
        row("another format", "stemwright take", "stemwright fake");
        row("a name twice", "\"version\": 1", "\"version\": 1, \"version\": 1");
    }
    void refusesHostileDescriptions()
    {
        QFETCH(std::string, what);
        QFETCH(std::string, by);
        const TakeContents contents{.key = keyOf(1),
                                    .stems = kNames,
                                    .frames = kFrames,
                                    .channels = kChannels,
                                    .blocks = std::vector(2, std::vector<std::string>{"a", "b"})};
        const std::string good = formatContents(contents);
        QVERIFY(parseContents(good, "take.json").has_value());
        std::string body = good.substr(good.find('\n') + 1);
        const std::size_t at = body.find(what);
        QVERIFY(at != std::string::npos);
        body.replace(at, what.size(), by);
        const auto parsed = parseContents(Sha256::of(body) + '\n' + body, "take.json");
        QVERIFY(!parsed);
        QVERIFY(parsed.error().detail.starts_with("take.json: "));
    }

    void theLeastRecentlyUsedGo()
    {
        const std::uint64_t one = kFrames * kChannels * kNames.size() * sizeof(float);
        const TakeStore store(m_folder, one * 5 / 2);
        QVERIFY(keep(store, keyOf(1)).has_value());
        age(onlyFolder(), 5);
        QVERIFY(keep(store, keyOf(2)).has_value());
        for (const auto& folder : fs::directory_iterator(m_folder))
            age(folder.path(), 3);
        QVERIFY(find(store, keyOf(1)).has_value()); // which makes it the newest
        QVERIFY(store.usedBytes() >= 2 * one && store.usedBytes() < one * 5 / 2);
        QVERIFY(keep(store, keyOf(3)).has_value());
        QVERIFY(find(store, keyOf(1)).has_value());
        QVERIFY(!find(store, keyOf(2)));
        QVERIFY(find(store, keyOf(3)).has_value());
        store.clear();
        QCOMPARE(store.usedBytes(), std::uint64_t{0});
        QCOMPARE(entriesIn(m_folder), std::size_t{0});
    }

    void whatIsLargerThanTheLimitDrivesOutNothing()
    {
        TakeStore store(m_folder, kMuch);
        QVERIFY(keep(store, keyOf(1)).has_value());
        store.setLimit(1000);
        const auto refused = keep(store, keyOf(2));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::TooLarge);
        QVERIFY(find(store, keyOf(1)).has_value());
    }

    /// Whoever reads a take goes on to do so.
    void clearingDisturbsNobody()
    {
        const TakeStore store(m_folder, kMuch);
        QVERIFY(keep(store, keyOf(1)).has_value());
        const auto found = find(store, keyOf(1));
        store.clear();
        QVERIFY(found->verify(0, {}, [](double) {}).has_value());
    }

    void leavesAloneWhatIsNotItsOwn()
    {
        fs::create_directories(m_folder / "my recordings");
        QVERIFY(writeTextFile(m_folder / "my recordings" / "a.txt", "mine").has_value());
        const fs::path link = m_folder / (std::string(32, 'a') + "-" + std::string(32, 'b'));
        fs::create_directory_symlink(m_folder / "my recordings", link);
        const TakeStore store(m_folder, kMuch);
        store.clear();
        QVERIFY(fs::exists(m_folder / "my recordings" / "a.txt"));
        QVERIFY(fs::exists(link));
    }

    void stoppedNothingIsKept()
    {
        const TakeStore store(m_folder, kMuch);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = store.keep(keyOf(1), kNames, *m_stems, stop.get_token());
        QCOMPARE(stopped.error().code, Errc::Cancelled);
        QCOMPARE(entriesIn(m_folder), std::size_t{0});
    }

    void aFullDiskLeavesNothingBroken()
    {
        const auto end = tests::runInChild([this] {
            const TakeStore store(m_folder, kMuch);
            if (!keep(store, keyOf(1)))
                return 1;
            tests::limitFileSize(100'000, tests::AtLimit::Error);
            const auto failed = keep(store, keyOf(2));
            if (failed || entriesIn(m_folder) != 1)
                return 2;
            const auto first = find(store, keyOf(1));
            return first && first->verify(0, {}, [](double) {}) ? 0 : 3;
        });
        QCOMPARE(end.exitCode, 0);
    }

    /// The process ends in the middle of writing, while another take is whole.
    void killedWhileItIsWritten()
    {
        const auto end = tests::runInChild([this] {
            const TakeStore store(m_folder, kMuch);
            if (!keep(store, keyOf(1)))
                return 1;
            tests::limitFileSize(100'000, tests::AtLimit::Death);
            return keep(store, keyOf(2)) ? 2 : 3;
        });
        QCOMPARE(end.signal, SIGXFSZ);
        QCOMPARE(entriesIn(m_folder), std::size_t{2});
        const TakeStore store(m_folder, kMuch); // the next start
        QCOMPARE(entriesIn(m_folder), std::size_t{1});
        const auto first = find(store, keyOf(1));
        QVERIFY(first && first->verify(0, {}, [](double) {}));
        QVERIFY(!find(store, keyOf(2)));
        QVERIFY(keep(store, keyOf(2)).has_value());
    }

    /// Every single call that changes a file fails once, or the disk is full from there on, or the program ends there.
    void everyCallFails_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isSticky");
        QTest::newRow("error") << QString::number(EIO) << false;
        QTest::newRow("full disk") << QString::number(ENOSPC) << true;
        QTest::newRow("killed") << QStringLiteral("kill") << false;
    }
    void everyCallFails()
    {
        if (tests::kHasSanitizer)
            QSKIP("what is preloaded and a sanitizer do not go together");
        QFETCH(QString, kind);
        QFETCH(bool, isSticky);
        QVERIFY(keep(TakeStore(m_folder, kMuch), keyOf(1)).has_value());
        int at = 1;
        for (bool hasFired = true; hasFired; ++at) {
            const QString log = m_temporary->filePath(QStringLiteral("log"));
            QFile::remove(log);
            QProcess writer;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(STEMWRIGHT_FAULTS));
            environment.insert(QStringLiteral("STEMWRIGHT_FAULT_FOLDER"), QString::fromStdString(m_folder));
            environment.insert(QStringLiteral("STEMWRIGHT_FAULT_AT"), QString::number(at));
            environment.insert(QStringLiteral("STEMWRIGHT_FAULT_KIND"), kind);
            environment.insert(QStringLiteral("STEMWRIGHT_FAULT_LOG"), log);
            if (isSticky)
                environment.insert(QStringLiteral("STEMWRIGHT_FAULT_STICKY"), QStringLiteral("1"));
            writer.setProcessEnvironment(environment);
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("keep"), QString::fromStdString(m_folder)});
            QVERIFY(writer.waitForFinished(120'000));
            QFile lines(log);
            QVERIFY(lines.open(QIODevice::ReadOnly));
            hasFired = lines.readAll().contains(" fired");
            const TakeStore store(m_folder, kMuch); // the next start
            const auto first = find(store, keyOf(1));
            QVERIFY2(first && first->verify(0, {}, [](double) {}), qPrintable(QString::number(at)));
            const bool isDone = writer.exitStatus() == QProcess::NormalExit && writer.exitCode() == 0;
            const auto second = store.find(keyOf(2), kFewFrames, kChannels);
            if (second)
                QVERIFY2(second->verify(0, {}, [](double) {}), qPrintable(QString::number(at)));
            QVERIFY2(second || !isDone, qPrintable(QString::number(at))); // only what is there is said to be kept
            QCOMPARE(entriesIn(m_folder), std::size_t{second ? 2U : 1U});
            store.remove(keyOf(2));
        }
        QVERIFY2(at > 10, qPrintable(QString::number(at)));
    }

    void withoutAFolderNothingIsKept()
    {
        const TakeStore store(std::nullopt, kMuch);
        QCOMPARE(keep(store, keyOf(1)).error().code, Errc::Unsupported);
        QVERIFY(!find(store, keyOf(1)));
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "keep")
        return keepAsProgram(argv[2]);
    QCoreApplication application(argc, argv);
    TestTakeStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_takestore.moc"
