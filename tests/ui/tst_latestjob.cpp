#include "ui/work/latestjob.h"

#include <QTest>

#include <atomic>
#include <new>
#include <thread>

using namespace stemwright::ui;

class TestLatestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestJobIsHeardOf()
    {
        std::atomic<bool> isStopped = false;
        std::atomic<bool> isBegun = false;
        std::atomic<int> runs = 0;
        QStringList done;
        LatestJob job;
        job.run([&](const std::stop_token& stop) {
            isBegun = true;
            while (!stop.stop_requested())
                std::this_thread::yield();
            isStopped = true;
            return [&done] { done += QStringLiteral("first"); };
        });
        QTRY_VERIFY(isBegun);
        job.run([&](const std::stop_token& /*stop*/) { return [&done] { done += QStringLiteral("second"); }; });
        QTRY_COMPARE(done, QStringList{QStringLiteral("second")});
        QVERIFY(isStopped);
        job.run([&](const std::stop_token& /*stop*/) {
            ++runs;
            return [&done] { done += QStringLiteral("third"); };
        });
        while (runs == 0) // without events: its result may be on the way
            std::this_thread::yield();
        job.cancel();
        job.run([&](const std::stop_token& /*stop*/) { return [&done] { done += QStringLiteral("fourth"); }; });
        QTRY_COMPARE(done, (QStringList{QStringLiteral("second"), QStringLiteral("fourth")}));
    }

    void itTellsWhetherItRuns()
    {
        LatestJob job;
        QVERIFY(!job.isRunning());
        job.run([](const std::stop_token& stop) -> std::function<void()> {
            while (!stop.stop_requested())
                std::this_thread::yield();
            return {};
        });
        QVERIFY(job.isRunning());
        job.cancel();
        QVERIFY(!job.isRunning());
        job.run([](const std::stop_token& /*stop*/) { return std::function<void()>(); });
        QTRY_VERIFY(!job.isRunning());
    }

    void anExceptionEndsItAlone()
    {
        LatestJob job;
        job.run([](const std::stop_token& /*stop*/) -> std::function<void()> { throw std::bad_alloc(); });
        QTRY_VERIFY(!job.isRunning());
        bool isDone = false;
        job.run([&](const std::stop_token& /*stop*/) { return [&isDone] { isDone = true; }; });
        QTRY_VERIFY(isDone);
    }
};

QTEST_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
