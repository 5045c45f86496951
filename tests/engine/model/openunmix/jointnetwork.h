#pragma once

#include "engine/model/openunmix/jointweights.h"
#include "tests/engine/model/openunmix/plainnetwork.h"

#include <cmath>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace stemwright::test {

/// A joint model's tensors, by chance but the same for each seed.
inline model::StateDict seededJoint(std::size_t hidden, std::size_t layers, const std::vector<std::string>& targets, std::uint32_t seed = 1)
{
    std::mt19937 random(seed);
    model::StateDict state;
    const auto add = [&](const std::string& name, const std::vector<std::size_t>& shape, float spread, float offset = 0.0F) {
        model::Tensor tensor;
        std::size_t count = 1;
        for (const std::size_t size : shape) {
            tensor.shape.push_back(static_cast<std::int64_t>(size));
            count *= size;
        }
        for (std::size_t i = 0; i < count; ++i) // the distributions of the library differ from one to another
            tensor.values.push_back(offset + spread * (static_cast<float>(random()) / 2147483648.0F - 1.0F));
        state.emplace(name, std::move(tensor));
    };
    const auto fan = [](std::size_t inputs) { return 1.7F / std::sqrt(static_cast<float>(inputs)); };
    const std::size_t groups = model::JointShape::kGroups.count();
    const std::size_t columns = model::JointShape::kChannels * groups;
    add("input_mean", {groups}, 0.5F, -3.0F);
    add("input_scale", {groups}, 0.2F, 0.7F);
    add("fc1.weight", {hidden, columns}, fan(columns));
    add("fc2.weight", {hidden, 2 * hidden}, fan(2 * hidden));
    for (const std::string norm : {"bn1.", "bn2."}) {
        add(norm + "weight", {hidden}, 0.3F, 1.0F);
        add(norm + "bias", {hidden}, 0.3F);
        add(norm + "running_mean", {hidden}, 0.3F);
        add(norm + "running_var", {hidden}, 0.3F, 1.0F);
    }
    for (std::size_t layer = 0; layer < layers; ++layer)
        for (const char* direction : {"", "_reverse"}) {
            const std::string suffix = "_l" + std::to_string(layer) + direction;
            const std::size_t units = hidden / 2;
            add("lstm.weight_ih" + suffix, {4 * units, hidden}, fan(hidden));
            add("lstm.weight_hh" + suffix, {4 * units, units}, fan(units));
            add("lstm.bias_ih" + suffix, {4 * units}, 0.3F);
            add("lstm.bias_hh" + suffix, {4 * units}, 0.3F);
        }
    for (const std::string& target : targets) {
        add("heads." + target + ".weight", {columns, hidden}, 2.0F * fan(hidden));
        add("heads." + target + ".bias", {columns}, 0.5F);
    }
    return state;
}

/// The joint model as it is written down, in double and with nothing folded, divided or shared out cleverly.
class PlainJoint : public PlainNetwork {
public:
    using PlainNetwork::PlainNetwork;

    /// Magnitudes [slices] of [channels * bins] to those of each target. The numbers here are the model's own definition.
    std::map<std::string, Rows> run(const Rows& mixture, const std::vector<std::string>& targets) const
    {
        constexpr std::size_t kBins = 2049;
        constexpr std::size_t kGroups = 832;
        Rows grouped;
        double energy = 0.0;
        for (const auto& slice : mixture) {
            auto& squares = grouped.emplace_back(2 * kGroups, 0.0);
            for (std::size_t i = 0; i < slice.size(); ++i)
                squares[i / kBins * kGroups + groupOf(i % kBins)] += slice[i] * slice[i];
            for (double& square : squares) {
                energy += square;
                square = std::sqrt(square);
            }
        }
        const double level = std::sqrt(energy / static_cast<double>(2 * kGroups * mixture.size()));
        for (auto& row : grouped)
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i] = (std::log1p(100.0 * row[i] / level) + values("input_mean")[i % kGroups]) * values("input_scale")[i % kGroups];
        std::map<std::string, Rows> out;
        const Rows bottlenecks = trunk(grouped);
        for (std::size_t t = 0; t < mixture.size(); ++t) {
            std::map<std::string, std::vector<double>> shares;
            std::vector<double> sums(2 * kGroups, 0.0);
            for (const std::string& target : targets) {
                auto& share = shares[target] = product("heads." + target + ".weight", bottlenecks[t]);
                for (std::size_t i = 0; i < share.size(); ++i)
                    sums[i] += share[i] = std::exp(share[i] + values("heads." + target + ".bias")[i]);
            }
            for (const std::string& target : targets) {
                auto& row = out[target].emplace_back(mixture[t]);
                for (std::size_t i = 0; i < row.size(); ++i) {
                    const std::size_t group = i / kBins * kGroups + groupOf(i % kBins);
                    row[i] *= shares[target][group] / sums[group];
                }
            }
        }
        return out;
    }

private:
    static std::size_t groupOf(std::size_t bin)
    {
        if (bin >= 2048)
            return 831;
        return bin < 384 ? bin : bin < 768 ? 384 + (bin - 384) / 2 : bin < 1536 ? 576 + (bin - 768) / 4 : 768 + (bin - 1536) / 8;
    }
};

} // namespace stemwright::test
