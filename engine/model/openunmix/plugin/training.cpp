#include "engine/model/openunmix/plugin/training.h"

#include "engine/base/threadpool.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/addcdiv.h>
#include <ATen/ops/batch_norm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/lstm.h>
#include <ATen/ops/mse_loss.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/tanh.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace stemwright::model {

namespace {

constexpr double kNormEpsilon = 1e-5;
constexpr double kNormMomentum = 0.1;
constexpr double kDropout = 0.4;
constexpr double kFirstDecay = 0.9;
constexpr double kSecondDecay = 0.999;
constexpr double kAdamEpsilon = 1e-8;

at::Tensor tensorOf(const Tensor& values)
{
    return at::from_blob(const_cast<float*>(values.values.data()), values.shape).clone(); // NOLINT: is only read
}

Tensor valuesOf(const at::Tensor& tensor)
{
    const at::Tensor flat = tensor.detach().contiguous();
    const float* data = flat.const_data_ptr<float>();
    return {.shape = flat.sizes().vec(), .values = {data, data + flat.numel()}};
}

/// A number that changes while the network learns.
struct Parameter {
    std::string name;
    at::Tensor value;
    at::Tensor first;
    at::Tensor second;
};

} // namespace

class LearningNetwork final : public TrainableNetwork {
public:
    LearningNetwork(const OpenUnmixShape& shape, const TrainingState& state, const AdamOptions& options, std::size_t threads)
        : m_shape(shape), m_options(options), m_threads(threads), m_steps(state.steps)
    {
        for (const auto& [name, values] : state.weights)
            if (isStatistic(name))
                m_statistics.emplace(name, tensorOf(values));
            else if (isParameter(name))
                m_parameters.push_back({.name = name,
                                        .value = tensorOf(values).set_requires_grad(true),
                                        .first = momentOf(state.firstMoments, name, values),
                                        .second = momentOf(state.secondMoments, name, values)});
    }

    Result<double> step(const TrainingBatch& batch, std::uint64_t seed) override
    {
        double loss = 0.0;
        const Status done = work(batch, [&](const at::Tensor& mixture, const at::Tensor& target) {
            at::manual_seed(seed);
            at::Tensor error = at::mse_loss(forward(mixture, Mode::Learn), target);
            error.backward();
            loss = error.item<double>();
            const at::NoGradGuard guard;
            adam();
        });
        return done ? Result<double>(loss) : std::unexpected(done.error());
    }

    Result<double> loss(const TrainingBatch& batch) override
    {
        double loss = 0.0;
        const Status done = work(batch, [&](const at::Tensor& mixture, const at::Tensor& target) {
            const at::NoGradGuard guard;
            loss = at::mse_loss(forward(mixture, Mode::Judge), target).item<double>();
        });
        return done ? Result<double>(loss) : std::unexpected(done.error());
    }

    void setLearningRate(double rate) override { m_options.learningRate = rate; }

    TrainingState state() const override
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

private:
    enum class Mode { Learn, Judge };

    static bool isStatistic(std::string_view name) { return name.find(".running_") != std::string_view::npos; }
    /// What files of the first release have besides is not learned.
    static bool isParameter(std::string_view name)
    {
        return name != "sample_rate" && !name.ends_with("window") && !name.ends_with("num_batches_tracked");
    }
    static at::Tensor momentOf(const StateDict& moments, const std::string& name, const Tensor& like)
    {
        const auto found = moments.find(name);
        return found == moments.end() ? at::zeros(like.shape) : tensorOf(found->second);
    }

