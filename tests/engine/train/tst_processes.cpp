#include "engine/train/processes.h"

#include <QTest>

#include <limits>

using namespace stemwright;
using namespace stemwright::train;

namespace {

/// One of some processes, of which the others add what is told.
class FakeGroup final : public model::ProcessGroup {
public:
    FakeGroup(std::size_t rank, std::size_t count, double others = 0.0) : m_rank(rank), m_count(count), m_others(others) {}
    std::size_t rank() const override { return m_rank; }
    std::size_t count() const override { return m_count; }
    Status addUp(std::span<float>) override { return failure(Errc::NetworkError, "nobody there"); }
    Status addUp(std::span<double> values) override
    {
        for (double& value : values)
            value += m_others;
        return m_isThere ? Status() : failure(Errc::NetworkError, "nobody there");
    }
    bool m_isThere = true;

private:
    std::size_t m_rank;
    std::size_t m_count;
    double m_others;
};

} // namespace

/// How a training is shared out among processes.
class TestProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsLearnedFromOnce()
    {
        for (const std::size_t count : {1U, 2U, 3U, 7U})
            for (std::size_t size = 1; size < 20; ++size) {
                std::vector<DrawnExample> batch(size);
                std::vector<int> taken(size);
                for (std::size_t rank = 0; rank < count; ++rank) {
                    FakeGroup group(rank, count);
                    const auto part = Processes(&group).part(batch);
                    QVERIFY(!part.examples.empty()); // or the process would be out of step
                    QCOMPARE(part.share.all, size);
                    QVERIFY(part.share.first + part.examples.size() <= size);
                    for (std::size_t i = 0; part.share.isCounted && i < part.examples.size(); ++i) {
                        QCOMPARE(&part.examples[i], &batch[part.share.first + i]);
                        ++taken[part.share.first + i];
                    }
                }
                QCOMPARE(taken, std::vector<int>(size, 1));
            }
    }

    void oneAloneLearnsFromAll()
    {
        const std::vector<DrawnExample> batch(5);
        const auto part = Processes(nullptr).part(batch);
        QCOMPARE(part.examples.size(), 5U);
        QVERIFY(Processes(nullptr).isFirst());
        QCOMPARE(Processes(nullptr).sum(3.0).value(), 3.0);
        QVERIFY(Processes(nullptr).compare({}, 1, 1));
    }

    void anotherOptionIsNamed()
    {
        FakeGroup group(0, 2, 16.0); // as batches are of 16 in both, but nothing else is 16
        const Status differs = Processes(&group).compare({}, 16, 16);
        QVERIFY(!differs);
        QCOMPARE(differs.error().code, Errc::InvalidArgument);
        QCOMPARE(differs.error().detail, std::string("--epochs: is not the same for all processes"));
    }

    void scheduleOfTheFirstIsTakenOver()
    {
        const Schedule own{.learningRate = 0.5,
                           .epochs = 7,
                           .bestEpoch = 5,
                           .bestLoss = 2.0,
                           .isFinished = true,
                           .plateauLoss = 2.5,
                           .plateauEpochs = 2,
                           .cooldown = 1};
        Schedule first = own;
        FakeGroup zeros(0, 2);
        QVERIFY(Processes(&zeros).takeOver(first));
        QCOMPARE(first, own);
        Schedule second = own;
        FakeGroup ones(1, 2, 1.0);
        QVERIFY(Processes(&ones).takeOver(second));
        QCOMPARE(second, (Schedule{.learningRate = 1.0,
                                   .epochs = 1,
                                   .bestEpoch = 1,
                                   .bestLoss = 1.0,
                                   .isFinished = true,
                                   .plateauLoss = 1.0,
                                   .plateauEpochs = 1,
                                   .cooldown = 1}));
    }

    void lostProcessesAreAnError()
    {
        FakeGroup group(0, 2);
        group.m_isThere = false;
        Schedule schedule;
        QCOMPARE(Processes(&group).takeOver(schedule).error().code, Errc::NetworkError);
        QCOMPARE(Processes(&group).compare({}, 1, 1).error().code, Errc::NetworkError);
        QCOMPARE(Processes(&group).sum(1.0).error().code, Errc::NetworkError);
    }

    void batchesMustBeDivisible()
    {
        TrainingOptions options;
        options.batchSize = 6;
        for (const std::size_t count : {1U, 2U, 3U, 6U})
            QVERIFY(checkOptions(options, count));
        const Status refused = checkOptions(options, 4);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.find("a batch of 6 excerpts cannot be shared out evenly among 4 processes") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
