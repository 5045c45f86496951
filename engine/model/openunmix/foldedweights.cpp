#include "engine/model/openunmix/foldedweights.h"

#include "engine/model/band.h"
#include "engine/model/batchnorm.h"
#include "engine/model/openunmix/bingroups.h"
#include "engine/model/openunmix/weights.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <string>

namespace stemwright::model {

namespace {

const Tensor& tensor(const StateDict& state, const std::string& name)
{
    return state.at(name); // present and well shaped: inferShape has seen it
}

LstmDirection foldDirection(const StateDict& state, const TrunkSizes& sizes, std::size_t layer, bool reverse, MakeLinear makeLinear)
{
    const std::string suffix = "_l" + std::to_string(layer) + (reverse ? "_reverse" : "");
    const auto& inputWeights = tensor(state, "lstm.weight_ih" + suffix);
    const auto& inputBias = tensor(state, "lstm.bias_ih" + suffix).values;
    const auto& hiddenBias = tensor(state, "lstm.bias_hh" + suffix).values;
    const auto inputs = static_cast<std::size_t>(inputWeights.shape[1]);
    LstmRecurrence recurrence(tensor(state, "lstm.weight_hh" + suffix).values, sizes.units());
    LinearWeights input(4 * recurrence.paddedUnits(), inputs);
    for (std::size_t gate = 0; gate < 4; ++gate)
        for (std::size_t unit = 0; unit < sizes.units(); ++unit) {
            const std::size_t from = gate * sizes.units() + unit;
            const std::size_t to = LstmRecurrence::gateRow(gate, unit);
            input.bias(to) = inputBias[from] + hiddenBias[from];
            for (std::size_t k = 0; k < inputs; ++k)
                input.weight(to, k) = inputWeights.values[from * inputs + k];
        }
    return {makeLinear(input), std::move(recurrence)};
}

/// What the magnitudes that the network sees are multiplied with before anything else. Source  spec open-unmix 7.11.
std::vector<double> frontGains(const StateDict& state, std::size_t inputBins)
{
    std::vector<double> gains(inputBins, 1.0);
    if (const auto mask = state.find(kPreMask); mask != state.end())
        std::ranges::copy(mask->second.values, gains.begin());
    const auto filter = state.find(kPreFilter);
    if (filter == state.end())
        return gains;
    const double window = 2.0 * static_cast<double>(tensor(state, "output_mean").values.size() - 1);
    for (std::size_t bin = 0; bin < inputBins; ++bin) {
        std::complex<double> response;
        for (std::size_t tap = 0; tap < filter->second.values.size(); ++tap)
            response += static_cast<double>(filter->second.values[tap]) *
                        std::polar(1.0, -2.0 * std::numbers::pi * static_cast<double>(bin * tap) / window);
        gains[bin] *= std::abs(response);
    }
    return gains;
}

LinearWeights foldFirst(const StateDict& state, const TrunkSizes& sizes)
{
    const BatchNorm norm(state, "bn1");
    const auto& weights = tensor(state, "fc1.weight").values;
    const auto& mean = tensor(state, "input_mean").values;
    const auto& scale = tensor(state, "input_scale").values;
    const std::vector<double> gains = frontGains(state, sizes.inputBins);
    LinearWeights first(sizes.hidden, sizes.channels * sizes.inputBins);
    for (std::size_t i = 0; i < first.outputs; ++i) {
        double bias = norm.shift[i];
        for (std::size_t k = 0; k < first.inputs; ++k) {
            const std::size_t bin = k % sizes.inputBins;
            const double weight = norm.scale[i] * static_cast<double>(weights[i * first.inputs + k]) * static_cast<double>(scale[bin]);
            first.weight(i, k) = static_cast<float>(weight * gains[bin]);
            bias += weight * static_cast<double>(mean[bin]);
        }
        first.bias(i) = static_cast<float>(bias);
    }
    return first;
}

LinearWeights foldSecond(const StateDict& state, const TrunkSizes& sizes)
{
    const BatchNorm norm(state, "bn2");
    const auto& weights = tensor(state, "fc2.weight").values;
    LinearWeights second(sizes.hidden, 2 * sizes.hidden);
    for (std::size_t i = 0; i < second.outputs; ++i) {
        second.bias(i) = static_cast<float>(norm.shift[i]);
        for (std::size_t k = 0; k < second.inputs; ++k)
            second.weight(i, k) = static_cast<float>(norm.scale[i] * static_cast<double>(weights[i * second.inputs + k]));
    }
    return second;
}

TrunkSizes trunkSizes(const StateDict& state)
{
    TrunkSizes sizes;
    sizes.hidden = static_cast<std::size_t>(tensor(state, "fc1.weight").shape[0]);
    sizes.inputBins = tensor(state, "input_mean").values.size();
    sizes.channels = static_cast<std::size_t>(tensor(state, "fc1.weight").shape[1]) / sizes.inputBins;
    while (state.contains("lstm.weight_ih_l" + std::to_string(sizes.layers)))
        ++sizes.layers;
    sizes.directions = state.contains("lstm.weight_ih_l0_reverse") ? 2 : 1;
    return sizes;
}

/// The part of the third layer that gives one band of a channel.
LinearWeights foldThird(const StateDict& state, const BatchNorm& norm, std::size_t channel, const Band& band)
{
    const auto& weights = tensor(state, "fc3.weight").values;
    const auto& scale = tensor(state, "output_scale").values;
    const auto& mean = tensor(state, "output_mean").values;
    LinearWeights third(band.count, static_cast<std::size_t>(tensor(state, "fc3.weight").shape[1]));
    for (std::size_t i = 0; i < band.count; ++i) {
        const std::size_t bin = band.first + i;
        const std::size_t from = channel * scale.size() + bin;
        const double outputScale = scale[bin];
        third.bias(i) = static_cast<float>(norm.shift[from] * outputScale + static_cast<double>(mean[bin]));
        for (std::size_t k = 0; k < third.inputs; ++k)
            third.weight(i, k) = static_cast<float>(norm.scale[from] * outputScale * static_cast<double>(weights[from * third.inputs + k]));
    }
    return third;
}

/// The part of all heads that gives one band of a channel.
LinearWeights headsOfBand(const StateDict& state, std::span<const std::string> targets, const BinGroups& groups, std::size_t channel,
                          const Band& band)
{
    const auto [first, count] = groups.of(band);
    LinearWeights heads(targets.size() * count, static_cast<std::size_t>(tensor(state, "heads." + targets.front() + ".weight").shape[1]));
    for (std::size_t target = 0; target < targets.size(); ++target) {
        const auto& weights = tensor(state, "heads." + targets[target] + ".weight").values;
        const auto& biases = tensor(state, "heads." + targets[target] + ".bias").values;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t from = channel * groups.count() + first + i;
            const std::size_t to = target * count + i;
            heads.bias(to) = biases[from];
            for (std::size_t k = 0; k < heads.inputs; ++k)
                heads.weight(to, k) = weights[from * heads.inputs + k];
        }
    }
    return heads;
}

} // namespace

