#include "engine/evaluate/linearsystem.h"
#include "tests/engine/evaluate/generatedsignals.h"

#include <QTest>

#include <cmath>

using namespace stemwright;
using namespace stemwright::tests;

class TestLinearSystem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void solutionsFulfilTheSystem_data();
    void solutionsFulfilTheSystem();
    void largestPivotMayBeNegative();
    void dependentColumnIsLeftOut();
    void stopIsHeeded();
};

void TestLinearSystem::solutionsFulfilTheSystem_data()
{
    QTest::addColumn<int>("order");
    for (const int order : {1, 2, 15, 64, 65, 130, 400})
        QTest::addRow("%d", order) << order;
}

/// Panels, strips and tiles that are not full included; the first pivot must be searched for.
void TestLinearSystem::solutionsFulfilTheSystem()
{
    QFETCH(const int, order);
    const auto n = static_cast<std::size_t>(order);
    Samples matrix = lcg(7, n * n);
    matrix[0] = n > 1 ? 0.0 : 1.0;
    const Samples wanted = lcg(8, 3 * n);
    Samples sides(3 * n, 0.0);
    for (std::size_t side = 0; side < 3; ++side)
        for (std::size_t column = 0; column < n; ++column)
            for (std::size_t row = 0; row < n; ++row)
                sides[side * n + row] += matrix[column * n + row] * wanted[side * n + column];
    ThreadPool pool(2);
    QVERIFY(evaluate::solveInPlace(matrix, n, sides, pool, {}));
    for (std::size_t i = 0; i < sides.size(); ++i)
        QVERIFY2(std::abs(sides[i] - wanted[i]) < 1e-9, qPrintable(QString::number(sides[i] - wanted[i])));
}

/// Beside it, the largest positive one would leave nothing of the first unknown.
void TestLinearSystem::largestPivotMayBeNegative()
{
    Samples matrix{-1.0, 1e-20, 1.0, 1.0};
    Samples sides{1.0, 3.0};
    ThreadPool pool(1);
    QVERIFY(evaluate::solveInPlace(matrix, 2, sides, pool, {}));
    QCOMPARE(sides, (Samples{2.0, 3.0}));
}

void TestLinearSystem::dependentColumnIsLeftOut()
{
    Samples matrix{2.0, 2.0, 1.0, 2.0, 2.0, 1.0, 1.0, 1.0, 4.0}; // the first two columns are equal
    Samples sides{7.0, 7.0, 14.0};                               // 2 x the first and 3 x the last
    ThreadPool pool(1);
    QVERIFY(evaluate::solveInPlace(matrix, 3, sides, pool, {}));
    QCOMPARE(sides, (Samples{2.0, 0.0, 3.0}));
}

void TestLinearSystem::stopIsHeeded()
{
    std::stop_source stop;
    stop.request_stop();
    Samples matrix{1.0};
    Samples sides{1.0};
    ThreadPool pool(1);
    const Status solved = evaluate::solveInPlace(matrix, 1, sides, pool, stop.get_token());
    QVERIFY(!solved && solved.error().code == Errc::Cancelled);
}

QTEST_GUILESS_MAIN(TestLinearSystem)
#include "tst_linearsystem.moc"
