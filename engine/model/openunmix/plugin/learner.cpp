#include "engine/model/openunmix/plugin/learner.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/addcdiv.h>
#include <ATen/ops/batch_norm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/lstm.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/tanh.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <cmath>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace stemwright::model {

namespace {

constexpr double kNormEpsilon = 1e-5;
constexpr double kNormMomentum = 0.1;
constexpr double kDropout = 0.4;
constexpr double kFirstDecay = 0.9;
constexpr double kSecondDecay = 0.999;
constexpr double kAdamEpsilon = 1e-8;

at::Tensor tensorOf(const Tensor& values) { return lookAt(values.values, values.shape).clone(); }

Tensor valuesOf(const at::Tensor& tensor)
{
    const at::Tensor flat = tensor.detach().contiguous();
    const float* data = flat.const_data_ptr<float>();
    return {.shape = flat.sizes().vec(), .values = {data, data + flat.numel()}};
}

bool isStatistic(std::string_view name) { return name.find(".running_") != std::string_view::npos; }

/// Windows, counters and rates that files have besides are not learned.
bool isParameter(std::string_view name)
{
    return name != "sample_rate" && !name.ends_with(".window") && !name.ends_with(".num_batches_tracked");
}

at::Tensor momentOf(const StateDict& moments, const std::string& name, const Tensor& like)
{
    const auto found = moments.find(name);
    return found == moments.end() ? at::zeros(like.shape) : tensorOf(found->second);
}

} // namespace

void keepMemory()
{
#ifdef __GLIBC__
    constexpr int kLargest = 1 << 30;
    ::mallopt(M_MMAP_THRESHOLD, kLargest);
    ::mallopt(M_TRIM_THRESHOLD, kLargest);
    ::mallopt(M_TOP_PAD, kLargest / 4);
#endif
}

at::Tensor lookAt(std::span<const float> values, std::span<const std::int64_t> shape)
{
    return at::from_blob(const_cast<float*>(values.data()), at::IntArrayRef(shape.data(), shape.size())); // NOLINT: is only read
}

Learner::Learner(const TrainingState& state, const AdamOptions& options) : m_options(options), m_steps(state.steps)
{
    for (const auto& [name, values] : state.weights)
        if (isStatistic(name))
            m_statistics.emplace(name, tensorOf(values));
        else if (isParameter(name))
            m_parameters.push_back({.name = name,
                                    .value = tensorOf(values).set_requires_grad(true),
                                    .first = momentOf(state.firstMoments, name, values),
                                    .second = momentOf(state.secondMoments, name, values)});
    if (options.processes) {
        m_peers.emplace(*options.processes);
        m_peers->takeOver(everything());
        m_steps = m_peers->takeOver(m_steps);
    }
}

std::vector<at::Tensor> Learner::everything() const
{
    std::vector<at::Tensor> all;
    for (const Parameter& parameter : m_parameters)
        all.insert(all.end(), {parameter.value.detach(), parameter.first, parameter.second});
    for (const auto& [name, values] : m_statistics)
        all.push_back(values);
    return all;
}

void Learner::begin(const TrainingBatch& batch)
{
    if (m_peers)
        m_peers->begin(batch);
}

const at::Tensor& Learner::value(std::string_view name) const
{
    const auto found = std::ranges::lower_bound(m_parameters, name, {}, &Parameter::name); // as a StateDict has them in order
    return found->value;
}

at::Tensor Learner::product(const at::Tensor& x, std::string_view name) const
{
    const at::Tensor& weights = value(name);
    if (m_options.precision == Precision::Single)
        return x.matmul(weights.t());
    return x.to(at::kBFloat16).matmul(weights.to(at::kBFloat16).t()).to(at::kFloat);
}

at::Tensor Learner::norm(const std::string& name, const at::Tensor& rows, Mode mode)
{
    at::Tensor& mean = m_statistics.at(name + ".running_mean");
    at::Tensor& variance = m_statistics.at(name + ".running_var");
    if (m_peers && mode == Mode::Learn)
        return m_peers->norm(rows, {.weight = value(name + ".weight"),
                                    .bias = value(name + ".bias"),
                                    .mean = mean,
                                    .variance = variance,
                                    .momentum = kNormMomentum,
                                    .epsilon = kNormEpsilon});
    return at::batch_norm(rows, value(name + ".weight"), value(name + ".bias"), mean, variance, mode == Mode::Learn, kNormMomentum,
                          kNormEpsilon, false);
}

