#include "engine/base/threadpool.h"

#include "tests/support/childprocess.h"

#include <QTest>

#include <sys/resource.h>

#include <atomic>
#include <barrier>
#include <cerrno>
#include <new>
#include <stdexcept>
#include <system_error>

using namespace stemwright;

class TestThreadPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsEachIndexOnce_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("count");
        QTest::newRow("one thread") << 1 << 100;
        QTest::newRow("more threads than work") << 8 << 3;
        QTest::newRow("much work") << 3 << 10'000;
        QTest::newRow("no work") << 2 << 0;
    }
    void runsEachIndexOnce()
    {
        QFETCH(int, threads);
        QFETCH(int, count);
        ThreadPool pool(static_cast<std::size_t>(threads));
        QCOMPARE(pool.size(), static_cast<std::size_t>(threads));
        std::vector<std::atomic<int>> calls(static_cast<std::size_t>(count));
        std::atomic<bool> knownWorkers = true;
        for (int round = 0; round < 3; ++round)
            QVERIFY(pool.parallelForWorkers(calls.size(), [&](std::size_t i, std::size_t worker) -> Status {
                ++calls[i];
                knownWorkers = knownWorkers && worker < pool.size();
                return {};
            }));
        QVERIFY(knownWorkers);
        QVERIFY(std::ranges::all_of(calls, [](const auto& n) { return n == 3; }));
    }

    void firstErrorEndsTheLoop()
    {
        ThreadPool pool(2);
        std::atomic<int> calls = 0;
        const Status done = pool.parallelFor(100'000, [&](std::size_t i) -> Status {
            ++calls;
            return i == 5 ? Status(failure(Errc::DiskFull, "five")) : Status();
        });
        QVERIFY(!done);
        QCOMPARE(done.error(), (Error{Errc::DiskFull, "five"}));
        QVERIFY(calls < 100'000);
        QVERIFY(pool.parallelFor(3, [](std::size_t) { return Status(); })); // and it works again afterwards
    }

    void exceptionsBecomeErrors()
    {
        ThreadPool pool(2);
        const Status done = pool.parallelFor(4, [](std::size_t) -> Status { throw std::runtime_error("odd"); });
        QCOMPARE(done.error(), (Error{Errc::Internal, "odd"}));
        QCOMPARE(guarded([]() -> Status { throw std::bad_alloc(); }).error().code, Errc::OutOfMemory);
        QCOMPARE(guarded([]() -> Status { throw std::system_error(EIO, std::generic_category()); }).error().code, Errc::Internal);
    }

    void backgroundWorkersAreNice_data()
    {
        QTest::addColumn<ThreadPriority>("priority");
        QTest::addColumn<int>("nice");
        const int own = getpriority(PRIO_PROCESS, 0);
        QTest::newRow("usual") << ThreadPriority::Usual << own;
        QTest::newRow("background") << ThreadPriority::Background << std::max(10, own);
    }
    void backgroundWorkersAreNice()
    {
        QFETCH(ThreadPriority, priority);
        QFETCH(int, nice);
        const int own = getpriority(PRIO_PROCESS, 0);
        ThreadPool pool(3, priority);
        std::vector<int> found(3);
        std::barrier allAtWork(3); // each thread takes one index
        QVERIFY(pool.parallelForWorkers(3, [&](std::size_t, std::size_t worker) -> Status {
            allAtWork.arrive_and_wait();
            found[worker] = getpriority(PRIO_PROCESS, 0);
            return {};
        }));
        QCOMPARE(found, (std::vector{own, nice, nice}));
    }

    void noRoomForThreadsIsOutOfMemory()
    {
        if (tests::kHasSanitizer)
            QSKIP("sanitizers need all address space");
        const tests::ChildEnd end = tests::runInChild([] {
            tests::limitMoreMemory(50'000'000);
            const Status done = guarded([] { return ThreadPool(100).parallelFor(1, [](std::size_t) { return Status(); }); });
            return !done && done.error().code == Errc::OutOfMemory && done.error().detail.starts_with("not enough memory") ? 0 : 1;
        });
        QCOMPARE(end.exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestThreadPool)
#include "tst_threadpool.moc"
