#include "engine/base/vectormath.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <type_traits>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/base/vectormath.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/highway.h>

#include "engine/base/foreachvector-inl.h"

HWY_BEFORE_NAMESPACE();
namespace stemwright::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

template <class D>
inline constexpr bool kIsFull = std::is_same_v<std::remove_const_t<D>, hn::ScalableTag<float>>;

void multiplyRow(const float* a, const float* b, std::size_t count, float* out)
{
    forEachVector(count, [=](auto d, std::size_t i) { hn::StoreU(hn::Mul(hn::LoadU(d, a + i), hn::LoadU(d, b + i)), d, out + i); });
}

void multiplyAddRow(const float* a, const float* b, std::size_t count, float* sum)
{
    forEachVector(count, [=](auto d, std::size_t i) {
        hn::StoreU(hn::MulAdd(hn::LoadU(d, a + i), hn::LoadU(d, b + i), hn::LoadU(d, sum + i)), d, sum + i);
    });
}

void raiseToFilteredRow(const float* values, std::size_t stride, std::span<const float> taps, std::span<float> largest)
{
    forEachVector(largest.size(), [=](auto d, std::size_t i) {
        auto sum = hn::Zero(d);
        for (std::size_t k = 0; k < taps.size(); ++k)
            sum = hn::MulAdd(hn::Set(d, taps[k]), hn::LoadU(d, values + i + k * stride), sum);
        hn::StoreU(hn::Max(hn::LoadU(d, largest.data() + i), hn::Abs(sum)), d, largest.data() + i);
    });
}

float largestMagnitudeRow(const float* values, std::size_t count)
{
    const hn::ScalableTag<float> full;
    auto largestOfLanes = hn::Zero(full);
    auto oddOfLanes = hn::Zero(full); // NaN as soon as a value was infinite or NaN: both give NaN times zero
    float largest = 0.0F;
    float odd = 0.0F;
    forEachVector(count, [&](auto d, std::size_t i) {
        const auto value = hn::LoadU(d, values + i);
        if constexpr (kIsFull<decltype(d)>) {
            largestOfLanes = hn::Max(largestOfLanes, hn::Abs(value));
            oddOfLanes = hn::MulAdd(value, hn::Zero(d), oddOfLanes);
        } else {
            largest = std::max(largest, std::abs(hn::GetLane(value)));
            odd += hn::GetLane(value) * 0.0F;
        }
    });
    odd += hn::GetLane(hn::SumOfLanes(full, oddOfLanes));
    return std::isnan(odd) ? std::numeric_limits<float>::infinity() : std::max(largest, hn::GetLane(hn::MaxOfLanes(full, largestOfLanes)));
}

float magnitudesRow(const float* spectrum, std::size_t count, float* out)
{
    float largest = 0.0F;
    const hn::ScalableTag<float> full;
    auto largestOfLanes = hn::Zero(full);
    forEachVector(count, [&](auto d, std::size_t i) {
        hn::Vec<decltype(d)> re;
        hn::Vec<decltype(d)> im;
        hn::LoadInterleaved2(d, spectrum + 2 * i, re, im);
        const auto magnitude = hn::Sqrt(hn::Add(hn::Mul(re, re), hn::Mul(im, im)));
        hn::StoreU(magnitude, d, out + i);
        if constexpr (kIsFull<decltype(d)>)
            largestOfLanes = hn::Max(largestOfLanes, magnitude);
        else
            largest = std::max(largest, hn::GetLane(magnitude));
    });
    return std::max(largest, hn::GetLane(hn::MaxOfLanes(full, largestOfLanes)));
}

} // namespace stemwright::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace stemwright {

HWY_EXPORT(multiplyRow);
HWY_EXPORT(multiplyAddRow);
HWY_EXPORT(magnitudesRow);
HWY_EXPORT(largestMagnitudeRow);
HWY_EXPORT(raiseToFilteredRow);

void multiply(std::span<const float> a, std::span<const float> b, float* out)
{
    assert(a.size() == b.size());
    HWY_DYNAMIC_DISPATCH(multiplyRow)(a.data(), b.data(), a.size(), out);
}

void multiplyAdd(std::span<const float> a, std::span<const float> b, float* sum)
{
    assert(a.size() == b.size());
    HWY_DYNAMIC_DISPATCH(multiplyAddRow)(a.data(), b.data(), a.size(), sum);
}

void raiseToFiltered(std::span<const float> values, std::size_t stride, std::span<const float> taps, std::span<float> largest)
{
    assert(largest.empty() || taps.empty() || values.size() >= largest.size() + (taps.size() - 1) * stride);
    HWY_DYNAMIC_DISPATCH(raiseToFilteredRow)(values.data(), stride, taps, largest);
}

float largestMagnitude(std::span<const float> values) { return HWY_DYNAMIC_DISPATCH(largestMagnitudeRow)(values.data(), values.size()); }

float magnitudes(std::span<const std::complex<float>> spectrum, float* out)
{
    // std::complex is laid out as two floats (C++ [complex.numbers]).
    return HWY_DYNAMIC_DISPATCH(magnitudesRow)(reinterpret_cast<const float*>(spectrum.data()), spectrum.size(), out);
}

} // namespace stemwright
#endif
