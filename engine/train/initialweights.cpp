#include "engine/train/initialweights.h"

#include "engine/train/draws.h"

#include <cmath>
#include <string>

namespace stemwright::train {

namespace {

using model::Tensor;

Tensor filled(std::size_t size, float value) { return {.shape = {static_cast<std::int64_t>(size)}, .values = std::vector(size, value)}; }

Tensor vectorOf(std::vector<float> values)
{
    const auto size = static_cast<std::int64_t>(values.size());
    return {.shape = {size}, .values = std::move(values)};
}

/// Uniform around 0.
Tensor drawn(std::vector<std::int64_t> shape, double reach, Draws& draws)
{
    std::size_t size = 1;
    for (const std::int64_t length : shape)
        size *= static_cast<std::size_t>(length);
    std::vector<float> values(size);
    for (float& value : values)
        value = static_cast<float>(draws.between(-reach, reach));
    return {.shape = std::move(shape), .values = std::move(values)};
}

void addLinear(model::StateDict& state, const std::string& name, std::size_t out, std::size_t in, Draws& draws)
{
    state.emplace(name + ".weight",
                  drawn({static_cast<std::int64_t>(out), static_cast<std::int64_t>(in)}, 1.0 / std::sqrt(static_cast<double>(in)), draws));
}

void addNorm(model::StateDict& state, const std::string& name, std::size_t size)
{
    state.emplace(name + ".weight", filled(size, 1.0F));
    state.emplace(name + ".bias", filled(size, 0.0F));
    state.emplace(name + ".running_mean", filled(size, 0.0F));
    state.emplace(name + ".running_var", filled(size, 1.0F));
}

void addLstm(model::StateDict& state, std::size_t hidden, std::size_t layers, bool isBidirectional, Draws& draws)
{
    const auto input = static_cast<std::int64_t>(hidden); // of every layer: the directions together are as wide
    const std::int64_t units = isBidirectional ? input / 2 : input;
    const double reach = 1.0 / std::sqrt(static_cast<double>(units));
    for (std::size_t layer = 0; layer < layers; ++layer)
        for (const char* direction : {"", "_reverse"}) {
            if (*direction != '\0' && !isBidirectional)
                continue;
            const std::string end = "_l" + std::to_string(layer) + direction;
            state.emplace("lstm.weight_ih" + end, drawn({4 * units, input}, reach, draws));
            state.emplace("lstm.weight_hh" + end, drawn({4 * units, units}, reach, draws));
            state.emplace("lstm.bias_ih" + end, drawn({4 * units}, reach, draws));
            state.emplace("lstm.bias_hh" + end, drawn({4 * units}, reach, draws));
        }
}

void addScaling(model::StateDict& state, const InputScaling& scaling, std::size_t size)
{
    state.emplace("input_mean", scaling.mean.empty() ? filled(size, 0.0F) : vectorOf(scaling.mean));
    state.emplace("input_scale", scaling.scale.empty() ? filled(size, 1.0F) : vectorOf(scaling.scale));
}

} // namespace

model::StateDict initialWeights(const model::OpenUnmixShape& shape, const InputScaling& scaling, std::uint64_t seed)
{
    Draws draws(seed);
    model::StateDict state;
    addScaling(state, scaling, shape.inputBins);
    state.emplace("output_scale", filled(shape.bins, 1.0F));
    state.emplace("output_mean", filled(shape.bins, 1.0F));
    addLinear(state, "fc1", shape.hidden, shape.channels * shape.inputBins, draws);
    addNorm(state, "bn1", shape.hidden);
    addLstm(state, shape.hidden, shape.layers, shape.bidirectional, draws);
    addLinear(state, "fc2", shape.hidden, 2 * shape.hidden, draws);
    addNorm(state, "bn2", shape.hidden);
    addLinear(state, "fc3", shape.channels * shape.bins, shape.hidden, draws);
    addNorm(state, "bn3", shape.channels * shape.bins);
    return state;
}

model::StateDict initialJointWeights(const model::JointShape& shape, const InputScaling& scaling, std::uint64_t seed)
{
    Draws draws(seed);
    model::StateDict state;
    const std::size_t columns = model::JointShape::kChannels * model::JointShape::kGroups.count();
    addScaling(state, scaling, model::JointShape::kGroups.count());
    addLinear(state, "fc1", shape.hidden, columns, draws);
    addNorm(state, "bn1", shape.hidden);
    addLstm(state, shape.hidden, shape.layers, true, draws);
    addLinear(state, "fc2", shape.hidden, 2 * shape.hidden, draws);
    addNorm(state, "bn2", shape.hidden);
    for (const std::string& target : shape.targets) {
        addLinear(state, "heads." + target, columns, shape.hidden, draws);
        state.emplace("heads." + target + ".bias", filled(columns, 0.0F));
    }
    return state;
}

} // namespace stemwright::train
