#include "engine/model/openunmix/lstmkernel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <new>
#include <utility>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/model/openunmix/lstmkernel.cpp"
#include <hwy/foreach_target.h> // compiles this file once for each instruction set

#ifndef STEMWRIGHT_LSTM_PANEL
#define STEMWRIGHT_LSTM_PANEL
namespace stemwright::model {

/// What a panel's step needs of one lane.
struct PanelLane {
    const float* gates;
    const float* hidden;
    float* cell;
    float* next;
};

} // namespace stemwright::model
#endif

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace stemwright::model::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Floats = hn::CappedTag<float, LstmRecurrence::kPanelUnits>;
using Vector = hn::Vec<Floats>;
constexpr std::size_t kUnits = LstmRecurrence::kPanelUnits;

HWY_INLINE Vector sigmoid(Floats d, Vector x)
{
    const auto one = hn::Set(d, 1.0F);
    return hn::Div(one, hn::Add(one, hn::Exp(d, hn::Neg(x))));
}

/// The new cell and hidden state of one vector of units from the sums of its four gates.
HWY_INLINE void applyGates(Floats d, const std::array<Vector, 4>& sums, float* cell, float* next)
{
    const auto newCell = hn::MulAdd(sigmoid(d, sums[1]), hn::Load(d, cell), hn::Mul(sigmoid(d, sums[0]), hn::Tanh(d, sums[2])));
    hn::Store(newCell, d, cell);
    hn::Store(hn::Mul(sigmoid(d, sums[3]), hn::Tanh(d, newCell)), d, next);
}

/// Adds the weights times the hidden units [first, end), every `stride`th, to the sums of all lanes.
template <std::size_t kLanes>
HWY_INLINE void accumulate(Floats d, const float* HWY_RESTRICT weights, std::size_t first, std::size_t end, std::size_t stride,
                           const std::array<const float*, kLanes>& hidden, std::array<std::array<Vector, 4>, kLanes>& sums)
{
    for (std::size_t k = first; k < end; k += stride) {
        const float* row = weights + k * 4 * kUnits;
        const auto i = hn::Load(d, row);
        const auto f = hn::Load(d, row + kUnits);
        const auto g = hn::Load(d, row + 2 * kUnits);
        const auto o = hn::Load(d, row + 3 * kUnits);
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const auto h = hn::Set(d, hidden[lane][k]);
            sums[lane][0] = hn::MulAdd(i, h, sums[lane][0]);
            sums[lane][1] = hn::MulAdd(f, h, sums[lane][1]);
            sums[lane][2] = hn::MulAdd(g, h, sums[lane][2]);
            sums[lane][3] = hn::MulAdd(o, h, sums[lane][3]);
        }
    }
}

/// All gates of the 16 units of one panel in several lanes: pre-activations plus weights times the hidden states, then the new states.
template <std::size_t kLanes>
void panelStepOf(const float* HWY_RESTRICT weights, const PanelLane* lanes, std::size_t units)
{
    constexpr Floats d;
    for (std::size_t part = 0; part < kUnits; part += hn::Lanes(d)) {
        std::array<const float*, kLanes> hidden;
        std::array<std::array<Vector, 4>, kLanes> sums;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            hidden[lane] = lanes[lane].hidden;
            for (std::size_t gate = 0; gate < 4; ++gate)
                sums[lane][gate] = hn::Load(d, lanes[lane].gates + gate * kUnits + part);
        }
        accumulate(d, weights + part, 0, units, 1, hidden, sums);
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            applyGates(d, sums[lane], lanes[lane].cell + part, lanes[lane].next + part);
    }
}