std::vector<at::Tensor> Learner::lstmWeights(const std::string& prefix, std::size_t firstLayer, const LstmSize& size) const
{
    std::vector<at::Tensor> weights;
    for (std::size_t layer = firstLayer; layer < firstLayer + size.layers; ++layer)
        for (const char* direction : {"", "_reverse"}) {
            if (*direction != '\0' && !size.bidirectional)
                continue;
            for (const char* part : {"weight_ih_l", "weight_hh_l", "bias_ih_l", "bias_hh_l"})
                weights.push_back(value((prefix + part).append(std::to_string(layer)).append(direction)));
        }
    return weights;
}

at::Tensor Learner::lstm(const std::string& prefix, const at::Tensor& input, const LstmSize& size, std::size_t firstLayer, Mode mode) const
{
    const auto layers = static_cast<std::int64_t>(size.layers);
    const at::Tensor zeros = at::zeros({layers * (size.bidirectional ? 2 : 1), input.size(1), static_cast<std::int64_t>(size.units)});
    const double dropout = size.layers > 1 ? kDropout : 0.0;
    return std::get<0>(at::lstm(input, {zeros, zeros}, lstmWeights(prefix, firstLayer, size), true, layers, dropout, mode == Mode::Learn,
                                size.bidirectional, false));
}

at::Tensor Learner::recur(const std::string& prefix, const at::Tensor& input, const LstmSize& size, Mode mode) const
{
    if (!m_peers || mode == Mode::Judge)
        return lstm(prefix, input, size, 0, mode);
    LstmSize one = size;
    one.layers = 1;
    at::Tensor x = input;
    for (std::size_t layer = 0; layer < size.layers; ++layer) {
        x = lstm(prefix, x, one, layer, mode);
        if (layer + 1 < size.layers)
            x = m_peers->dropout(x, kDropout);
    }
    return x;
}

at::Tensor Learner::bottleneck(const at::Tensor& input, const LstmSize& size, Mode mode)
{
    const auto slices = input.size(0);
    const auto excerpts = input.size(1);
    at::Tensor x = norm("bn1", product(input.reshape({slices * excerpts, -1}), "fc1.weight"), mode);
    x = at::tanh(x.reshape({slices, excerpts, -1}));
    x = at::cat({x, recur("lstm.", x, size, mode)}, 2).reshape({slices * excerpts, -1});
    return at::relu(norm("bn2", product(x, "fc2.weight"), mode));
}

void Learner::adam()
{
    const at::NoGradGuard guard;
    if (m_peers) {
        std::vector<at::Tensor> gradients;
        for (const Parameter& parameter : m_parameters)
            gradients.push_back(parameter.value.grad());
        m_peers->addUp(gradients);
    }
    ++m_steps;
    const auto steps = static_cast<double>(m_steps);
    const double firstBias = 1.0 - std::pow(kFirstDecay, steps);
    const double secondBias = 1.0 - std::pow(kSecondDecay, steps);
    for (Parameter& parameter : m_parameters) {
        const at::Tensor gradient = parameter.value.grad().add(parameter.value, m_options.weightDecay);
        parameter.first.mul_(kFirstDecay).add_(gradient, 1.0 - kFirstDecay);
        parameter.second.mul_(kSecondDecay).addcmul_(gradient, gradient, 1.0 - kSecondDecay);
        const at::Tensor width = (parameter.second.sqrt() / std::sqrt(secondBias)).add_(kAdamEpsilon);
        parameter.value.addcdiv_(parameter.first, width, -m_options.learningRate / firstBias);
        parameter.value.mutable_grad().reset();
    }
}

TrainingState Learner::state() const
{
    TrainingState state{.steps = m_steps};
    for (const Parameter& parameter : m_parameters) {
        state.weights.emplace(parameter.name, valuesOf(parameter.value));
        state.firstMoments.emplace(parameter.name, valuesOf(parameter.first));
        state.secondMoments.emplace(parameter.name, valuesOf(parameter.second));
    }
    for (const auto& [name, values] : m_statistics)
        state.weights.emplace(name, valuesOf(values));
    return state;
}

} // namespace stemwright::model
