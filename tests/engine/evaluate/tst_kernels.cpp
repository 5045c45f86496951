#include "engine/evaluate/kernels.h"
#include "tests/engine/evaluate/generatedsignals.h"

#include <QTest>

#include <cmath>
#include <complex>

using namespace stemwright;
using namespace stemwright::tests;

namespace {

using Bins = std::vector<std::complex<double>>;

Bins bins(std::uint32_t seed, std::size_t count)
{
    const Samples parts = lcg(seed, 2 * count);
    Bins result;
    for (std::size_t i = 0; i < count; ++i)
        result.emplace_back(parts[2 * i], parts[2 * i + 1]);
    return result;
}

} // namespace

/// Inner loops, whole vectors and what is left of them, against the plain formulae.
class TestKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products_data() { lengths(); }
    void products();
    void scaledRows_data() { lengths(); }
    void scaledRows();
    void tile();

private:
    static void lengths();
};

void TestKernels::lengths()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 2, 3, 8, 17, 63})
        QTest::addRow("%d", length) << length;
}

void TestKernels::products()
{
    QFETCH(const int, length);
    const auto count = static_cast<std::size_t>(length);
    const Bins a = bins(1, count);
    const Bins b = bins(2, count);
    Bins plain = bins(3, count);
    Bins conjugate = plain;
    evaluate::addProduct(a, b, plain.data());
    evaluate::addConjugateProduct(a, b, conjugate.data());
    const Bins before = bins(3, count);
    for (std::size_t i = 0; i < count; ++i) {
        QVERIFY(std::abs(plain[i] - before[i] - a[i] * b[i]) < 1e-14);
        QVERIFY(std::abs(conjugate[i] - before[i] - std::conj(a[i]) * b[i]) < 1e-14);
    }
}

void TestKernels::scaledRows()
{
    QFETCH(const int, length);
    const auto count = static_cast<std::size_t>(length);
    const Samples a = lcg(1, count);
    const Samples b = lcg(2, count);
    Samples row = b;
    double sum = 0.0;
    evaluate::subtractScaled(a, 0.7, row.data());
    for (std::size_t i = 0; i < count; ++i) {
        QVERIFY(std::abs(row[i] - (b[i] - 0.7 * a[i])) < 1e-14);
        sum += a[i] * b[i];
    }
    QVERIFY(std::abs(evaluate::dotProduct(a, b) - sum) < 1e-13);
}

void TestKernels::tile()
{
    constexpr std::size_t kDepth = 5;
    constexpr std::size_t kStride = evaluate::kTileRows + 3;
    const Samples a = lcg(1, kDepth * evaluate::kTileRows);
    const Samples b = lcg(2, kDepth * evaluate::kTileColumns);
    const Samples before = lcg(3, evaluate::kTileColumns * kStride);
    Samples c = before;
    evaluate::subtractTile(a.data(), b.data(), kDepth, c.data(), kStride);
    for (std::size_t column = 0; column < evaluate::kTileColumns; ++column)
        for (std::size_t row = 0; row < kStride; ++row) {
            double expected = before[column * kStride + row];
            for (std::size_t k = 0; row < evaluate::kTileRows && k < kDepth; ++k)
                expected -= a[k * evaluate::kTileRows + row] * b[k * evaluate::kTileColumns + column];
            QVERIFY(std::abs(c[column * kStride + row] - expected) < 1e-14);
        }
}

QTEST_GUILESS_MAIN(TestKernels)
#include "tst_kernels.moc"
