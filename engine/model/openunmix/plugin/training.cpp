#include "engine/model/openunmix/plugin/training.h"

#include "engine/model/openunmix/plugin/learningnetwork.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/mse_loss.h>
#include <ATen/ops/relu.h>

namespace stemwright::model {

namespace {

/// Open-Unmix for one target.
class TargetLearner final : public LearningNetwork {
public:
    TargetLearner(const OpenUnmixShape& shape, const TrainingState& state, const AdamOptions& options, std::size_t threads)
        : LearningNetwork({.targets = 1, .channels = shape.channels, .rows = shape.bins}, state, options, threads),
          m_inputBins(static_cast<std::int64_t>(shape.inputBins)),
          m_lstm{.units = shape.units(), .layers = shape.layers, .bidirectional = shape.bidirectional}
    {
    }

private:
    double pass(const at::Tensor& mixture, const at::Tensor& target, Mode mode) override
    {
        const at::Tensor loss = at::mse_loss(forward(mixture, mode), target[0]);
        if (mode == Mode::Learn)
            (loss * learner().weight()).backward();
        return loss.item<double>();
    }

    /// mixture [slices][excerpts][channels][bins] -> the same of the target.
    at::Tensor forward(const at::Tensor& mixture, Mode mode)
    {
        Learner& network = learner();
        at::Tensor x = mixture.narrow(3, 0, m_inputBins);
        x = network.bottleneck((x + network.value("input_mean")) * network.value("input_scale"), m_lstm, mode);
        x = network.norm("bn3", network.product(x, "fc3.weight"), mode).reshape(mixture.sizes());
        return at::relu(x * network.value("output_scale") + network.value("output_mean")) * mixture;
    }

    std::int64_t m_inputBins;
    LstmSize m_lstm;
};

} // namespace

Result<std::unique_ptr<TrainableNetwork>> makeTrainableNetwork(const OpenUnmixShape& shape, const TrainingState& state,
                                                               const AdamOptions& options, std::size_t threads)
{
    return makeLearning<TargetLearner>(shape, state, options, threads);
}

} // namespace stemwright::model
