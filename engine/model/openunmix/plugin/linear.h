#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace stemwright::model {

/// What follows a matrix product, element by element.
enum class Activation { None, Relu, Tanh };

/// Weights W [outputs][inputs] and b [outputs] while they are being folded. Both start at zero.
struct LinearWeights {
    LinearWeights(std::size_t outputCount, std::size_t inputCount)
        : outputs(outputCount), inputs(inputCount), weights(outputCount * inputCount, 0.0F), biases(outputCount, 0.0F)
    {
    }
    float& weight(std::size_t output, std::size_t input) { return weights[output * inputs + input]; }
    float& bias(std::size_t output) { return biases[output]; }

    std::size_t outputs;
    std::size_t inputs;
    std::vector<float> weights;
    std::vector<float> biases;
};

/// y = activation(x W^T + b) on the calling thread, by LibTorch's oneDNN product with the weights laid out for it once. Where LibTorch
/// comes without oneDNN, by its general product.
///
/// Errors  std::bad_alloc when there is not enough memory.
/// Thread  apply from several threads at once.
class Linear {
public:
    explicit Linear(const LinearWeights& weights);
    ~Linear();
    Linear(Linear&&) noexcept;
    Linear& operator=(Linear&&) noexcept;

    std::size_t outputs() const;
    std::size_t inputs() const;

    /// x [rows][inputs] -> [rows][outputs], in memory that lives as long as what is returned.
    std::shared_ptr<const float> apply(const float* x, std::size_t rows, Activation activation = Activation::None) const;

private:
    struct Layout;
    std::unique_ptr<const Layout> m_layout;
};

/// Tells LibTorch to leave the threads to us. Once, before the first product.
void useOwnThreads();

} // namespace stemwright::model