/// The same for a single lane, with two sums for each gate: one alone would wait for its own additions.
template <>
void panelStepOf<1>(const float* HWY_RESTRICT weights, const PanelLane* lanes, std::size_t units)
{
    constexpr Floats d;
    for (std::size_t part = 0; part < kUnits; part += hn::Lanes(d)) {
        std::array<std::array<Vector, 4>, 2> sums;
        for (std::size_t gate = 0; gate < 4; ++gate) {
            sums[0][gate] = hn::Load(d, lanes->gates + gate * kUnits + part);
            sums[1][gate] = hn::Zero(d);
        }
        std::size_t k = 0;
        const float* hidden = lanes->hidden;
        for (; k + 2 <= units; k += 2)
            for (std::size_t odd = 0; odd < 2; ++odd)
                for (std::size_t gate = 0; gate < 4; ++gate)
                    sums[odd][gate] = hn::MulAdd(hn::Load(d, weights + ((k + odd) * 4 + gate) * kUnits + part), hn::Set(d, hidden[k + odd]),
                                                 sums[odd][gate]);
        for (; k < units; ++k)
            for (std::size_t gate = 0; gate < 4; ++gate)
                sums[0][gate] = hn::MulAdd(hn::Load(d, weights + (k * 4 + gate) * kUnits + part), hn::Set(d, hidden[k]), sums[0][gate]);
        for (std::size_t gate = 0; gate < 4; ++gate)
            sums[0][gate] = hn::Add(sums[0][gate], sums[1][gate]);
        applyGates(d, sums[0], lanes->cell + part, lanes->next + part);
    }
}

void panelStep(const float* weights, const PanelLane* lanes, std::size_t laneCount, std::size_t units)
{
    switch (laneCount) {
    case 1:
        return panelStepOf<1>(weights, lanes, units);
    case 2:
        return panelStepOf<2>(weights, lanes, units);
    case 3:
        return panelStepOf<3>(weights, lanes, units);
    default:
        return panelStepOf<4>(weights, lanes, units);
    }
}

/// Four sums for each lane, four weights and a hidden unit: as many lanes as the registers hold.
std::size_t lanesOfRegisters() { return HWY_TARGET <= HWY_AVX3 ? 4 : 2; }

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
HWY_EXPORT(lanesOfRegisters);

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

std::size_t LstmRecurrence::bestLanes() { return HWY_DYNAMIC_DISPATCH(lanesOfRegisters)(); }

LstmRecurrence::State::State(const LstmRecurrence& recurrence)
    : m_units(recurrence.paddedUnits()), m_hidden(alignedFloats(m_units)), m_next(alignedFloats(m_units)), m_cell(alignedFloats(m_units))
{
}

LstmRecurrence::State::State(const State& other)
    : m_units(other.m_units), m_hidden(alignedFloats(m_units)), m_next(alignedFloats(m_units)), m_cell(alignedFloats(m_units))
{
    *this = other;
}

LstmRecurrence::State& LstmRecurrence::State::operator=(const State& other)
{
    if (this != &other) {
        std::copy_n(other.m_hidden.get(), m_units, m_hidden.get());
        std::copy_n(other.m_cell.get(), m_units, m_cell.get());
    }
    return *this;
}

bool LstmRecurrence::State::agreesWith(const State& other) const
{
    constexpr float kRounding = 0x1p-22F; // two units in the last place of numbers near 1
    const auto isNear = [](float a, float b, float scale) { return std::abs(a - b) <= kRounding * scale; }; // false for NaN
    for (std::size_t i = 0; i < m_units; ++i)
        if (!isNear(m_hidden[i], other.m_hidden[i], 1.0F) || !isNear(m_cell[i], other.m_cell[i], std::max(1.0F, std::abs(m_cell[i]))))
            return false;
    return true;
}

void LstmRecurrence::step(std::span<const Lane> lanes, bool isReversed) const
{
    std::array<PanelLane, kMaxLanes> panelLanes{};
    for (std::size_t i = 0; i < m_panels; ++i) {
        const std::size_t panel = isReversed ? m_panels - 1 - i : i;
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            const State& state = *lanes[lane].state;
            panelLanes[lane] = {.gates = lanes[lane].gates + panel * 4 * kPanelUnits,
                                .hidden = state.m_hidden.get(),
                                .cell = state.m_cell.get() + panel * kPanelUnits,
                                .next = state.m_next.get() + panel * kPanelUnits};
        }
        HWY_DYNAMIC_DISPATCH(panelStep)
        (m_weights.get() + panel * m_units * 4 * kPanelUnits, panelLanes.data(), lanes.size(), m_units);
    }
    for (const Lane& lane : lanes) {
        std::swap(lane.state->m_hidden, lane.state->m_next);
        if (lane.out)
            std::copy_n(lane.state->m_hidden.get(), m_units, lane.out);
    }
}

} // namespace stemwright::model
#endif
