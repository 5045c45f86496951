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

/// y = activation(x W^T + b) on the calling thread, with the weights laid out for it once.
///
/// Errors  std::bad_alloc when there is not enough memory.
/// Thread  apply from several threads at once.
class Linear {
public:
    virtual ~Linear() = default;
    virtual std::size_t outputs() const = 0;
    virtual std::size_t inputs() const = 0;
    /// x [rows][inputs] -> [rows][outputs], aligned for vectors, in memory that lives as long as what is returned.
    virtual std::shared_ptr<const float> apply(const float* x, std::size_t rows, Activation activation) const = 0;
};

/// Lays the weights out. Errors  std::bad_alloc.
using MakeLinear = std::unique_ptr<Linear> (*)(const LinearWeights& weights);

} // namespace stemwright::model
