#pragma once

#include "engine/model/tensor.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace stemwright::test {

/// Open-Unmix as spec 2.3 writes it down, in double, slice after slice, nothing folded and nothing divided: what the real one is compared
/// with. Rows are [slices][...].
class PlainNetwork {
public:
    using Rows = std::vector<std::vector<double>>;

    explicit PlainNetwork(const model::StateDict& state) : m_state(state) {}

    /// Magnitudes [channels * bins] of the mixture to those of the target.
    Rows run(const Rows& mixture) const
    {
        const std::size_t bins = values("output_mean").size();
        const std::size_t inputBins = values("input_mean").size();
        const std::size_t channels = mixture.front().size() / bins;
        Rows inputs;
        for (const auto& slice : mixture) {
            auto& input = inputs.emplace_back();
            for (std::size_t c = 0; c < channels; ++c)
                for (std::size_t b = 0; b < inputBins; ++b)
                    input.push_back((slice[c * bins + b] + values("input_mean")[b]) * values("input_scale")[b]);
        }
        Rows out;
        const Rows bottlenecks = trunk(inputs);
        for (std::size_t t = 0; t < mixture.size(); ++t) {
            auto mask = norm("bn3", product("fc3.weight", bottlenecks[t]));
            for (std::size_t i = 0; i < mask.size(); ++i)
                mask[i] = std::max(0.0, mask[i] * values("output_scale")[i % bins] + values("output_mean")[i % bins]) * mixture[t][i];
            out.push_back(std::move(mask));
        }
        return out;
    }

protected:
    /// tanh of the first layer to relu of the second.
    Rows trunk(const Rows& inputs) const
    {
        Rows embeddings;
        for (const auto& input : inputs) {
            embeddings.push_back(norm("bn1", product("fc1.weight", input)));
            for (double& value : embeddings.back())
                value = std::tanh(value);
        }
        Rows hidden = embeddings;
        for (int layer = 0; m_state.contains("lstm.weight_ih_l" + std::to_string(layer)); ++layer)
            hidden = runLayer(hidden, "_l" + std::to_string(layer));
        Rows out;
        for (std::size_t t = 0; t < inputs.size(); ++t) {
            std::vector<double> both = embeddings[t];
            both.insert(both.end(), hidden[t].begin(), hidden[t].end());
            out.push_back(norm("bn2", product("fc2.weight", both)));
            for (double& value : out.back())
                value = std::max(0.0, value);
        }
        return out;
    }

    std::vector<double> values(const std::string& name) const
    {
        const auto& found = m_state.at(name).values;
        return {found.begin(), found.end()};
    }

    std::vector<double> product(const std::string& name, const std::vector<double>& x) const
    {
        const auto& weights = m_state.at(name).values;
        std::vector<double> y(weights.size() / x.size(), 0.0);
        for (std::size_t i = 0; i < y.size(); ++i)
            for (std::size_t k = 0; k < x.size(); ++k)
                y[i] += static_cast<double>(weights[i * x.size() + k]) * x[k];
        return y;
    }

    std::vector<double> norm(const std::string& name, std::vector<double> x) const
    {
        const auto weight = values(name + ".weight");
        const auto bias = values(name + ".bias");
        const auto mean = values(name + ".running_mean");
        const auto variance = values(name + ".running_var");
        for (std::size_t i = 0; i < x.size(); ++i)
            x[i] = (x[i] - mean[i]) / std::sqrt(variance[i] + 1e-5) * weight[i] + bias[i];
        return x;
    }

    Rows runLayer(const Rows& input, const std::string& layer) const
    {
        Rows out(input.size());
        for (const char* direction : {"", "_reverse"}) {
            const std::string suffix = layer + direction;
            if (!m_state.contains("lstm.weight_hh" + suffix))
                continue;
            const std::size_t units = static_cast<std::size_t>(m_state.at("lstm.weight_hh" + suffix).shape[1]);
            const auto inputBias = values("lstm.bias_ih" + suffix);
            const auto hiddenBias = values("lstm.bias_hh" + suffix);
            std::vector<double> hidden(units, 0.0);
            std::vector<double> cell(units, 0.0);
            for (std::size_t i = 0; i < input.size(); ++i) {
                const std::size_t t = *direction ? input.size() - 1 - i : i;
                auto gates = product("lstm.weight_ih" + suffix, input[t]);
                const auto recurrent = product("lstm.weight_hh" + suffix, hidden);
                for (std::size_t k = 0; k < gates.size(); ++k)
                    gates[k] += recurrent[k] + inputBias[k] + hiddenBias[k];
                const auto sigmoid = [&](std::size_t k) { return 1.0 / (1.0 + std::exp(-gates[k])); };
                for (std::size_t u = 0; u < units; ++u) {
                    cell[u] = sigmoid(units + u) * cell[u] + sigmoid(u) * std::tanh(gates[2 * units + u]);
                    hidden[u] = sigmoid(3 * units + u) * std::tanh(cell[u]);
                }
                out[t].insert(out[t].end(), hidden.begin(), hidden.end());
            }
        }
        return out;
    }

    const model::StateDict& m_state;
};

} // namespace stemwright::test
