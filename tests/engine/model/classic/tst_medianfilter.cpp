#include "engine/model/classic/medianfilter.h"

#include "memorymixture.h"

#include <QTest>

#include <algorithm>

using namespace stemwright::model;

namespace {

/// The matrix of classical-methods 3.8; rows are frequencies, columns times.
std::vector<float> anchorMatrix()
{
    std::vector<float> values;
    for (int f = 0; f < 6; ++f)
        for (int t = 0; t < 8; ++t)
            values.push_back(static_cast<float>((7 * f + 3 * t + f * t) % 11 + 1));
    return values;
}

Plane<const float> view(const std::vector<float>& values, std::size_t columns)
{
    return {values.data(), values.size() / columns, columns, columns};
}

std::vector<float> alongRows(const std::vector<float>& values, std::size_t columns, std::size_t length, Edge edge)
{
    std::vector<float> out(values.size());
    medianAlongRows(view(values, columns), length, edge, {out.data(), values.size() / columns, columns, columns});
    return out;
}

std::vector<float> downColumns(const std::vector<float>& values, std::size_t columns, std::size_t length, Edge edge)
{
    std::vector<float> out(values.size());
    medianDownColumns(view(values, columns), length, edge, {out.data(), values.size() / columns, columns, columns});
    return out;
}

float naiveMedian(const std::vector<float>& column, std::int64_t centre, std::int64_t length, Edge edge)
{
    const auto n = static_cast<std::int64_t>(column.size());
    std::vector<float> window;
    for (std::int64_t i = centre - length / 2; i <= centre + length / 2; ++i) {
        std::int64_t m = i % (2 * n);
        m = m < 0 ? m + 2 * n : m;
        m = m < n ? m : 2 * n - 1 - m;
        window.push_back(edge == Edge::Zero && (i < 0 || i >= n) ? 0.0F : column[static_cast<std::size_t>(m)]);
    }
    std::ranges::sort(window);
    return window[window.size() / 2];
}

} // namespace

class TestMedianFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anchorsOfTheSpecification()
    {
        const auto s = anchorMatrix();
        const std::vector<float> harmonic = {4, 4, 4, 5, 7, 8, 8, 8, 5, 8, 5, 5, 6, 6, 3, 6, 4, 4, 4, 7, 3, 6, 6, 6,
                                             6, 7, 6, 6, 3, 7, 8, 8, 7, 7, 6, 6, 6, 5, 2, 5, 8, 5, 5, 8, 7, 5, 4, 7};
        const std::vector<float> percussive = {1, 4, 7, 10, 2, 5, 8, 11, 4, 4, 5, 9, 2, 6, 8, 6, 8, 6,  3, 8, 2, 7,  3, 6,
                                               7, 6, 3, 7,  2, 8, 3, 6,  7, 6, 8, 6, 2, 9, 5, 4, 3, 11, 8, 5, 2, 10, 7, 4};
        QCOMPARE(alongRows(s, 8, 5, Edge::Reflect), harmonic);
        QCOMPARE(downColumns(s, 8, 3, Edge::Reflect), percussive);
    }

    void windowLongerThanTheAxisReflectsAgain()
    {
        const auto s = anchorMatrix();
        const auto harmonic = alongRows(s, 8, 31, Edge::Reflect);
        QCOMPARE(std::vector<float>(harmonic.begin(), harmonic.begin() + 8), (std::vector<float>{7, 7, 5, 5, 7, 7, 5, 5}));
        const auto percussive = downColumns(s, 8, 31, Edge::Reflect);
        const std::vector<float> expected = {4, 7, 4, 4, 7, 7};
        for (std::size_t f = 0; f < 6; ++f)
            QCOMPARE(percussive[f * 8], expected[f]);
    }

    void zeroEdges()
    {
        QCOMPARE(alongRows({5, 3, 2, 8, 2}, 5, 3, Edge::Zero), (std::vector<float>{3, 3, 3, 2, 2}));
        auto s = anchorMatrix();
        for (float& value : s)
            value *= value;
        const auto harmonic = alongRows(s, 8, 5, Edge::Zero);
        QCOMPARE(std::vector<float>(harmonic.begin(), harmonic.begin() + 8), (std::vector<float>{1, 16, 16, 25, 49, 64, 25, 25}));
        const auto percussive = downColumns(s, 8, 3, Edge::Zero);
        QCOMPARE(std::vector<float>(percussive.begin(), percussive.begin() + 8), (std::vector<float>{1, 1, 25, 81, 4, 25, 64, 9}));
    }

    void equalsSorting_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("zero");
        QTest::newRow("one value") << 1 << 1 << 1 << false;
        QTest::newRow("one row, long window") << 1 << 5 << 69 << false;
        QTest::newRow("one row, long window, zeros") << 1 << 5 << 69 << true;
        QTest::newRow("vectors and a remainder") << 50 << 37 << 17 << false;
        QTest::newRow("the same with zeros") << 50 << 37 << 17 << true;
        QTest::newRow("length 1 copies") << 9 << 33 << 1 << false;
        QTest::newRow("several blocks") << 100 << 70 << 25 << false;
    }

    void equalsSorting()
    {
        QFETCH(const int, rows);
        QFETCH(const int, columns);
        QFETCH(const int, length);
        QFETCH(const bool, zero);
        const auto r = static_cast<std::size_t>(rows);
        const auto c = static_cast<std::size_t>(columns);
        const Edge edge = zero ? Edge::Zero : Edge::Reflect;
        stemwright::test::Lcg noise(7);
        std::vector<float> values(r * c);
        for (float& value : values) // a third of the values equal others
            value = std::max(0.0F, std::round(noise() * 40.0F)) * 0.1F;
        const auto down = downColumns(values, c, static_cast<std::size_t>(length), edge);
        const auto along = alongRows(values, c, static_cast<std::size_t>(length), edge);
        for (std::size_t i = 0; i < r; ++i)
            for (std::size_t k = 0; k < c; ++k) {
                std::vector<float> column(r);
                for (std::size_t j = 0; j < r; ++j)
                    column[j] = values[j * c + k];
                const auto first = values.begin() + static_cast<std::ptrdiff_t>(i * c);
                const std::vector<float> row(first, first + columns);
                QCOMPARE(down[i * c + k], naiveMedian(column, static_cast<std::int64_t>(i), length, edge));
                QCOMPARE(along[i * c + k], naiveMedian(row, static_cast<std::int64_t>(k), length, edge));
            }
    }
};

QTEST_GUILESS_MAIN(TestMedianFilter)
#include "tst_medianfilter.moc"