Trunk foldTrunk(const StateDict& state, MakeLinear makeLinear)
{
    const TrunkSizes sizes = trunkSizes(state);
    Trunk trunk{sizes, makeLinear(foldFirst(state, sizes)), {}, makeLinear(foldSecond(state, sizes))};
    for (std::size_t layer = 0; layer < sizes.layers; ++layer) {
        auto& directions = trunk.layers.emplace_back();
        for (std::size_t direction = 0; direction < sizes.directions; ++direction)
            directions.push_back(foldDirection(state, sizes, layer, direction == 1, makeLinear));
    }
    return trunk;
}

BandLayers foldMask(const StateDict& state, MakeLinear makeLinear)
{
    const std::size_t bins = tensor(state, "output_mean").values.size();
    const std::size_t channels = tensor(state, "bn3.weight").values.size() / bins;
    const BatchNorm norm(state, "bn3");
    BandLayers layers;
    for (std::size_t band = 0; band < Band::countOf(bins); ++band)
        for (std::size_t channel = 0; channel < channels; ++channel)
            layers.push_back(makeLinear(foldThird(state, norm, channel, Band::at(band, bins))));
    return layers;
}

BandLayers foldHeads(const StateDict& state, std::span<const std::string> targets, std::size_t bins, MakeLinear makeLinear)
{
    const BinGroups groups(bins);
    const std::size_t channels = tensor(state, "heads." + targets.front() + ".bias").values.size() / groups.count();
    BandLayers layers;
    for (std::size_t band = 0; band < Band::countOf(bins); ++band)
        for (std::size_t channel = 0; channel < channels; ++channel)
            layers.push_back(makeLinear(headsOfBand(state, targets, groups, channel, Band::at(band, bins))));
    return layers;
}

} // namespace stemwright::model
