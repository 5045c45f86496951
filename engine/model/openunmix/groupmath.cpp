#include "engine/model/openunmix/groupmath.h"

#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/model/openunmix/groupmath.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

#include "engine/base/foreachvector-inl.h"

HWY_BEFORE_NAMESPACE();
namespace stemwright::model::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using stemwright::HWY_NAMESPACE::forEachVector;

void compressRow(float* values, std::size_t count, float gain)
{
    forEachVector(count, [=](auto d, std::size_t i)
                             HWY_ATTR { hn::StoreU(hn::Log1p(d, hn::Mul(hn::LoadU(d, values + i), hn::Set(d, gain))), d, values + i); });
}

void shareOutRows(float* values, std::size_t rows, std::size_t columns)
{
    forEachVector(columns, [=](auto d, std::size_t i) HWY_ATTR {
        auto largest = hn::LoadU(d, values + i);
        for (std::size_t row = 1; row < rows; ++row)
            largest = hn::Max(largest, hn::LoadU(d, values + row * columns + i));
        auto sum = hn::Zero(d);
        for (std::size_t row = 0; row < rows; ++row) {
            float* at = values + row * columns + i;
            const auto part = hn::Exp(d, hn::Sub(hn::LoadU(d, at), largest));
            sum = hn::Add(sum, part);
            hn::StoreU(part, d, at);
        }
        const auto scale = hn::Div(hn::Set(d, 1.0F), sum);
        for (std::size_t row = 0; row < rows; ++row)
            hn::StoreU(hn::Mul(hn::LoadU(d, values + row * columns + i), scale), d, values + row * columns + i);
    });
}

} // namespace stemwright::model::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace stemwright::model {

HWY_EXPORT(compressRow);
HWY_EXPORT(shareOutRows);

void groupMagnitudes(std::span<const float> magnitudes, std::span<const std::size_t> ends, std::span<float> out)
{
    for (std::size_t row = 0; row * ends.size() < out.size(); ++row) {
        const float* bins = magnitudes.data() + row * ends.back();
        float* to = out.data() + row * ends.size();
        for (std::size_t group = 0, bin = 0; group < ends.size(); ++group) {
            float sum = 0.0F;
            for (; bin < ends[group]; ++bin)
                sum += bins[bin] * bins[bin];
            to[group] = std::sqrt(sum);
        }
    }
}

double energyOf(std::span<const float> values)
{
    double sum = 0.0;
    for (const float value : values)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return sum;
}

void compress(std::span<float> values, float gain) { HWY_DYNAMIC_DISPATCH(compressRow)(values.data(), values.size(), gain); }

void shareOut(std::span<float> values, std::size_t rows) { HWY_DYNAMIC_DISPATCH(shareOutRows)(values.data(), rows, values.size() / rows); }

} // namespace stemwright::model
#endif
