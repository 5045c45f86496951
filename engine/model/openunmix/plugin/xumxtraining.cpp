#include "engine/model/openunmix/plugin/xumxtraining.h"

#include "engine/model/openunmix/plugin/learningnetwork.h"
#include "engine/model/openunmix/plugin/xumxloss.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/istft.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tanh.h>

#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

namespace {

class XUmxLearner final : public LearningNetwork {
public:
    XUmxLearner(const XUmxTask& task, const TrainingState& state, const AdamOptions& options, std::size_t threads)
        : LearningNetwork({.targets = task.shape.targets.size(),
                           .channels = XUmxShape::kChannels,
                           .rows = task.shape.bins,
                           .hop = task.loss.soundWeight > 0.0 ? task.hop : 0},
                          state, options, threads),
          m_task(task), m_lstm{.units = task.shape.units(), .layers = task.shape.layers, .bidirectional = task.shape.bidirectional},
          m_window(state.weights.find(kXUmxWindows[0])->second),
          m_combinations(combinationsOf(static_cast<std::int64_t>(task.shape.targets.size()), task.loss.combines))
    {
    }

    /// With what is not learned, but expected where such weights are read: windows and the batch norms' counters.
    TrainingState state() const override
    {
        constexpr std::string_view kEnd = "running_var";
        TrainingState state = LearningNetwork::state();
        std::vector<std::string> norms;
        for (const auto& [name, tensor] : state.weights)
            if (name.ends_with(kEnd))
                norms.push_back(name.substr(0, name.size() - kEnd.size()));
        for (const std::string& norm : norms)
            state.weights.emplace(norm + "num_batches_tracked", Tensor{.shape = {}, .values = {static_cast<float>(state.steps)}});
        for (const char* window : kXUmxWindows)
            state.weights.emplace(window, m_window);
        return state;
    }

private:
    double pass(const BatchTensors& batch, Mode mode) override
    {
        const at::Tensor found = masks(batch.mixture, mode);
        at::Tensor loss = magnitudeLoss(found * batch.mixture, batch.target, m_combinations);
        if (batch.sounds.defined())
            loss = loss + m_task.loss.soundWeight * soundLoss(soundsOf(found * batch.spectrum), batch.sounds, m_combinations);
        if (mode == Mode::Learn)
            (loss * learner().weight()).backward();
        return loss.item<double>();
    }

    /// mixture [slices][excerpts][channels][bins] -> [targets] of the same.
    at::Tensor masks(const at::Tensor& mixture, Mode mode)
    {
        const at::Tensor seen = mixture.narrow(3, 0, static_cast<std::int64_t>(m_task.shape.inputBins));
        std::vector<at::Tensor> parts;
        for (const std::string& target : m_task.shape.targets)
            parts.push_back(encode(seen, target, mode));
        const at::Tensor shared = at::stack(parts).mean(0);
        parts.clear();
        for (const std::string& target : m_task.shape.targets)
            parts.push_back(learner().recur(xumxLstm(target), shared, m_lstm, mode));
        // The mean of what each target's own layer and LSTM give, side by side.
        const at::Tensor both = at::cat({shared, at::stack(parts).mean(0)}, 2).flatten(0, 1);
        parts.clear();
        for (const std::string& target : m_task.shape.targets)
            parts.push_back(decode(both, target, mixture.sizes(), mode));
        return at::stack(parts);
    }

    /// [slices][excerpts][channels][input bins] -> [slices][excerpts][h].
    at::Tensor encode(const at::Tensor& seen, const std::string& target, Mode mode)
    {
        const std::string name = xumxEncoder(target);
        const at::Tensor input =
            (seen + learner().value(xumxScale("input_mean", target))) * learner().value(xumxScale("input_scale", target));
        const at::Tensor rows = learner().product(input.flatten(2).flatten(0, 1), name + "0.weight");
        return at::tanh(learner().norm(name + "1", rows, mode)).reshape({seen.size(0), seen.size(1), -1});
    }

    /// [slices * excerpts][2h] -> the mask, of the mixture's shape.
    at::Tensor decode(const at::Tensor& both, const std::string& target, at::IntArrayRef shape, Mode mode)
    {
        const std::string name = xumxDecoder(target);
        at::Tensor x = at::relu(learner().norm(name + "1", learner().product(both, name + "0.weight"), mode));
        x = learner().norm(name + "4", learner().product(x, name + "3.weight"), mode).reshape(shape);
        return at::relu(x * learner().value(xumxScale("output_scale", target)) + learner().value(xumxScale("output_mean", target)));
    }

    /// Spectra [targets][slices][excerpts][channels][bins] -> waveforms [targets][excerpts][channels][frames].
    at::Tensor soundsOf(const at::Tensor& spectra) const
    {
        const auto size = static_cast<std::int64_t>(m_window.values.size());
        const at::Tensor rows = spectra.permute({0, 2, 3, 4, 1}).flatten(0, 2);
        const at::Tensor sounds =
            at::istft(rows, size, static_cast<std::int64_t>(m_task.hop), size, lookAt(m_window.values, m_window.shape));
        return sounds.reshape({spectra.size(0), spectra.size(2), spectra.size(3), -1});
    }

    XUmxTask m_task;
    LstmSize m_lstm;
    Tensor m_window;
    at::Tensor m_combinations;
};

} // namespace

Result<std::unique_ptr<TrainableNetwork>> makeTrainableXUmx(const XUmxTask& task, const TrainingState& state, const AdamOptions& options,
                                                            std::size_t threads)
{
    return makeLearning<XUmxLearner>(task, state, options, threads);
}

} // namespace stemwright::model
