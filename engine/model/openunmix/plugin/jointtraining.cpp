#include "engine/model/openunmix/plugin/jointtraining.h"

#include "engine/model/openunmix/plugin/jointloss.h"
#include "engine/model/openunmix/plugin/learningnetwork.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/log1p.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/stack.h>

namespace stemwright::model {

namespace {

class JointLearner final : public LearningNetwork {
public:
    JointLearner(const JointShape& shape, const TrainingState& state, const AdamOptions& options, std::size_t threads)
        : LearningNetwork({.targets = shape.targets.size(), .channels = JointShape::kChannels, .rows = JointShape::kGroups.count()}, state,
                          options, threads),
          m_targets(shape.targets), m_lstm{.units = shape.hidden / 2, .layers = shape.layers, .bidirectional = true}
    {
    }

private:
    double pass(const BatchTensors& batch, Mode mode) override
    {
        const at::Tensor& mixture = batch.mixture;
        const at::Tensor numbers = logits(mixture, mode);
        const at::Tensor shares = at::softmax(numbers.detach(), 0);
        at::Tensor gradient;
        if (mode == Mode::Learn)
            gradient = at::empty_like(shares);
        const auto size = [](std::int64_t value) { return static_cast<std::size_t>(value); };
        const double loss =
            jointLoss({.targets = size(shares.size(0)),
                       .slices = size(mixture.size(0)),
                       .excerpts = size(mixture.size(1)),
                       .row = size(shares.size(2))},
                      valuesIn(mixture), valuesIn(batch.target), valuesIn(shares),
                      mode == Mode::Learn ? std::span(gradient.mutable_data_ptr<float>(), size(gradient.numel())) : std::span<float>());
        if (mode == Mode::Learn)
            numbers.backward(gradient.mul_(learner().weight()));
        return loss;
    }

    static std::span<const float> valuesIn(const at::Tensor& tensor)
    {
        return {tensor.const_data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
    }

    /// Whose softmax over the targets is what each has of the mixture: [targets][slices * excerpts][channels * groups].
    at::Tensor logits(const at::Tensor& mixture, Mode mode)
    {
        Learner& network = learner();
        const at::Tensor input = (at::log1p(mixture * kJointInputGain) + network.value("input_mean")) * network.value("input_scale");
        const at::Tensor rows = network.bottleneck(input, m_lstm, mode);
        std::vector<at::Tensor> logits;
        for (const std::string& target : m_targets)
            logits.push_back(network.product(rows, "heads." + target + ".weight") + network.value("heads." + target + ".bias"));
        return at::stack(logits);
    }

    std::vector<std::string> m_targets;
    LstmSize m_lstm;
};

} // namespace

Result<std::unique_ptr<TrainableNetwork>> makeTrainableJoint(const JointShape& shape, const TrainingState& state,
                                                             const AdamOptions& options, std::size_t threads)
{
    return makeLearning<JointLearner>(shape, state, options, threads);
}

} // namespace stemwright::model
