#pragma once

#include "engine/model/tensor.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace stemwright::model {

/// A batch norm in evaluation mode: scale * v + shift. Its four tensors are there and of one size.
struct BatchNorm {
    std::vector<double> scale;
    std::vector<double> shift;

    BatchNorm(const StateDict& state, const std::string& name)
    {
        constexpr double kEps = 1e-5; // PyTorch's default, which all known networks keep
        const auto& weight = state.at(name + ".weight").values;
        const auto& bias = state.at(name + ".bias").values;
        const auto& mean = state.at(name + ".running_mean").values;
        const auto& variance = state.at(name + ".running_var").values;
        for (std::size_t i = 0; i < weight.size(); ++i) {
            scale.push_back(static_cast<double>(weight[i]) / std::sqrt(static_cast<double>(variance[i]) + kEps));
            shift.push_back(static_cast<double>(bias[i]) - static_cast<double>(mean[i]) * scale.back());
        }
    }
};

} // namespace stemwright::model