    template <class Work>
    Status work(const TrainingBatch& batch, const Work& body)
    {
        const auto whole = batch.slices * batch.excerpts * m_shape.channels * m_shape.bins;
        if (whole == 0 || batch.mixture.size() != whole || batch.target.size() != whole)
            return failure(Errc::ShapeMismatch, "a batch of " + std::to_string(batch.mixture.size()) + " and " +
                                                    std::to_string(batch.target.size()) + " magnitudes where " + std::to_string(whole) +
                                                    " are needed");
        return guarded([&] {
            at::set_num_threads(static_cast<int>(m_threads));
            const std::array<std::int64_t, 4> shape{asSigned(batch.slices), asSigned(batch.excerpts), asSigned(m_shape.channels),
                                                    asSigned(m_shape.bins)};
            const auto look = [&shape](std::span<const float> values) {
                return at::from_blob(const_cast<float*>(values.data()), shape); // NOLINT: is only read
            };
            body(look(batch.mixture), look(batch.target));
            return Status();
        });
    }

    static std::int64_t asSigned(std::size_t value) { return static_cast<std::int64_t>(value); }

    const at::Tensor& value(std::string_view name) const
    {
        const auto found = std::ranges::lower_bound(m_parameters, name, {}, &Parameter::name); // as a StateDict has them in order
        return found->value;
    }

    at::Tensor norm(const std::string& name, const at::Tensor& rows, Mode mode)
    {
        return at::batch_norm(rows, value(name + ".weight"), value(name + ".bias"), m_statistics.at(name + ".running_mean"),
                              m_statistics.at(name + ".running_var"), mode == Mode::Learn, kNormMomentum, kNormEpsilon, false);
    }

    /// mixture [slices][excerpts][channels][bins] -> the same of the target.
    at::Tensor forward(const at::Tensor& mixture, Mode mode)
    {
        const auto slices = mixture.size(0);
        const auto excerpts = mixture.size(1);
        const auto hidden = asSigned(m_shape.hidden);
        at::Tensor x = mixture.narrow(3, 0, asSigned(m_shape.inputBins));
        x = (x + value("input_mean")) * value("input_scale");
        x = x.reshape({slices * excerpts, -1}).matmul(value("fc1.weight").t());
        x = at::tanh(norm("bn1", x, mode).reshape({slices, excerpts, hidden}));
        x = at::cat({x, recur(x, mode)}, 2).reshape({slices * excerpts, 2 * hidden});
        x = at::relu(norm("bn2", x.matmul(value("fc2.weight").t()), mode));
        x = norm("bn3", x.matmul(value("fc3.weight").t()), mode).reshape(mixture.sizes());
        return at::relu(x * value("output_scale") + value("output_mean")) * mixture;
    }

    at::Tensor recur(const at::Tensor& input, Mode mode)
    {
        std::vector<at::Tensor> weights;
        for (std::size_t layer = 0; layer < m_shape.layers; ++layer)
            for (const char* direction : {"", "_reverse"}) {
                if (*direction != '\0' && !m_shape.bidirectional)
                    continue;
                for (const char* part : {"weight_ih_l", "weight_hh_l", "bias_ih_l", "bias_hh_l"})
                    weights.push_back(value("lstm." + (part + std::to_string(layer)) + direction));
            }
        const auto states = asSigned(m_shape.layers * (m_shape.bidirectional ? 2 : 1));
        const at::Tensor zeros = at::zeros({states, input.size(1), asSigned(m_shape.units())});
        const double dropout = m_shape.layers > 1 ? kDropout : 0.0;
        return std::get<0>(at::lstm(input, {zeros, zeros}, weights, true, asSigned(m_shape.layers), dropout, mode == Mode::Learn,
                                    m_shape.bidirectional, false));
    }

    void adam()
    {
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

    OpenUnmixShape m_shape;
    AdamOptions m_options;
    std::size_t m_threads;
    std::vector<Parameter> m_parameters; ///< by name
    std::map<std::string, at::Tensor> m_statistics;
    std::int64_t m_steps;
};

Result<std::unique_ptr<TrainableNetwork>> makeTrainableNetwork(const OpenUnmixShape& shape, const TrainingState& state,
                                                               const AdamOptions& options, std::size_t threads)
{
    std::unique_ptr<TrainableNetwork> network;
    const Status made = guarded([&] {
        network = std::make_unique<LearningNetwork>(shape, state, options, threads);
        return Status();
    });
    if (!made)
        return std::unexpected(made.error());
    return network;
}

} // namespace stemwright::model
