#include "engine/model/openunmix/xumxweights.h"

#include "engine/model/modelfolder.h"
#include "engine/model/openunmix/expectedlayers.h"

#include <algorithm>

namespace stemwright::model {

namespace {

constexpr std::string_view kEncoders = "layer_enc.";
constexpr std::string_view kFirstLayer = ".enc.0.weight";

Result<std::vector<std::string>> readTargets(const StateDict& state, const TensorCheck& check)
{
    std::vector<std::string> targets;
    for (auto found = state.lower_bound(kEncoders); found != state.end() && found->first.starts_with(kEncoders); ++found) {
        std::string_view key = found->first;
        if (!key.ends_with(kFirstLayer))
            continue;
        key = key.substr(kEncoders.size(), key.size() - kEncoders.size() - kFirstLayer.size());
        if (!isXUmxTarget(key))
            return check.refuse(Errc::Unsupported, found->first, "does not name a target");
        targets.emplace_back(key);
    }
    if (targets.size() < 2 || targets.size() > XUmxShape::kMaxTargets)
        return check.refuse(Errc::Unsupported, kEncoders, "is there for " + std::to_string(targets.size()) + " targets; X-UMX has 2 to 64");
    return orderedTargets(std::move(targets));
}

/// The sizes from the tensors of one target; the others are compared with them later.
Result<XUmxShape> readSizes(const TensorCheck& check, std::vector<std::string> targets)
{
    const std::string target = targets.front();
    const std::string first = xumxEncoder(target) + "0.weight";
    const std::string lstm = xumxLstm(target);
    const auto encoder = check.shape(first, 2);
    const auto inputMean = encoder ? check.shape(xumxScale("input_mean", target), 1) : encoder;
    const auto outputMean = inputMean ? check.shape(xumxScale("output_mean", target), 1) : inputMean;
    if (!outputMean)
        return std::unexpected(outputMean.error());
    const auto size = [](std::int64_t value) { return static_cast<std::size_t>(value); };
    XUmxShape shape{.bins = size((*outputMean)[0]),
                    .inputBins = size((*inputMean)[0]),
                    .hidden = size((*encoder)[0]),
                    .layers = 0,
                    .targets = std::move(targets)};
    if (shape.inputBins > shape.bins || shape.bins < 2)
        return check.refuse(Errc::ShapeMismatch, xumxScale("input_mean", target),
                            "has more bins than the output, or there are fewer than two");
    while (shape.layers <= XUmxShape::kMaxLayers && hasLstmLayer(check, lstm, "_l" + std::to_string(shape.layers)))
        ++shape.layers;
    if (shape.layers == 0)
        return check.missing(lstm + "weight_ih_l0");
    if (shape.layers > XUmxShape::kMaxLayers)
        return check.refuse(Errc::ShapeMismatch, lstm + "weight_ih_l64", "is a layer too many");
    shape.bidirectional = hasLstmLayer(check, lstm, "_l0_reverse");
    if (shape.bidirectional && shape.hidden % 2 != 0)
        return check.refuse(Errc::ShapeMismatch, first, "has an odd number of rows, which two directions cannot share");
    return shape;
}

/// The table in 7.13.
std::vector<ExpectedTensor> expectedTensors(const XUmxShape& shape)
{
    const auto bins = static_cast<std::int64_t>(shape.bins);
    const auto inputBins = static_cast<std::int64_t>(shape.inputBins);
    const auto channels = static_cast<std::int64_t>(XUmxShape::kChannels);
    const auto hidden = static_cast<std::int64_t>(shape.hidden);
    std::vector<ExpectedTensor> tensors;
    for (const char* window : kXUmxWindows)
        tensors.emplace_back(window, std::vector{2 * (bins - 1)});
    for (const std::string& target : shape.targets) {
        const std::string encoder = xumxEncoder(target);
        const std::string decoder = xumxDecoder(target);
        for (const char* part : {"input_mean", "input_scale"})
            tensors.emplace_back(xumxScale(part, target), std::vector{inputBins});
        for (const char* part : {"output_mean", "output_scale"})
            tensors.emplace_back(xumxScale(part, target), std::vector{bins});
        tensors.emplace_back(encoder + "0.weight", std::vector{hidden, channels * inputBins});
        expectNorm(tensors, encoder + "1", hidden);
        expectLstm(tensors, xumxLstm(target), hidden, shape.layers, shape.bidirectional);
        tensors.emplace_back(decoder + "0.weight", std::vector{hidden, 2 * hidden});
        expectNorm(tensors, decoder + "1", hidden);
        tensors.emplace_back(decoder + "3.weight", std::vector{channels * bins, hidden});
        expectNorm(tensors, decoder + "4", channels * bins);
    }
    return tensors;
}

} // namespace

bool looksLikeXUmx(const StateDict& state)
{
    const auto first = state.lower_bound(kEncoders);
    return first != state.end() && first->first.starts_with(kEncoders);
}

bool isXUmxTarget(std::string_view name) { return isTargetName(name) && !name.contains('.'); }

Result<XUmxShape> inferXUmxShape(const StateDict& state, std::string_view name)
{
    const TensorCheck check(state, name, "an X-UMX model");
    auto targets = readTargets(state, check);
    if (!targets)
        return std::unexpected(targets.error());
    auto shape = readSizes(check, std::move(*targets));
    if (!shape)
        return shape;
    const auto isCounter = [](std::string_view key) { return key.ends_with(".num_batches_tracked"); };
    if (const Status checked = check.all(expectedTensors(*shape), isCounter); !checked)
        return std::unexpected(checked.error());
    return shape;
}

} // namespace stemwright::model
