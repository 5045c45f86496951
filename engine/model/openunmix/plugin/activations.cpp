#include "engine/model/openunmix/plugin/activations.h"

#include <cstddef>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/model/openunmix/plugin/activations.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace stemwright::model::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Calls `body` with a full vector tag, then with a one-element tag for what is left.
template <class Body>
void forEachVector(std::size_t count, const Body& body)
{
    const hn::ScalableTag<float> d;
    const hn::CappedTag<float, 1> one;
    std::size_t i = 0;
    for (; i + hn::Lanes(d) <= count; i += hn::Lanes(d))
        body(d, i);
    for (; i < count; ++i)
        body(one, i);
}

void tanhAll(float* values, std::size_t count)
{
    forEachVector(count, [values](auto d, std::size_t i) { hn::StoreU(hn::Tanh(d, hn::LoadU(d, values + i)), d, values + i); });
}

void reluAll(float* values, std::size_t count)
{
    forEachVector(count, [values](auto d, std::size_t i) { hn::StoreU(hn::Max(hn::LoadU(d, values + i), hn::Zero(d)), d, values + i); });
}

void multiplyReluAll(const float* mask, const float* magnitudes, float* out, std::size_t count)
{
    forEachVector(count, [=](auto d, std::size_t i) {
        hn::StoreU(hn::Mul(hn::Max(hn::LoadU(d, mask + i), hn::Zero(d)), hn::LoadU(d, magnitudes + i)), d, out + i);
    });
}

} // namespace stemwright::model::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace stemwright::model {

HWY_EXPORT(tanhAll);
HWY_EXPORT(reluAll);
HWY_EXPORT(multiplyReluAll);

void applyTanh(std::span<float> values) { HWY_DYNAMIC_DISPATCH(tanhAll)(values.data(), values.size()); }

void applyRelu(std::span<float> values) { HWY_DYNAMIC_DISPATCH(reluAll)(values.data(), values.size()); }

void multiplyRelu(std::span<const float> mask, const float* magnitudes, float* out)
{
    HWY_DYNAMIC_DISPATCH(multiplyReluAll)(mask.data(), magnitudes, out, mask.size());
}

} // namespace stemwright::model
#endif
