#include "engine/model/tdcunet/weights.h"

#include "engine/model/checkpoint/inquotes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace stemwright::model {

namespace {

using Tensors = std::vector<std::pair<std::string, std::vector<std::int64_t>>>;
using Shape = TdcUnetShape;

constexpr std::int64_t kInside = Shape::kChannels;
constexpr std::int64_t kParts = Shape::kParts;
constexpr std::string_view kFirstKey = "first_conv.0.weight";

void addConvolution(Tensors& tensors, const std::string& name, std::vector<std::int64_t> shape, std::int64_t outputs)
{
    tensors.emplace_back(name + ".weight", std::move(shape));
    tensors.emplace_back(name + ".bias", std::vector{outputs});
}

void addNorm(Tensors& tensors, const std::string& name)
{
    for (const char* part : {".weight", ".bias", ".running_mean", ".running_var"})
        tensors.emplace_back(name + part, std::vector{kInside});
}

/// Densely connected layers: each sees all that were before it.
void addBlock(Tensors& tensors, const std::string& name, std::int64_t inputs)
{
    for (std::size_t layer = 0; layer < Shape::kLayers; ++layer) {
        const std::string prefix = name + ".H." + std::to_string(layer);
        addConvolution(tensors, prefix + ".0", {kInside, inputs + static_cast<std::int64_t>(layer) * kInside, 3}, kInside);
        addNorm(tensors, prefix + ".1");
    }
}

std::unexpected<Error> refuse(Errc code, std::string_view name, std::string_view key, const std::string& reason)
{
    return failure(code, std::string(name) + ": the tensor " + inQuotes(key) + " " + reason);
}

Status checkValues(const Tensor& tensor, std::string_view name, std::string_view key)
{
    if (std::ranges::any_of(tensor.values, [](float value) { return !std::isfinite(value); }))
        return refuse(Errc::Corrupt, name, key, "has values that are not finite");
    if (key.ends_with("running_var") && std::ranges::any_of(tensor.values, [](float value) { return value < 0.0F; }))
        return refuse(Errc::Corrupt, name, key, "has a negative variance");
    return {};
}

} // namespace

bool looksLikeTdcUnet(const StateDict& state) { return state.contains(kFirstKey) || state.contains("final_conv.0.weight"); }

std::vector<std::pair<std::string, std::vector<std::int64_t>>> tdcUnetTensors()
{
    Tensors tensors;
    addConvolution(tensors, "first_conv.0", {kInside, kParts, 2, 1}, kInside);
    addNorm(tensors, "first_conv.1");
    for (std::size_t level = 0; level < Shape::kLevels; ++level) {
        const std::string index = "." + std::to_string(level);
        addBlock(tensors, "encoders" + index, kInside);
        addBlock(tensors, "decoders" + index, 2 * kInside);
        for (const std::string sampling : {"downsampling", "upsampling"}) {
            addConvolution(tensors, sampling + index + ".conv", {kInside, kInside, 2}, kInside);
            addNorm(tensors, sampling + index + ".bn");
        }
    }
    addBlock(tensors, "mid_block", kInside);
    addConvolution(tensors, "final_conv.0", {kParts, kInside, 2, 1}, kParts);
    return tensors;
}

Status checkTdcUnet(const StateDict& state, std::string_view name)
{
    std::set<std::string, std::less<>> known;
    for (const auto& [key, shape] : tdcUnetTensors()) {
        const auto found = state.find(key);
        if (found == state.end())
            return refuse(Errc::Unsupported, name, key, "is missing, so this is no whole TDC U-Net");
        if (found->second.shape != shape)
            return refuse(Errc::ShapeMismatch, name, key, "has a shape that the published TDC U-Net does not have; others are not read");
        if (const Status checked = checkValues(found->second, name, key); !checked)
            return checked;
        known.insert(key);
    }
    for (const auto& [key, tensor] : state)
        if (!known.contains(key) && !key.ends_with(".num_batches_tracked"))
            return refuse(Errc::Unsupported, name, key, "is not a part of a TDC U-Net");
    return {};
}

} // namespace stemwright::model
