#include "engine/model/tdcunet/network.h"

#include "engine/model/batchnorm.h"

#include <string>

namespace stemwright::model {

namespace {

using Shape = TdcUnetShape;
using Taps = Convolution::Taps;

constexpr std::size_t kInside = Shape::kChannels;
constexpr std::size_t kNewest = 0;                       ///< first channel of a block's last layer
constexpr std::size_t kInput = Shape::kLayers * kInside; ///< and of its input: layers are written from back to front
constexpr std::size_t kSkip = kInput + kInside;          ///< of what a decoder gets from the encoder
constexpr std::size_t kHalvesBins = Shape::kTopBins / 2; ///< largest
constexpr std::size_t kOutParts = (Shape::kParts + Convolution::kOutputs - 1) / Convolution::kOutputs * Convolution::kOutputs;

std::size_t binsAt(std::size_t level) { return Shape::kTopBins >> level; }

Convolution layer(const StateDict& state, const std::string& name, std::size_t inputs)
{
    const BatchNorm norm(state, name + ".1");
    const auto& weights = state.at(name + ".0.weight").values;
    const auto& biases = state.at(name + ".0.bias").values;
    constexpr std::size_t kTaps = 3;
    Convolution convolution(inputs, kInside, Taps::Three);
    for (std::size_t to = 0; to < kInside; ++to) {
        convolution.bias(to) = static_cast<float>(norm.scale[to] * static_cast<double>(biases[to]) + norm.shift[to]);
        for (std::size_t from = 0; from < inputs; ++from)
            for (std::size_t tap = 0; tap < kTaps; ++tap)
                convolution.weight(to, from, tap) =
                    static_cast<float>(norm.scale[to] * static_cast<double>(weights[(to * inputs + from) * kTaps + tap]));
    }
    return convolution;
}

std::vector<Convolution> block(const StateDict& state, const std::string& name, std::size_t inputs)
{
    std::vector<Convolution> layers;
    for (std::size_t i = 0; i < Shape::kLayers; ++i)
        layers.push_back(layer(state, name + ".H." + std::to_string(i), inputs + i * kInside));
    return layers;
}

/// Half the bins: even bins are the first channels of the input, odd ones the rest.
Convolution down(const StateDict& state, const std::string& name)
{
    const BatchNorm norm(state, name + ".bn");
    const auto& weights = state.at(name + ".conv.weight").values; // [to][from][tap]
    const auto& biases = state.at(name + ".conv.bias").values;
    Convolution convolution(2 * kInside, kInside, Taps::One);
    for (std::size_t to = 0; to < kInside; ++to) {
        convolution.bias(to) = static_cast<float>(norm.scale[to] * static_cast<double>(biases[to]) + norm.shift[to]);
        for (std::size_t from = 0; from < kInside; ++from)
            for (std::size_t tap = 0; tap < 2; ++tap)
                convolution.weight(to, tap * kInside + from, 0) =
                    static_cast<float>(norm.scale[to] * static_cast<double>(weights[(to * kInside + from) * 2 + tap]));
    }
    return convolution;
}

/// Twice the bins: even bins are the first channels of the output, odd ones the rest.
Convolution up(const StateDict& state, const std::string& name)
{
    const BatchNorm norm(state, name + ".bn");
    const auto& weights = state.at(name + ".conv.weight").values; // [from][to][tap]: a transposed convolution
    const auto& biases = state.at(name + ".conv.bias").values;
    Convolution convolution(kInside, 2 * kInside, Taps::One);
    for (std::size_t to = 0; to < kInside; ++to)
        for (std::size_t tap = 0; tap < 2; ++tap) {
            const std::size_t output = tap * kInside + to;
            convolution.bias(output) = static_cast<float>(norm.scale[to] * static_cast<double>(biases[to]) + norm.shift[to]);
            for (std::size_t from = 0; from < kInside; ++from)
                convolution.weight(output, from, 0) =
                    static_cast<float>(norm.scale[to] * static_cast<double>(weights[(from * kInside + to) * 2 + tap]));
        }
    return convolution;
}

/// 1025 bins -> 1024: a bin and the one above it.
Convolution first(const StateDict& state)
{
    const BatchNorm norm(state, "first_conv.1");
    const auto& weights = state.at("first_conv.0.weight").values;
    const auto& biases = state.at("first_conv.0.bias").values;
    Convolution convolution(Shape::kParts, kInside, Taps::Three);
    for (std::size_t to = 0; to < kInside; ++to) {
        convolution.bias(to) = static_cast<float>(norm.scale[to] * static_cast<double>(biases[to]) + norm.shift[to]);
        for (std::size_t from = 0; from < Shape::kParts; ++from)
            for (std::size_t tap = 0; tap < 2; ++tap)
                convolution.weight(to, from, 1 + tap) =
                    static_cast<float>(norm.scale[to] * static_cast<double>(weights[(to * Shape::kParts + from) * 2 + tap]));
    }
    return convolution;
}

/// 1024 bins -> 1025: a bin and the one below it.
Convolution last(const StateDict& state)
{
    const auto& weights = state.at("final_conv.0.weight").values;
    const auto& biases = state.at("final_conv.0.bias").values;
    Convolution convolution(kInside, Shape::kParts, Taps::Three);
    for (std::size_t to = 0; to < Shape::kParts; ++to) {
        convolution.bias(to) = biases[to];
        for (std::size_t from = 0; from < kInside; ++from)
            for (std::size_t tap = 0; tap < 2; ++tap)
                convolution.weight(to, from, tap) = weights[(to * kInside + from) * 2 + tap];
    }
    return convolution;
}

} // namespace

TdcUnet::Workspace::Workspace()
    : m_middle(kInput + kInside, binsAt(Shape::kLevels)), m_parts(Shape::kParts, Shape::kBins), m_out(kOutParts, Shape::kBins),
      m_halves(2 * kInside, kHalvesBins)
{
    for (std::size_t level = 0; level < Shape::kLevels; ++level) {
        m_encoders.emplace_back(kInput + kInside, binsAt(level));
        m_decoders.emplace_back(kSkip + kInside, binsAt(level));
    }
}

TdcUnet::TdcUnet(const StateDict& state) : m_first(first(state)), m_middle(block(state, "mid_block", kInside)), m_last(last(state))
{
    for (std::size_t level = 0; level < Shape::kLevels; ++level) {
        const std::string index = "." + std::to_string(level);
        m_encoders.push_back(block(state, "encoders" + index, kInside));
        m_down.push_back(down(state, "downsampling" + index));
        m_up.push_back(up(state, "upsampling" + index));
        m_decoders.push_back(block(state, "decoders" + index, 2 * kInside));
    }
}

/// Each layer sees the newest channels first, so that they are written from the back to the front; the last one goes to `out`.
void TdcUnet::runBlock(const Block& block, Planes& planes, Planes& out, std::size_t firstOutput)
{
    for (std::size_t i = 0; i < block.size(); ++i) {
        const bool isLast = i + 1 == block.size();
        const std::size_t input = kInput - i * kInside;
        Planes& to = isLast ? out : planes;
        const std::size_t output = isLast ? firstOutput : input - kInside;
        block[i].apply(planes, input, to, output, planes.bins(), AfterConvolution::Relu);
        to.clearTail(output, kInside);
    }
}

void TdcUnet::halve(const Convolution& convolution, const Planes& in, std::size_t firstInput, Planes& out, std::size_t firstOutput,
                    Planes& halves)
{
    for (std::size_t channel = 0; channel < kInside; ++channel) {
        const float* from = in.at(firstInput + channel);
        float* even = halves.at(channel);
        float* odd = halves.at(kInside + channel);
        for (std::size_t bin = 0; bin < out.bins(); ++bin) {
            even[bin] = from[2 * bin];
            odd[bin] = from[2 * bin + 1];
        }
    }
    convolution.apply(halves, 0, out, firstOutput, out.bins(), AfterConvolution::Nothing);
    out.clearTail(firstOutput, kInside);
}

void TdcUnet::twice(const Convolution& convolution, const Planes& in, Planes& out, std::size_t firstOutput, Planes& halves)
{
    convolution.apply(in, kNewest, halves, 0, in.bins(), AfterConvolution::Nothing);
    for (std::size_t channel = 0; channel < kInside; ++channel) {
        const float* even = halves.at(channel);
        const float* odd = halves.at(kInside + channel);
        float* to = out.at(firstOutput + channel);
        for (std::size_t bin = 0; bin < in.bins(); ++bin) {
            to[2 * bin] = even[bin];
            to[2 * bin + 1] = odd[bin];
        }
    }
}

void TdcUnet::apply(std::span<const std::complex<float>> mix, std::span<std::complex<float>> out, Workspace& work) const
{
    for (std::size_t part = 0; part < Shape::kParts; ++part) {
        const auto* from = mix.data() + part / 2 * Shape::kBins;
        float* to = work.m_parts.at(part);
        for (std::size_t bin = 0; bin < Shape::kBins; ++bin)
            to[bin] = part % 2 == 0 ? from[bin].real() : from[bin].imag();
    }
    m_first.apply(work.m_parts, 0, work.m_encoders.front(), kInput, Shape::kTopBins, AfterConvolution::Relu);
    for (std::size_t level = 0; level < Shape::kLevels; ++level) {
        Planes& skip = work.m_decoders[level];
        Planes& below = level + 1 < Shape::kLevels ? work.m_encoders[level + 1] : work.m_middle;
        runBlock(m_encoders[level], work.m_encoders[level], skip, kSkip);
        halve(m_down[level], skip, kSkip, below, kInput, work.m_halves);
    }
    runBlock(m_middle, work.m_middle, work.m_middle, kNewest);
    for (std::size_t step = 0; step < Shape::kLevels; ++step) { // the authors count decoders from the bottom
        Planes& planes = work.m_decoders[Shape::kLevels - 1 - step];
        const Planes& below = step > 0 ? work.m_decoders[Shape::kLevels - step] : work.m_middle;
        twice(m_up[step], below, planes, kInput, work.m_halves);
        runBlock(m_decoders[step], planes, planes, kNewest);
    }
    m_last.apply(work.m_decoders.front(), kNewest, work.m_out, 0, Shape::kBins, AfterConvolution::Nothing);
    for (std::size_t channel = 0; channel < 2; ++channel)
        for (std::size_t bin = 0; bin < Shape::kBins; ++bin)
            out[channel * Shape::kBins + bin] = {work.m_out.at(2 * channel)[bin], work.m_out.at(2 * channel + 1)[bin]};
}

} // namespace stemwright::model
