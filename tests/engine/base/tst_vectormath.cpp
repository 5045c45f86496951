#include "engine/base/vectormath.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace stemwright;

/// Lengths around the vectors' own; one element before and behind stays untouched.
class TestVectorMath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 3, 16, 17, 31, 64, 65})
            QTest::addRow("%d", length) << length;
    }
    void rows()
    {
        QFETCH(int, length);
        const auto count = static_cast<std::size_t>(length);
        std::vector<float> a(count);
        std::vector<float> b(count);
        std::vector<std::complex<float>> spectrum(count);
        for (std::size_t i = 0; i < count; ++i) {
            a[i] = 0.5F + static_cast<float>(i);
            b[i] = 3.0F - static_cast<float>(i);
            spectrum[i] = {3.0F * static_cast<float>(i + 1), -4.0F * static_cast<float>(i + 1)};
        }
        std::vector<float> product(count + 2, 7.0F);
        multiply(a, b, product.data() + 1);
        std::vector<float> sum(count + 2, 7.0F);
        multiplyAdd(a, b, sum.data() + 1);
        std::vector<float> lengths(count + 2, 7.0F);
        QCOMPARE(magnitudes(spectrum, lengths.data() + 1), 5.0F * static_cast<float>(count));
        for (std::size_t i = 0; i < count; ++i) {
            QCOMPARE(product[i + 1], a[i] * b[i]);
            QCOMPARE(sum[i + 1], 7.0F + a[i] * b[i]);
            QCOMPARE(lengths[i + 1], 5.0F * static_cast<float>(i + 1));
        }
        for (const auto& row : {product, sum, lengths}) {
            QCOMPARE(row.front(), 7.0F);
            QCOMPARE(row.back(), 7.0F);
        }
    }

    void filteredRows_data() { rows_data(); }
    void filteredRows()
    {
        QFETCH(int, length);
        const auto count = static_cast<std::size_t>(length);
        std::vector<float> values(count + 4);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = i % 5 == 0 ? -3.0F * static_cast<float>(i) : static_cast<float>(i);
        std::vector<float> largest(count + 2, 20.0F);
        raiseToFiltered(values, 2, std::vector{1.0F, -0.5F, 2.0F}, std::span(largest).subspan(1, count));
        for (std::size_t i = 0; i < count; ++i)
            QCOMPARE(largest[i + 1], std::max(20.0F, std::abs(values[i] - 0.5F * values[i + 2] + 2.0F * values[i + 4])));
        QCOMPARE(largest.front(), 20.0F);
        QCOMPARE(largest.back(), 20.0F);
    }

    void largestMagnitudeMayStandAnywhere()
    {
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        QCOMPARE(largestMagnitude({}), 0.0F);
        std::vector<float> values(37, 1.0F);
        for (float& value : values) {
            for (const auto& [put, found] : {std::pair{-9.0F, 9.0F},
                                             {8.0F, 8.0F},
                                             {kInfinity, kInfinity},
                                             {-kInfinity, kInfinity},
                                             {std::numeric_limits<float>::quiet_NaN(), kInfinity}}) {
                value = put;
                QCOMPARE(largestMagnitude(values), found);
            }
            value = 1.0F;
        }
    }

    void largestOfSpectrumMayStandAnywhere()
    {
        std::vector<std::complex<float>> spectrum(37, {1.0F, 0.0F});
        std::vector<float> out(37);
        for (auto& value : spectrum) {
            value = {0.0F, -9.0F};
            QCOMPARE(magnitudes(spectrum, out.data()), 9.0F);
            value = {1.0F, 0.0F};
        }
    }
};

QTEST_GUILESS_MAIN(TestVectorMath)
#include "tst_vectormath.moc"
