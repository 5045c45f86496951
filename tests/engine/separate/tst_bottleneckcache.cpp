#include "engine/separate/bottleneckcache.h"
#include "tests/support/childprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace stemwright;
using namespace stemwright::separate;

class TestBottleneckCache : public QObject {
    Q_OBJECT

private:
    static std::filesystem::path pathOf(const QTemporaryDir& folder) { return folder.path().toStdString(); }

    static void keep(const BottleneckCache& cache, const std::string& key, std::size_t rows, const std::filesystem::path& scratch)
    {
        auto entry = cache.create(key, 4, scratch);
        QVERIFY(entry.has_value());
        QVERIFY(entry->rows().write(0, std::vector<float>(4 * rows, 1.5F)).has_value());
        QVERIFY(entry->keep({}).has_value());
    }
    static qsizetype filesIn(const QTemporaryDir& folder) { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(); }

private Q_SLOTS:
    void findsWhatWasKept()
    {
        const QTemporaryDir folder;
        const BottleneckCache cache(pathOf(folder), 1 << 20);
        keep(cache, "song/model", 10, pathOf(folder));
        const auto found = cache.find("song/model", 4, 10);
        QVERIFY(found.has_value());
        std::vector<float> row(4);
        QVERIFY(found->read(9, row).has_value());
        QCOMPARE(row.front(), 1.5F);
        QVERIFY(!cache.find("song/other", 4, 10));
        QVERIFY(!cache.find("song/model", 4, 11)); // another length: made by another version
        QVERIFY(!cache.find("song/model", 3, 10));
    }

    void whatIsNotKeptLeavesNothing()
    {
        const QTemporaryDir folder;
        const BottleneckCache cache(pathOf(folder), 1 << 20);
        {
            auto entry = cache.create("song", 4, pathOf(folder));
            QVERIFY(entry.has_value());
            QVERIFY(!cache.find("song", 4, 0));
        }
        QCOMPARE(filesIn(folder), 0);
    }

    /// Both jobs write the same song; neither spoils the other's file.
    void twoWritersOfOneKey()
    {
        const QTemporaryDir folder;
        const BottleneckCache cache(pathOf(folder), 1 << 20);
        auto first = cache.create("song", 4, pathOf(folder));
        QVERIFY(first && first->rows().write(0, std::vector<float>(40, 1.0F)));
        auto second = cache.create("song", 4, pathOf(folder));
        QVERIFY(second.has_value());
        QVERIFY(first->keep({}).has_value());
        QVERIFY(cache.find("song", 4, 10).has_value());
        QVERIFY(second->rows().write(0, std::vector<float>(40, 1.0F)).has_value());
        QVERIFY(second->keep({}).has_value());
        QVERIFY(cache.find("song", 4, 10).has_value());
    }

    void trimsTheLeastRecentlyUsed()
    {
        const QTemporaryDir folder;
        const BottleneckCache cache(pathOf(folder), 2 * 160);
        const auto age = [](const std::filesystem::path& file, int hours) {
            std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - std::chrono::hours(hours));
        };
        keep(cache, "old", 10, pathOf(folder));
        for (const auto& entry : std::filesystem::directory_iterator(pathOf(folder)))
            age(entry.path(), 3);
        keep(cache, "used", 10, pathOf(folder));
        for (const auto& entry : std::filesystem::directory_iterator(pathOf(folder)))
            age(entry.path(), 4);
        QVERIFY(cache.find("used", 4, 10)); // which makes it the newest
        keep(cache, "new", 10, pathOf(folder));
        cache.trim();
        QVERIFY(!cache.find("old", 4, 10));
        QVERIFY(cache.find("used", 4, 10).has_value());
        QVERIFY(cache.find("new", 4, 10).has_value());
    }

    void aLowerLimitCountsAtTheNextTrim()
    {
        const QTemporaryDir folder;
        BottleneckCache cache(pathOf(folder), 1 << 20);
        keep(cache, "one", 10, pathOf(folder));
        keep(cache, "two", 10, pathOf(folder));
        QCOMPARE(cache.usedBytes(), std::uint64_t{320});
        cache.setLimit(200);
        cache.trim();
        QCOMPARE(cache.usedBytes(), std::uint64_t{160});
    }

    /// A job that reads its file goes on to do so.
    void clearingDisturbsNobody()
    {
        const QTemporaryDir folder;
        const BottleneckCache cache(pathOf(folder), 1 << 20);
        keep(cache, "song", 10, pathOf(folder));
        const auto found = cache.find("song", 4, 10);
        cache.clear();
        QCOMPARE(cache.usedBytes(), std::uint64_t{0});
        QCOMPARE(filesIn(folder), 0);
        std::vector<float> row(4);
        QVERIFY(found->read(9, row).has_value());
        QCOMPARE(row.front(), 1.5F);
    }

    void removesWhatAKilledJobLeft()
    {
        const QTemporaryDir folder;
        const BottleneckCache cache(pathOf(folder), 1 << 20);
        const auto end = tests::runInChild([&] {
            auto entry = cache.create("song", 4, pathOf(folder));
            if (!entry || !entry->rows().write(0, std::vector<float>(40, 1.0F)))
                return 1;
            return std::raise(SIGKILL);
        });
        QCOMPARE(end.signal, SIGKILL);
        QCOMPARE(filesIn(folder), 1);
        auto running = cache.create("song", 4, pathOf(folder));
        QVERIFY(running.has_value());
        QCOMPARE(filesIn(folder), 2);
        const BottleneckCache nextRun(pathOf(folder), 1 << 20);
        QCOMPARE(filesIn(folder), 1); // the one that is being written
        QVERIFY(running->keep({}).has_value());
    }

    void withoutAFolderNothingIsKept()
    {
        const QTemporaryDir folder;
        const BottleneckCache cache(std::nullopt, 0);
        keep(cache, "song", 10, pathOf(folder));
        QVERIFY(!cache.find("song", 4, 10));
        QCOMPARE(filesIn(folder), 0);
    }
};

QTEST_GUILESS_MAIN(TestBottleneckCache)
#include "tst_bottleneckcache.moc"
