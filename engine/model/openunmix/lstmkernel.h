#pragma once

#include <hwy/aligned_allocator.h>

#include <cstddef>
#include <span>

namespace stemwright::model {

/// The recurrent half of one direction of one LSTM layer: everything that cannot be a matrix product over many slices.
///
/// The input's share of the gates (W_ih x + b_ih + b_hh) comes from outside, in the order of gateRow(); this class adds W_hh h, applies
/// the gates and moves the state one slice on. Its weights are streamed from the cache once a step, which takes longer than the
/// arithmetic: so a step moves up to kMaxLanes independent states at once.
///
/// Source  spec 2.5; gates in PyTorch's order i, f, g, o.
/// Thread  step from several threads at once.
class LstmRecurrence {
public:
    static constexpr std::size_t kPanelUnits = 16;
    static constexpr std::size_t kMaxLanes = 4;

    /// `weights` is W_hh [4 * units][units] row-major.
    LstmRecurrence(std::span<const float> weights, std::size_t units);

    std::size_t units() const { return m_units; }
    /// Units rounded up to whole panels; the length of a row of gates is four times that.
    std::size_t paddedUnits() const { return m_panels * kPanelUnits; }
    /// Where row `gate * units + unit` of PyTorch's weights goes in a row of gates.
    static std::size_t gateRow(std::size_t gate, std::size_t unit)
    {
        return (unit / kPanelUnits * 4 + gate) * kPanelUnits + unit % kPanelUnits;
    }
    /// States that one step moves best with this processor's registers.
    static std::size_t bestLanes();

    /// Starts at zero.
    class State {
    public:
        explicit State(const LstmRecurrence& recurrence);
        State(const State& other);
        State& operator=(const State& other);
        State(State&&) noexcept = default;
        State& operator=(State&&) noexcept = default;
        ~State() = default;

        /// Whether two states are the same to the rounding of single precision, so that going on from either gives the same.
        bool agreesWith(const State& other) const;

    private:
        friend class LstmRecurrence;
        std::size_t m_units; ///< padded
        hwy::AlignedFreeUniquePtr<float[]> m_hidden, m_next, m_cell;
    };

    struct Lane {
        const float* gates = nullptr; ///< [4 * paddedUnits()], aligned for vectors
        State* state = nullptr;
        float* out = nullptr; ///< [units]; null when nobody wants it
    };
    /// One slice of 1 to kMaxLanes lanes. `isReversed`: walk the weights from the last to the first; in turn, the ones that one step has
    /// seen last are still in the cache for the next.
    void step(std::span<const Lane> lanes, bool isReversed) const;

private:
    std::size_t m_units;
    std::size_t m_panels;
    hwy::AlignedFreeUniquePtr<float[]> m_weights; ///< [panels][units][4 gates][kPanelUnits]
};

} // namespace stemwright::model
