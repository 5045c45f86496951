#include "engine/model/openunmix/expectedlayers.h"

#include <algorithm>
#include <array>

namespace stemwright::model {

void expectNorm(std::vector<ExpectedTensor>& tensors, const std::string& name, std::int64_t size)
{
    for (const char* part : {".weight", ".bias", ".running_mean", ".running_var"})
        tensors.emplace_back(name + part, std::vector{size});
}

void expectLstm(std::vector<ExpectedTensor>& tensors, const std::string& prefix, std::int64_t hidden, std::size_t layers,
                bool bidirectional)
{
    const std::int64_t units = bidirectional ? hidden / 2 : hidden;
    for (std::size_t layer = 0; layer < layers; ++layer)
        for (const char* direction : {"", "_reverse"}) {
            if (*direction != '\0' && !bidirectional)
                continue;
            const std::string suffix = "_l" + std::to_string(layer) + direction;
            const auto expect = [&](const char* part, std::vector<std::int64_t> shape) {
                tensors.emplace_back((prefix + part).append(suffix), std::move(shape));
            };
            expect("weight_ih", {4 * units, hidden});
            expect("weight_hh", {4 * units, units});
            expect("bias_ih", {4 * units});
            expect("bias_hh", {4 * units});
        }
}

bool hasLstmLayer(const TensorCheck& weights, const std::string& prefix, const std::string& suffix)
{
    constexpr std::array kTensors{"weight_ih", "weight_hh", "bias_ih", "bias_hh"};
    return std::ranges::any_of(kTensors, [&](const char* tensor) { return weights.find(prefix + tensor + suffix) != nullptr; });
}

} // namespace stemwright::model
