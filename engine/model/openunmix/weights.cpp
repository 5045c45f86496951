#include "engine/model/openunmix/weights.h"

#include "engine/model/openunmix/expectedlayers.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace stemwright::model {

namespace {

using Shape = std::vector<std::int64_t>;

constexpr std::size_t kMaxLayers = 64;
constexpr float kLowestRateHz = 4000.0f; // promise A5
constexpr float kHighestRateHz = 768000.0f;

/// The sizes of the network from the tensors that tell them; nothing is compared yet but what must divide.
Result<OpenUnmixShape> readSizes(const TensorCheck& weights)
{
    const Result<Shape> inputMean = weights.shape("input_mean", 1);
    const Result<Shape> outputMean = inputMean ? weights.shape("output_mean", 1) : inputMean;
    const Result<Shape> fc1 = outputMean ? weights.shape("fc1.weight", 2) : outputMean;
    if (!fc1)
        return std::unexpected(fc1.error());
    const std::int64_t inputBins = (*inputMean)[0];
    const std::int64_t bins = (*outputMean)[0];
    if (inputBins > bins || bins < 2)
        return weights.refuse(Errc::ShapeMismatch, "input_mean", "has more bins than 'output_mean', or there are fewer than two");
    if ((*fc1)[1] % inputBins != 0)
        return weights.refuse(Errc::ShapeMismatch, "fc1.weight", "has columns that are no multiple of the bins of 'input_mean'");
    if (const std::int64_t channels = (*fc1)[1] / inputBins; channels != 1 && channels != 2)
        return weights.refuse(Errc::ShapeMismatch, "fc1.weight",
                              "is made for " + std::to_string(channels) + " channels; the filter knows 1 and 2");

    OpenUnmixShape shape{.bins = static_cast<std::size_t>(bins),
                         .inputBins = static_cast<std::size_t>(inputBins),
                         .channels = static_cast<std::size_t>((*fc1)[1] / inputBins),
                         .hidden = static_cast<std::size_t>((*fc1)[0])};
    while (shape.layers <= kMaxLayers && hasLstmLayer(weights, "lstm.", "_l" + std::to_string(shape.layers)))
        ++shape.layers;
    if (shape.layers == 0)
        return weights.missing("lstm.weight_ih_l0");
    if (shape.layers > kMaxLayers)
        return weights.refuse(Errc::ShapeMismatch, "lstm.weight_ih_l64", "is a layer too many");
    shape.bidirectional = hasLstmLayer(weights, "lstm.", "_l0_reverse");
    if (shape.bidirectional && shape.hidden % 2 != 0)
        return weights.refuse(Errc::ShapeMismatch, "fc1.weight", "has an odd number of rows, which two directions cannot share");
    return shape;
}

/// What may stand before the first layer.
Status readFront(const TensorCheck& weights, OpenUnmixShape& shape)
{
    shape.hasPreMask = weights.find(kPreMask) != nullptr;
    if (weights.find(kPreFilter) == nullptr)
        return {};
    const auto taps = weights.shape(kPreFilter, 1);
    if (!taps)
        return std::unexpected(taps.error());
    shape.preFilterTaps = static_cast<std::size_t>(taps->front());
    if (shape.preFilterTaps > 2 * (shape.bins - 1))
        return weights.refuse(Errc::ShapeMismatch, kPreFilter, "has more taps than a window has samples");
    return {};
}

/// Every tensor of the network with its shape: the table in 2.8.
std::vector<ExpectedTensor> expectedTensors(const OpenUnmixShape& shape)
{
    const auto bins = static_cast<std::int64_t>(shape.bins);
    const auto inputBins = static_cast<std::int64_t>(shape.inputBins);
    const auto channels = static_cast<std::int64_t>(shape.channels);
    const auto hidden = static_cast<std::int64_t>(shape.hidden);
    std::vector<ExpectedTensor> tensors{
        {"input_mean", {inputBins}},
        {"input_scale", {inputBins}},
        {"output_mean", {bins}},
        {"output_scale", {bins}},
        {"fc1.weight", {hidden, channels * inputBins}},
        {"fc2.weight", {hidden, 2 * hidden}},
        {"fc3.weight", {channels * bins, hidden}},
    };
    if (shape.hasPreMask)
        tensors.emplace_back(kPreMask, Shape{inputBins});
    if (shape.preFilterTaps > 0)
        tensors.emplace_back(kPreFilter, Shape{static_cast<std::int64_t>(shape.preFilterTaps)});
    expectNorm(tensors, "bn1", hidden);
    expectNorm(tensors, "bn2", hidden);
    expectNorm(tensors, "bn3", channels * bins);
    expectLstm(tensors, "lstm.", hidden, shape.layers, shape.bidirectional);
    return tensors;
}

/// What a file may hold besides the network: counters of the training, and the extras of version 1.0.
bool isExtra(std::string_view key)
{
    constexpr std::string_view kExtras[] = {
        "bn1.num_batches_tracked", "bn2.num_batches_tracked", "bn3.num_batches_tracked", "sample_rate", "stft.window",
        "transform.0.window"};
    return std::ranges::find(kExtras, key) != std::end(kExtras);
}

/// The extras are not needed, but where they are there they must not contradict.
Status readExtras(const TensorCheck& weights, OpenUnmixShape& shape)
{
    const auto windowFrames = static_cast<std::int64_t>(2 * (shape.bins - 1));
    for (const std::string_view key : {"stft.window", "transform.0.window"})
        if (const Tensor* window = weights.find(key); window != nullptr && window->shape != Shape{windowFrames})
            return weights.refuse(Errc::ShapeMismatch, key, "does not have " + std::to_string(windowFrames) + " samples");
    const Tensor* rate = weights.find("sample_rate");
    if (rate == nullptr)
        return {};
    const float value = rate->values.size() == 1 ? rate->values.front() : 0.0f;
    if (!(value >= kLowestRateHz && value <= kHighestRateHz) || value != std::floor(value))
        return weights.refuse(Errc::Corrupt, "sample_rate", "is not a sample rate");
    shape.sampleRateHz = static_cast<int>(value);
    return {};
}

/// umxse: one channel, 513 bins.
bool isPublishedSpeechShape(const OpenUnmixShape& shape) { return shape.channels == 1 && shape.bins == 513; }

} // namespace

