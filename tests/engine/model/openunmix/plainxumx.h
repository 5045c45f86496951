#pragma once

#include "engine/model/openunmix/xumxweights.h"
#include "tests/engine/model/openunmix/plainnetwork.h"

namespace stemwright::test {

/// X-UMX as spec 7.12 writes it down, in double, for a single excerpt: what the real one is compared with.
class PlainXUmx : private PlainNetwork {
public:
    using Rows = PlainNetwork::Rows;

    PlainXUmx(const model::StateDict& state, std::vector<std::string> targets) : PlainNetwork(state), m_targets(std::move(targets)) {}

    /// Magnitudes of the mixture, [slices][channels * bins], to the masks of each target.
    std::vector<Rows> masks(const Rows& mixture) const
    {
        const std::size_t count = mixture.size();
        std::vector<Rows> encoded;
        for (const std::string& target : m_targets)
            encoded.push_back(encode(mixture, target));
        const Rows shared = mean(encoded);
        std::vector<Rows> both;
        for (std::size_t s = 0; s < m_targets.size(); ++s) {
            both.push_back(encoded[s]);
            const Rows recurrent = recurred(model::xumxLstm(m_targets[s]), shared);
            for (std::size_t t = 0; t < count; ++t)
                both[s][t].insert(both[s][t].end(), recurrent[t].begin(), recurrent[t].end());
        }
        const Rows bridged = mean(both);
        std::vector<Rows> all;
        for (const std::string& target : m_targets) {
            auto& found = all.emplace_back();
            for (const auto& row : bridged)
                found.push_back(decode(row, target));
        }
        return all;
    }

private:
    static Rows mean(const std::vector<Rows>& of)
    {
        Rows mean = of.front();
        for (std::size_t t = 0; t < mean.size(); ++t)
            for (std::size_t i = 0; i < mean[t].size(); ++i) {
                for (std::size_t s = 1; s < of.size(); ++s)
                    mean[t][i] += of[s][t][i];
                mean[t][i] /= static_cast<double>(of.size());
            }
        return mean;
    }

    Rows encode(const Rows& mixture, const std::string& target) const
    {
        const std::string name = model::xumxEncoder(target);
        const auto shift = values(model::xumxScale("input_mean", target));
        const auto scale = values(model::xumxScale("input_scale", target));
        Rows out;
        for (const auto& slice : mixture) {
            std::vector<double> input;
            for (std::size_t c = 0; c < 2; ++c)
                for (std::size_t b = 0; b < shift.size(); ++b)
                    input.push_back((slice[c * slice.size() / 2 + b] + shift[b]) * scale[b]);
            out.push_back(norm(name + "1", product(name + "0.weight", input)));
            for (double& value : out.back())
                value = std::tanh(value);
        }
        return out;
    }

    std::vector<double> decode(const std::vector<double>& row, const std::string& target) const
    {
        const std::string name = model::xumxDecoder(target);
        const auto shift = values(model::xumxScale("output_mean", target));
        const auto scale = values(model::xumxScale("output_scale", target));
        auto x = norm(name + "1", product(name + "0.weight", row));
        for (double& value : x)
            value = std::max(0.0, value);
        auto mask = norm(name + "4", product(name + "3.weight", x));
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = std::max(0.0, mask[i] * scale[i % scale.size()] + shift[i % shift.size()]);
        return mask;
    }

    std::vector<std::string> m_targets;
};

} // namespace stemwright::test
