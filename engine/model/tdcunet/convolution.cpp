#include "engine/model/tdcunet/convolution.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/model/tdcunet/convolution.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/highway.h>

#ifndef STEMWRIGHT_CONVOLUTION_ONCE
#define STEMWRIGHT_CONVOLUTION_ONCE
namespace stemwright::model {

/// What one block of outputs is computed from.
struct ConvolutionBlock {
    const float* in;
    std::size_t inStride;
    std::size_t inputs;
    const float* weights; ///< [inputs][taps][kOutputs]
    const float* biases;  ///< [kOutputs]
    float* out;
    std::size_t outStride;
    std::size_t bins;
    bool relu;
};

} // namespace stemwright::model
#endif

HWY_BEFORE_NAMESPACE();
namespace stemwright::model::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, Planes::kBlock / 2>;

template <std::size_t Taps>
HWY_INLINE void convolveRows(const ConvolutionBlock& block)
{
    const Floats d;
    const std::size_t lanes = hn::Lanes(d);
    constexpr std::size_t kBefore = Taps / 2;
    for (std::size_t bin = 0; bin < block.bins; bin += 2 * lanes) {
        const auto bias = [&](std::size_t output) { return hn::Set(d, block.biases[output]); };
        auto a0 = bias(0), a1 = bias(1), a2 = bias(2), a3 = bias(3), a4 = bias(4), a5 = bias(5);
        auto b0 = a0, b1 = a1, b2 = a2, b3 = a3, b4 = a4, b5 = a5;
        const float* weight = block.weights;
        const float* row = block.in + bin - kBefore;
        for (std::size_t input = 0; input < block.inputs; ++input, row += block.inStride)
            for (std::size_t tap = 0; tap < Taps; ++tap, weight += Convolution::kOutputs) {
                const auto x = hn::LoadU(d, row + tap);
                const auto y = hn::LoadU(d, row + tap + lanes);
                const auto add = [&](std::size_t output, auto& a, auto& b) {
                    const auto w = hn::Set(d, weight[output]);
                    a = hn::MulAdd(x, w, a);
                    b = hn::MulAdd(y, w, b);
                };
                add(0, a0, b0);
                add(1, a1, b1);
                add(2, a2, b2);
                add(3, a3, b3);
                add(4, a4, b4);
                add(5, a5, b5);
            }
        const auto store = [&](std::size_t output, auto a, auto b) {
            float* to = block.out + output * block.outStride + bin;
            const auto least = hn::Zero(d);
            hn::StoreU(block.relu ? hn::Max(a, least) : a, d, to);
            hn::StoreU(block.relu ? hn::Max(b, least) : b, d, to + lanes);
        };
        store(0, a0, b0);
        store(1, a1, b1);
        store(2, a2, b2);
        store(3, a3, b3);
        store(4, a4, b4);
        store(5, a5, b5);
    }
}

void convolveOneTap(const ConvolutionBlock& block) { convolveRows<1>(block); }
void convolveThreeTaps(const ConvolutionBlock& block) { convolveRows<3>(block); }

} // namespace stemwright::model::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

#include <algorithm>

namespace stemwright::model {

HWY_EXPORT(convolveOneTap);
HWY_EXPORT(convolveThreeTaps);

void Planes::clearTail(std::size_t channel, std::size_t count)
{
    for (std::size_t i = channel; i < channel + count; ++i)
        std::fill(at(i) + m_bins, at(i) - kGuard + m_stride, 0.0F);
}

Convolution::Convolution(std::size_t inputs, std::size_t outputs, Taps taps)
    : m_inputs(inputs), m_outputs(outputs), m_taps(taps), m_biases((outputs + kOutputs - 1) / kOutputs * kOutputs, 0.0F)
{
    m_weights.resize(m_biases.size() * inputs * static_cast<std::size_t>(taps), 0.0F);
}

float& Convolution::weight(std::size_t output, std::size_t input, std::size_t tap)
{
    const auto taps = static_cast<std::size_t>(m_taps);
    return m_weights[((output / kOutputs * m_inputs + input) * taps + tap) * kOutputs + output % kOutputs];
}

void Convolution::apply(const Planes& in, std::size_t firstInput, Planes& out, std::size_t firstOutput, std::size_t bins,
                        AfterConvolution after) const
{
    for (std::size_t output = 0; output < m_biases.size(); output += kOutputs) {
        const ConvolutionBlock block{.in = in.at(firstInput),
                                     .inStride = in.stride(),
                                     .inputs = m_inputs,
                                     .weights = m_weights.data() + output * m_inputs * static_cast<std::size_t>(m_taps),
                                     .biases = m_biases.data() + output,
                                     .out = out.at(firstOutput + output),
                                     .outStride = out.stride(),
                                     .bins = bins,
                                     .relu = after == AfterConvolution::Relu};
        if (m_taps == Taps::One)
            HWY_DYNAMIC_DISPATCH(convolveOneTap)(block);
        else
            HWY_DYNAMIC_DISPATCH(convolveThreeTaps)(block);
    }
}

} // namespace stemwright::model
#endif
