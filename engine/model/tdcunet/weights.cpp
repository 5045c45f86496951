#include "engine/model/tdcunet/weights.h"

#include "engine/model/checkpoint/tensorcheck.h"

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
    return TensorCheck(state, name, "the published TDC U-Net").all(tdcUnetTensors(), [](std::string_view key) {
        return key.ends_with(".num_batches_tracked");
    });
}

} // namespace stemwright::model
