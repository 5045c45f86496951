#include "engine/model/openunmix/plugin/lstmkernel.h"

#include <algorithm>
#include <new>
#include <utility>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/model/openunmix/plugin/lstmkernel.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace stemwright::model::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, LstmRecurrence::kPanelUnits>;

template <class V>
HWY_INLINE V sigmoid(Floats d, V x)
{
    const auto one = hn::Set(d, 1.0F);
    return hn::Div(one, hn::Add(one, hn::Exp(d, hn::Neg(x))));
}

/// All gates of the 16 units of one panel: pre-activations plus weights times the hidden state, then the new cell and hidden state.
void panelStep(const float* HWY_RESTRICT weights, const float* HWY_RESTRICT gates, const float* HWY_RESTRICT hidden, std::size_t units,
               float* HWY_RESTRICT cell, float* HWY_RESTRICT next)
{
    constexpr std::size_t kUnits = LstmRecurrence::kPanelUnits;
    constexpr Floats d;
    const std::size_t lanes = hn::Lanes(d);
    for (std::size_t lane = 0; lane < kUnits; lane += lanes) {
        // Two sums for each gate: one alone would wait for its own additions.
        auto i0 = hn::Load(d, gates + lane), f0 = hn::Load(d, gates + kUnits + lane);
        auto g0 = hn::Load(d, gates + 2 * kUnits + lane), o0 = hn::Load(d, gates + 3 * kUnits + lane);
        auto i1 = hn::Zero(d), f1 = i1, g1 = i1, o1 = i1;
        const float* row = weights + lane;
        std::size_t k = 0;
        for (; k + 2 <= units; k += 2, row += 8 * kUnits) {
            const auto h0 = hn::Set(d, hidden[k]);
            const auto h1 = hn::Set(d, hidden[k + 1]);
            i0 = hn::MulAdd(hn::Load(d, row), h0, i0);
            f0 = hn::MulAdd(hn::Load(d, row + kUnits), h0, f0);
            g0 = hn::MulAdd(hn::Load(d, row + 2 * kUnits), h0, g0);
            o0 = hn::MulAdd(hn::Load(d, row + 3 * kUnits), h0, o0);
            i1 = hn::MulAdd(hn::Load(d, row + 4 * kUnits), h1, i1);
            f1 = hn::MulAdd(hn::Load(d, row + 5 * kUnits), h1, f1);
            g1 = hn::MulAdd(hn::Load(d, row + 6 * kUnits), h1, g1);
            o1 = hn::MulAdd(hn::Load(d, row + 7 * kUnits), h1, o1);
        }
        for (; k < units; ++k, row += 4 * kUnits) {
            const auto h = hn::Set(d, hidden[k]);
            i0 = hn::MulAdd(hn::Load(d, row), h, i0);
            f0 = hn::MulAdd(hn::Load(d, row + kUnits), h, f0);
            g0 = hn::MulAdd(hn::Load(d, row + 2 * kUnits), h, g0);
            o0 = hn::MulAdd(hn::Load(d, row + 3 * kUnits), h, o0);
        }
        const auto in = sigmoid(d, hn::Add(i0, i1));
        const auto forget = sigmoid(d, hn::Add(f0, f1));
        const auto candidate = hn::Tanh(d, hn::Add(g0, g1));
        const auto output = sigmoid(d, hn::Add(o0, o1));
        const auto newCell = hn::MulAdd(forget, hn::Load(d, cell + lane), hn::Mul(in, candidate));
        hn::Store(newCell, d, cell + lane);
        hn::Store(hn::Mul(output, hn::Tanh(d, newCell)), d, next + lane);
    }
}

} // namespace stemwright::model::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace stemwright::model {

namespace {

/// Zeros, aligned for any vector.
hwy::AlignedFreeUniquePtr<float[]> alignedFloats(std::size_t count)
{
    auto memory = hwy::AllocateAligned<float>(count);
    if (!memory)
        throw std::bad_alloc();
    std::fill_n(memory.get(), count, 0.0F);
    return memory;
}

} // namespace

HWY_EXPORT(panelStep);

LstmRecurrence::LstmRecurrence(std::span<const float> weights, std::size_t units)
    : m_units(units), m_panels((units + kPanelUnits - 1) / kPanelUnits), m_weights(alignedFloats(m_panels * units * 4 * kPanelUnits))
{
    for (std::size_t gate = 0; gate < 4; ++gate)
        for (std::size_t unit = 0; unit < units; ++unit)
            for (std::size_t k = 0; k < units; ++k) {
                const std::size_t panel = unit / kPanelUnits;
                m_weights[((panel * units + k) * 4 + gate) * kPanelUnits + unit % kPanelUnits] = weights[(gate * units + unit) * units + k];
            }
}

LstmRecurrence::State::State(const LstmRecurrence& recurrence)
    : hidden(alignedFloats(recurrence.paddedUnits())), next(alignedFloats(recurrence.paddedUnits())),
      cell(alignedFloats(recurrence.paddedUnits()))
{
}

void LstmRecurrence::step(const float* gates, State& state, float* out) const
{
    for (std::size_t i = 0; i < m_panels; ++i) {
        const std::size_t panel = state.backwards ? m_panels - 1 - i : i;
        HWY_DYNAMIC_DISPATCH(panelStep)
        (m_weights.get() + panel * m_units * 4 * kPanelUnits, gates + panel * 4 * kPanelUnits, state.hidden.get(), m_units,
         state.cell.get() + panel * kPanelUnits, state.next.get() + panel * kPanelUnits);
    }
    state.backwards = !state.backwards;
    std::swap(state.hidden, state.next);
    std::copy_n(state.hidden.get(), m_units, out);
}

} // namespace stemwright::model
#endif
