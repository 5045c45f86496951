#include "engine/evaluate/permutation.h"
#include "tests/engine/evaluate/generatedsignals.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace stemwright;
using namespace stemwright::evaluate;
using namespace stemwright::tests;

namespace {

using Order = std::vector<std::size_t>;

double sumOf(const std::vector<double>& scores, const Order& columns)
{
    double sum = 0.0;
    for (std::size_t row = 0; row < columns.size(); ++row)
        sum += scores[row * columns.size() + columns[row]];
    return sum;
}

Result<Order> found(const SignalSet& set)
{
    ThreadPool pool(2);
    return findEstimates(set, 64, pool, {});
}

} // namespace

/// Which estimate belongs to which reference.
class TestPermutation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bestOfAllPermutations();
    void equalScoresKeepTheOrder();
    void swappedEstimatesOfTheSpecification();
    void threeStereoSources();
    void silentSignalsSpoilNothing();
    void tooManyAreRefused();
};

void TestPermutation::bestOfAllPermutations()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> values(-20.0, 20.0);
    for (std::size_t n = 1; n <= 6; ++n) {
        std::vector<double> scores(n * n);
        std::ranges::generate(scores, [&] { return values(random); });
        Order order(n);
        std::iota(order.begin(), order.end(), std::size_t{0});
        double best = sumOf(scores, order);
        while (std::ranges::next_permutation(order).found)
            best = std::max(best, sumOf(scores, order));
        QVERIFY(std::abs(sumOf(scores, bestPermutation(scores, n)) - best) < 1e-9);
    }
}

void TestPermutation::equalScoresKeepTheOrder() { QCOMPARE(bestPermutation(std::vector(9, 1.5), 3), (Order{0, 1, 2})); }

void TestPermutation::swappedEstimatesOfTheSpecification()
{
    Scene scene = monoScene();
    QCOMPARE(found(scene.set()).value(), (Order{0, 1}));
    std::swap(scene.estimates[0], scene.estimates[1]);
    QCOMPARE(found(scene.set()).value(), (Order{1, 0}));
}

void TestPermutation::threeStereoSources()
{
    Scene scene = stereoScene();
    const Samples third = lcg(99, 6500);
    scene.references.push_back(MemorySignal({third, third}));
    scene.estimates.push_back(MemorySignal({mixed({{0.3, third}, {0.1, lcg(98, 6500)}}), mixed({{0.5, third}, {0.1, lcg(97, 6500)}})}));
    std::ranges::rotate(scene.estimates, scene.estimates.begin() + 1); // the estimates of 1, 2, 0
    QCOMPARE(found(scene.set()).value(), (Order{2, 0, 1}));
}

void TestPermutation::silentSignalsSpoilNothing()
{
    Scene scene = monoScene();
    scene.references.push_back(MemorySignal({Samples(4000, 0.0)}));
    scene.estimates.insert(scene.estimates.begin(), MemorySignal({Samples(4000, 0.0)}));
    QCOMPARE(found(scene.set()).value(), (Order{1, 2, 0}));
}

void TestPermutation::tooManyAreRefused()
{
    const Scene scene = tinyScene();
    SignalSet set;
    set.references.assign(kMostPermuted + 1, scene.set().references.front());
    set.estimates.assign(kMostPermuted + 1, scene.set().estimates.front());
    const auto order = found(set);
    QVERIFY(!order && order.error().code == Errc::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestPermutation)
#include "tst_permutation.moc"
