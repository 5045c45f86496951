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
        const auto shift = values("input_mean");
        const auto scale = values("input_scale");
        const std::size_t inputBins = shift.size();
        const std::size_t channels = mixture.front().size() / bins;
        Rows inputs;
        for (const auto& slice : mixture) {
            auto& input = inputs.emplace_back();
            for (std::size_t c = 0; c < channels; ++c)
                for (std::size_t b = 0; b < inputBins; ++b)
                    input.push_back((slice[c * bins + b] * front(b) + shift[b]) * scale[b]);
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
    /// What stands before the first layer, spec 7.11: a weight for each bin, and the response of a filter.
    double front(std::size_t bin) const
    {
        const double weight = m_state.contains("pre_mask") ? values("pre_mask")[bin] : 1.0;
        if (!m_state.contains("pre_filter"))
            return weight;
        double real = 0.0;
        double imaginary = 0.0;
        const double step = 3.14159265358979323846 * static_cast<double>(bin) / static_cast<double>(values("output_mean").size() - 1);
        const auto taps = values("pre_filter");
        for (std::size_t tap = 0; tap < taps.size(); ++tap) {
            real += taps[tap] * std::cos(step * static_cast<double>(tap));
            imaginary += taps[tap] * std::sin(step * static_cast<double>(tap));
        }
        return weight * std::hypot(real, imaginary);
    }

    /// tanh of the first layer to relu of the second.
    Rows trunk(const Rows& inputs) const
    {
        Rows embeddings;
        for (const auto& input : inputs) {
            embeddings.push_back(norm("bn1", product("fc1.weight", input)));
            for (double& value : embeddings.back())
                value = std::tanh(value);
        }
        const Rows hidden = recurred("lstm.", embeddings);
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

    /// All layers of the LSTM whose names begin with `prefix`.
    Rows recurred(const std::string& prefix, Rows rows) const
    {
        for (int layer = 0; m_state.contains(prefix + "weight_ih_l" + std::to_string(layer)); ++layer)
            rows = runLayer(rows, prefix, "_l" + std::to_string(layer));
        return rows;
    }

    Rows runLayer(const Rows& input, const std::string& prefix, const std::string& layer) const
    {
        Rows out(input.size());
        for (const char* direction : {"", "_reverse"}) {
            const auto name = [&](const char* part) { return (prefix + part).append(layer).append(direction); };
            if (!m_state.contains(name("weight_hh")))
                continue;
            const std::size_t units = static_cast<std::size_t>(m_state.at(name("weight_hh")).shape[1]);
            const auto inputBias = values(name("bias_ih"));
            const auto hiddenBias = values(name("bias_hh"));
            std::vector<double> hidden(units, 0.0);
            std::vector<double> cell(units, 0.0);
            for (std::size_t i = 0; i < input.size(); ++i) {
                const std::size_t t = *direction ? input.size() - 1 - i : i;
                auto gates = product(name("weight_ih"), input[t]);
                const auto recurrent = product(name("weight_hh"), hidden);
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
