#include "engine/model/openunmix/plugin/training.h"

#include "engine/model/openunmix/plugin/learningnetwork.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/fft_rfft.h>
#include <ATen/ops/mse_loss.h>
#include <ATen/ops/relu.h>

namespace stemwright::model {

namespace {

/// Open-Unmix for one target.
class TargetLearner final : public LearningNetwork {
public:
    TargetLearner(const OpenUnmixShape& shape, const TrainingState& state, const AdamOptions& options, std::size_t threads)
        : LearningNetwork({.targets = 1, .channels = shape.channels, .rows = shape.bins}, state, options, threads), m_shape(shape),
          m_lstm{.units = shape.units(), .layers = shape.layers, .bidirectional = shape.bidirectional}
    {
    }

private:
    double pass(const BatchTensors& batch, Mode mode) override
    {
        const at::Tensor loss = at::mse_loss(forward(batch.mixture, mode), batch.target[0]);
        if (mode == Mode::Learn)
            (loss * learner().weight()).backward();
        return loss.item<double>();
    }

    /// mixture [slices][excerpts][channels][bins] -> the same of the target.
    at::Tensor forward(const at::Tensor& mixture, Mode mode)
    {
        Learner& network = learner();
        at::Tensor x = seen(mixture);
        x = network.bottleneck((x + network.value("input_mean")) * network.value("input_scale"), m_lstm, mode);
        x = network.norm("bn3", network.product(x, "fc3.weight"), mode).reshape(mixture.sizes());
        return at::relu(x * network.value("output_scale") + network.value("output_mean")) * mixture;
    }

    /// The lower bins, weighted and filtered as the network has learned to. Source  spec open-unmix 7.11.
    at::Tensor seen(const at::Tensor& mixture)
    {
        const auto inputBins = static_cast<std::int64_t>(m_shape.inputBins);
        at::Tensor x = mixture.narrow(3, 0, inputBins);
        if (m_shape.hasPreMask)
            x = x * learner().value(kPreMask);
        if (m_shape.preFilterTaps == 0)
            return x;
        const auto window = static_cast<std::int64_t>(2 * (m_shape.bins - 1));
        return x * at::fft_rfft(learner().value(kPreFilter), window).abs().narrow(0, 0, inputBins);
    }

    OpenUnmixShape m_shape;
    LstmSize m_lstm;
};

} // namespace

Result<std::unique_ptr<TrainableNetwork>> makeTrainableNetwork(const OpenUnmixShape& shape, const TrainingState& state,
                                                               const AdamOptions& options, std::size_t threads)
{
    return makeLearning<TargetLearner>(shape, state, options, threads);
}

} // namespace stemwright::model