Result<OpenUnmixShape> inferShape(const StateDict& state, std::string_view name)
{
    const TensorCheck weights(state, name, "an Open-Unmix network");
    Result<OpenUnmixShape> shape = readSizes(weights);
    if (!shape)
        return shape;
    if (const Status status = readFront(weights, *shape); !status)
        return std::unexpected(status.error());
    if (const Status status = weights.all(expectedTensors(*shape), isExtra); !status)
        return std::unexpected(status.error());
    if (const Status status = readExtras(weights, *shape); !status)
        return std::unexpected(status.error());
    return shape;
}

Result<SeparatorSettings> settingsFor(const OpenUnmixShape& shape, const std::optional<SeparatorSettings>& stated, std::string_view name)
{
    constexpr int kSpeechRateHz = 16000; // umxse, whose hop is half a window
    const std::size_t windowFrames = 2 * (shape.bins - 1);
    const auto mismatch = [&](const std::string& what, std::size_t folder, std::size_t weights) {
        return failure(Errc::ShapeMismatch, std::string(name) + ": the folder says " + what + " " + std::to_string(folder) +
                                                ", the weights say " + std::to_string(weights));
    };
    if (!stated) {
        const bool isSpeech = shape.sampleRateHz ? *shape.sampleRateHz == kSpeechRateHz : isPublishedSpeechShape(shape);
        const int rate = shape.sampleRateHz.value_or(isSpeech ? kSpeechRateHz : SeparatorSettings{}.sampleRateHz);
        return SeparatorSettings{.sampleRateHz = rate,
                                 .windowFrames = windowFrames,
                                 .hopFrames = std::max<std::size_t>(1, windowFrames / (isSpeech ? 2 : 4)),
                                 .channels = shape.channels};
    }
    if (stated->windowFrames != windowFrames)
        return mismatch("nfft", stated->windowFrames, windowFrames);
    if (stated->channels != shape.channels)
        return mismatch("nb_channels", stated->channels, shape.channels);
    if (shape.sampleRateHz && *shape.sampleRateHz != stated->sampleRateHz)
        return mismatch("sample_rate", static_cast<std::size_t>(stated->sampleRateHz), static_cast<std::size_t>(*shape.sampleRateHz));
    return *stated;
}

} // namespace stemwright::model
