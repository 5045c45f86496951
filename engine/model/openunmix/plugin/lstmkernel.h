#pragma once

#include <hwy/aligned_allocator.h>

#include <cstddef>
#include <span>

namespace stemwright::model {

/// The recurrent half of one direction of one LSTM layer: everything that cannot be a matrix product over many slices.
///
/// The input's share of the gates (W_ih x + b_ih + b_hh) comes from outside, in the order of gateRow(); this class adds W_hh h, applies
/// the gates and moves the state one slice on. Its weights are streamed from the cache once a step, so a step is bound by the cache's
/// bandwidth: panels are walked forwards and backwards in turn, which keeps the last ones of one step for the first ones of the next.
///
/// Source  spec 2.5; gates in PyTorch's order i, f, g, o.
class LstmRecurrence {
public:
    /// `weights` is W_hh [4 * units][units] row-major.
    LstmRecurrence(std::span<const float> weights, std::size_t units);

    /// Units rounded up to whole panels; the length of a row of gates is four times that.
    std::size_t paddedUnits() const { return m_panels * kPanelUnits; }
    /// Where row `gate * units + unit` of PyTorch's weights goes in a row of gates.
    static std::size_t gateRow(std::size_t gate, std::size_t unit)
    {
        return (unit / kPanelUnits * 4 + gate) * kPanelUnits + unit % kPanelUnits;
    }

    /// State between blocks of slices; starts at zero.
    struct State {
        explicit State(const LstmRecurrence& recurrence);
        hwy::AlignedFreeUniquePtr<float[]> hidden, next, cell;
        bool backwards = false; ///< the walk over the panels
    };

    /// One slice: `gates` [4 * paddedUnits()] in, `out` [units] out.
    void step(const float* gates, State& state, float* out) const;

    static constexpr std::size_t kPanelUnits = 16;

private:
    std::size_t m_units;
    std::size_t m_panels;
    hwy::AlignedFreeUniquePtr<float[]> m_weights; ///< [panels][units][4 gates][kPanelUnits]
};

} // namespace stemwright::model
