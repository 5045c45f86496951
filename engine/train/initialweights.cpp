#include "engine/train/initialweights.h"

#include "engine/dsp/stft.h"
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

void addLstm(model::StateDict& state, const std::string& prefix, std::size_t hidden, std::size_t layers, bool isBidirectional, Draws& draws)
{
    const auto input = static_cast<std::int64_t>(hidden); // of every layer: the directions together are as wide
    const std::int64_t units = isBidirectional ? input / 2 : input;
    const double reach = 1.0 / std::sqrt(static_cast<double>(units));
    for (std::size_t layer = 0; layer < layers; ++layer)
        for (const char* direction : {"", "_reverse"}) {
            if (*direction != '\0' && !isBidirectional)
                continue;
            const std::string end = "_l" + std::to_string(layer) + direction;
            const auto add = [&](const char* part, std::vector<std::int64_t> shape) {
                state.emplace((prefix + part).append(end), drawn(std::move(shape), reach, draws));
            };
            add("weight_ih", {4 * units, input});
            add("weight_hh", {4 * units, units});
            add("bias_ih", {4 * units});
            add("bias_hh", {4 * units});
        }
}

/// The numbers that were measured, or `neutral` ones.
Tensor scalingOr(const std::vector<float>& measured, std::size_t size, float neutral)
{
    return measured.empty() ? filled(size, neutral) : vectorOf(measured);
}

void addScaling(model::StateDict& state, const InputScaling& scaling, std::size_t size)
{
    state.emplace("input_mean", scalingOr(scaling.mean, size, 0.0F));
    state.emplace("input_scale", scalingOr(scaling.scale, size, 1.0F));
}

} // namespace

model::StateDict initialWeights(const model::OpenUnmixShape& shape, const InputScaling& scaling, std::uint64_t seed)
{
    Draws draws(seed);
    model::StateDict state;
    addScaling(state, scaling, shape.inputBins);
    if (shape.hasPreMask)
        state.emplace(model::kPreMask, filled(shape.inputBins, 1.0F));
    if (shape.preFilterTaps > 0) {
        Tensor impulse = filled(shape.preFilterTaps, 0.0F); // which changes nothing
        impulse.values.front() = 1.0F;
        state.emplace(model::kPreFilter, std::move(impulse));
    }
    state.emplace("output_scale", filled(shape.bins, 1.0F));
    state.emplace("output_mean", filled(shape.bins, 1.0F));
    addLinear(state, "fc1", shape.hidden, shape.channels * shape.inputBins, draws);
    addNorm(state, "bn1", shape.hidden);
    addLstm(state, "lstm.", shape.hidden, shape.layers, shape.bidirectional, draws);
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
    addLstm(state, "lstm.", shape.hidden, shape.layers, true, draws);
    addLinear(state, "fc2", shape.hidden, 2 * shape.hidden, draws);
    addNorm(state, "bn2", shape.hidden);
    for (const std::string& target : shape.targets) {
        addLinear(state, "heads." + target, columns, shape.hidden, draws);
        state.emplace("heads." + target + ".bias", filled(columns, 0.0F));
    }
    return state;
}

model::StateDict initialXUmxWeights(const model::XUmxShape& shape, const InputScaling& scaling, std::uint64_t seed)
{
    constexpr std::size_t kChannels = model::XUmxShape::kChannels;
    Draws draws(seed);
    model::StateDict state;
    for (const char* window : model::kXUmxWindows)
        state.emplace(window, vectorOf(dsp::makeWindow(dsp::WindowShape::Hann, 2 * (shape.bins - 1))));
    for (const std::string& target : shape.targets) {
        const std::string encoder = model::xumxEncoder(target);
        const std::string decoder = model::xumxDecoder(target);
        state.emplace(model::xumxScale("input_mean", target), scalingOr(scaling.mean, shape.inputBins, 0.0F));
        state.emplace(model::xumxScale("input_scale", target), scalingOr(scaling.scale, shape.inputBins, 1.0F));
        state.emplace(model::xumxScale("output_scale", target), filled(shape.bins, 1.0F));
        state.emplace(model::xumxScale("output_mean", target), filled(shape.bins, 1.0F));
        addLinear(state, encoder + "0", shape.hidden, kChannels * shape.inputBins, draws);
        addNorm(state, encoder + "1", shape.hidden);
        addLstm(state, model::xumxLstm(target), shape.hidden, shape.layers, shape.bidirectional, draws);
        addLinear(state, decoder + "0", shape.hidden, 2 * shape.hidden, draws);
        addNorm(state, decoder + "1", shape.hidden);
        addLinear(state, decoder + "3", kChannels * shape.bins, shape.hidden, draws);
        addNorm(state, decoder + "4", kChannels * shape.bins);
    }
    return state;
}

} // namespace stemwright::train
