#pragma once

#include "engine/base/threadpool.h"
#include "engine/model/openunmix/plugin/learner.h"
#include "engine/model/openunmix/trainable.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace stemwright::model {

/// What all networks that learn have in common; they differ in the way from mixture to loss.
class LearningNetwork : public TrainableNetwork {
public:
    Result<double> step(const TrainingBatch& batch, std::uint64_t seed) override;
    Result<double> loss(const TrainingBatch& batch) override;
    void setLearningRate(double rate) override { m_learner.setLearningRate(rate); }
    TrainingState state() const override { return m_learner.state(); }

protected:
    /// Of a batch: [slices][excerpts][channels][rows], and as many targets of this shape.
    struct BatchShape {
        std::size_t targets;
        std::size_t channels;
        std::size_t rows;
        std::size_t hop = 0; ///< of waveforms; 0: there are none
    };

    /// What a TrainingBatch holds, in its shapes; without waveforms, spectrum and sounds are undefined.
    struct BatchTensors {
        at::Tensor mixture;
        at::Tensor target;
        at::Tensor spectrum{};
        at::Tensor sounds{};
    };

    LearningNetwork(BatchShape shape, const TrainingState& state, const AdamOptions& options, std::size_t threads)
        : m_learner(state, options), m_shape(shape), m_threads(threads)
    {
    }

    Learner& learner() { return m_learner; }

private:
    /// The loss; to learn, the gradients of the loss times Learner::weight() are left at the parameters.
    virtual double pass(const BatchTensors& batch, Mode mode) = 0;

    [[nodiscard]] Status check(const TrainingBatch& batch) const;
    BatchTensors look(const TrainingBatch& batch) const;
    Result<double> work(const TrainingBatch& batch, const std::function<double(const BatchTensors&)>& body) const;

    Learner m_learner;
    BatchShape m_shape;
    std::size_t m_threads;
};

/// Makes a network of the kind `Network`. Errors  OutOfMemory; Internal with LibTorch's words.
template <class Network, class Shape>
Result<std::unique_ptr<TrainableNetwork>> makeLearning(const Shape& shape, const TrainingState& state, const AdamOptions& options,
                                                       std::size_t threads)
{
    std::unique_ptr<TrainableNetwork> network;
    const Status made = guardedWithPeers([&] {
        keepMemory();
        network = std::make_unique<Network>(shape, state, options, threads);
        return Status();
    });
    if (!made)
        return std::unexpected(made.error());
    return network;
}

} // namespace stemwright::model
