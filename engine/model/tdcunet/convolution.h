#pragma once

#include <cstddef>
#include <vector>

namespace stemwright::model {

/// Rows of numbers over frequency, one for each channel, with zeros on both sides for the taps of a convolution.
///
/// Kernels read and write whole blocks of kBlock numbers, so that what lies behind `bins` has to be cleared where it is read (clearTail).
class Planes {
public:
    static constexpr std::size_t kGuard = 16;
    static constexpr std::size_t kBlock = 32;

    Planes(std::size_t channels, std::size_t bins)
        : m_bins(bins), m_stride(kGuard + (bins + kBlock - 1) / kBlock * kBlock + kGuard), m_values(channels * m_stride + kBlock, 0.0F)
    {
    }

    std::size_t bins() const { return m_bins; }
    std::size_t stride() const { return m_stride; }
    float* at(std::size_t channel) { return m_values.data() + channel * m_stride + kGuard; }
    const float* at(std::size_t channel) const { return m_values.data() + channel * m_stride + kGuard; }
    void clearTail(std::size_t channel, std::size_t count);

private:
    std::size_t m_bins;
    std::size_t m_stride;
    std::vector<float> m_values;
};

enum class AfterConvolution { Nothing, Relu };

/// A convolution over frequency of 1 tap, or of 3 from the bin below to the bin above, from some channels to others.
class Convolution {
public:
    enum class Taps : std::size_t { One = 1, Three = 3 };

    /// All weights begin at zero.
    Convolution(std::size_t inputs, std::size_t outputs, Taps taps);

    std::size_t inputs() const { return m_inputs; }
    std::size_t outputs() const { return m_outputs; }
    float& weight(std::size_t output, std::size_t input, std::size_t tap);
    float& bias(std::size_t output) { return m_biases[output]; }

    /// Channels from `firstInput` on -> channels from `firstOutput` on, which lie elsewhere; `bins` of each. Outputs are rounded up to a
    /// multiple of kOutputs, and so many channels there have to be.
    /// Thread  any.
    void apply(const Planes& in, std::size_t firstInput, Planes& out, std::size_t firstOutput, std::size_t bins,
               AfterConvolution after) const;

    static constexpr std::size_t kOutputs = 6; ///< computed together: with two vectors of bins, all that 16 registers hold

private:
    std::size_t m_inputs;
    std::size_t m_outputs;
    Taps m_taps;
    std::vector<float> m_weights; ///< [blocks of outputs][inputs][taps][kOutputs]
    std::vector<float> m_biases;  ///< rounded up to whole blocks
};

} // namespace stemwright::model
