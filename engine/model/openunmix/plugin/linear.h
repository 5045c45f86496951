#pragma once

#include <hwy/aligned_allocator.h>

#include <cstddef>
#include <span>

namespace stemwright::model {

/// y = x W^T + b with LibTorch's matrix product on the calling thread.
///
/// Owns W [outputs][inputs] and b [outputs]; both start at zero and are filled by whoever folds the weights.
/// Thread  apply from several threads at once.
class Linear {
public:
    Linear(std::size_t outputs, std::size_t inputs);

    std::size_t outputs() const { return m_outputs; }
    std::size_t inputs() const { return m_inputs; }
    float& weight(std::size_t output, std::size_t input) { return m_weights[output * m_inputs + input]; }
    float& bias(std::size_t output) { return m_bias[output]; }

    /// x [rows][inputs] -> y [rows][outputs]
    void apply(const float* x, std::size_t rows, float* y) const;
    /// The same for the outputs [first, first + count): y [rows][count].
    void apply(const float* x, std::size_t rows, std::size_t first, std::size_t count, float* y) const;

private:
    std::size_t m_outputs;
    std::size_t m_inputs;
    hwy::AlignedFreeUniquePtr<float[]> m_weights;
    hwy::AlignedFreeUniquePtr<float[]> m_bias;
};

/// Tells LibTorch to leave the threads to us. Once, before the first product.
void useOwnThreads();

/// Zeros, aligned for any vector. Errors  std::bad_alloc.
hwy::AlignedFreeUniquePtr<float[]> alignedFloats(std::size_t count);

} // namespace stemwright::model
