#include "engine/evaluate/kernels.h"

#include <array>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/evaluate/kernels.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace stemwright::evaluate::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Two vectors of rows by kTileColumns sums: as many as the registers hold.
void subtractTileRows(const double* a, const double* b, std::size_t depth, double* c, std::size_t stride)
{
    const hn::CappedTag<double, kTileRows / 2> d;
    using Vector = hn::Vec<decltype(d)>;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t row = 0; row < kTileRows; row += 2 * lanes) {
        Vector s00 = hn::Zero(d), s01 = s00, s02 = s00, s03 = s00, s04 = s00, s05 = s00;
        Vector s10 = s00, s11 = s00, s12 = s00, s13 = s00, s14 = s00, s15 = s00;
        for (std::size_t k = 0; k < depth; ++k) {
            const Vector a0 = hn::LoadU(d, a + k * kTileRows + row);
            const Vector a1 = hn::LoadU(d, a + k * kTileRows + row + lanes);
            const double* line = b + k * kTileColumns;
            Vector factor = hn::Set(d, line[0]);
            s00 = hn::MulAdd(a0, factor, s00);
            s10 = hn::MulAdd(a1, factor, s10);
            factor = hn::Set(d, line[1]);
            s01 = hn::MulAdd(a0, factor, s01);
            s11 = hn::MulAdd(a1, factor, s11);
            factor = hn::Set(d, line[2]);
            s02 = hn::MulAdd(a0, factor, s02);
            s12 = hn::MulAdd(a1, factor, s12);
            factor = hn::Set(d, line[3]);
            s03 = hn::MulAdd(a0, factor, s03);
            s13 = hn::MulAdd(a1, factor, s13);
            factor = hn::Set(d, line[4]);
            s04 = hn::MulAdd(a0, factor, s04);
            s14 = hn::MulAdd(a1, factor, s14);
            factor = hn::Set(d, line[5]);
            s05 = hn::MulAdd(a0, factor, s05);
            s15 = hn::MulAdd(a1, factor, s15);
        }
        const auto subtract = [&](std::size_t column, Vector upper, Vector lower) {
            double* to = c + column * stride + row;
            hn::StoreU(hn::Sub(hn::LoadU(d, to), upper), d, to);
            hn::StoreU(hn::Sub(hn::LoadU(d, to + lanes), lower), d, to + lanes);
        };
        subtract(0, s00, s10);
        subtract(1, s01, s11);
        subtract(2, s02, s12);
        subtract(3, s03, s13);
        subtract(4, s04, s14);
        subtract(5, s05, s15);
    }
}

void subtractScaledRow(const double* from, std::size_t count, double factor, double* to)
{
    const hn::ScalableTag<double> d;
    const auto scale = hn::Set(d, factor);
    std::size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d))
        hn::StoreU(hn::NegMulAdd(scale, hn::LoadU(d, from + i), hn::LoadU(d, to + i)), d, to + i);
    for (; i < count; ++i)
        to[i] -= factor * from[i];
}

double dotProductRow(const double* a, const double* b, std::size_t count)
{
    const hn::ScalableTag<double> d;
    const std::size_t lanes = hn::Lanes(d);
    auto even = hn::Zero(d);
    auto odd = hn::Zero(d);
    std::size_t i = 0;
    for (; i + 2 * lanes <= count; i += 2 * lanes) {
        even = hn::MulAdd(hn::LoadU(d, a + i), hn::LoadU(d, b + i), even);
        odd = hn::MulAdd(hn::LoadU(d, a + i + lanes), hn::LoadU(d, b + i + lanes), odd);
    }
    double sum = hn::GetLane(hn::SumOfLanes(d, hn::Add(even, odd)));
    for (; i < count; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// Interleaved real and imaginary parts; `sign` is +1 for a b and -1 for conj(a) b.
void addProductRow(const double* a, const double* b, std::size_t count, double sign, double* sum)
{
    std::size_t i = 0;
#if HWY_TARGET != HWY_SCALAR // which has no neighbours to exchange
    const hn::ScalableTag<double> d;
    const auto signs = hn::OddEven(hn::Set(d, sign), hn::Set(d, -sign));
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d)) {
        const auto va = hn::LoadU(d, a + i);
        const auto vb = hn::LoadU(d, b + i);
        const auto real = hn::MulAdd(hn::DupEven(va), vb, hn::LoadU(d, sum + i));
        hn::StoreU(hn::MulAdd(hn::DupOdd(va), hn::Mul(hn::Reverse2(d, vb), signs), real), d, sum + i);
    }
#endif
    for (; i < count; i += 2) {
        sum[i] += a[i] * b[i] - sign * a[i + 1] * b[i + 1];
        sum[i + 1] += a[i] * b[i + 1] + sign * a[i + 1] * b[i];
    }
}

} // namespace stemwright::evaluate::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace stemwright::evaluate {

HWY_EXPORT(subtractTileRows);
HWY_EXPORT(subtractScaledRow);
HWY_EXPORT(dotProductRow);
HWY_EXPORT(addProductRow);

namespace {

void addSignedProduct(std::span<const std::complex<double>> a, std::span<const std::complex<double>> b, double sign,
                      std::complex<double>* sum)
{
    HWY_DYNAMIC_DISPATCH(addProductRow)
    (reinterpret_cast<const double*>(a.data()), reinterpret_cast<const double*>(b.data()), 2 * a.size(), sign,
     reinterpret_cast<double*>(sum));
}

} // namespace

void subtractTile(const double* a, const double* b, std::size_t depth, double* c, std::size_t stride)
{
    HWY_DYNAMIC_DISPATCH(subtractTileRows)(a, b, depth, c, stride);
}

void subtractScaled(std::span<const double> from, double factor, double* to)
{
    HWY_DYNAMIC_DISPATCH(subtractScaledRow)(from.data(), from.size(), factor, to);
}

double dotProduct(std::span<const double> a, std::span<const double> b)
{
    return HWY_DYNAMIC_DISPATCH(dotProductRow)(a.data(), b.data(), a.size());
}

void addConjugateProduct(std::span<const std::complex<double>> a, std::span<const std::complex<double>> b, std::complex<double>* sum)
{
    addSignedProduct(a, b, -1.0, sum);
}

void addProduct(std::span<const std::complex<double>> a, std::span<const std::complex<double>> b, std::complex<double>* sum)
{
    addSignedProduct(a, b, 1.0, sum);
}

} // namespace stemwright::evaluate
#endif
