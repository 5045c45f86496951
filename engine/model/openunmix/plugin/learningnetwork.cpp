#include "engine/model/openunmix/plugin/learningnetwork.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <array>
#include <string>

namespace stemwright::model {

Result<double> LearningNetwork::step(const TrainingBatch& batch, std::uint64_t seed)
{
    return work(batch, [&](const at::Tensor& mixture, const at::Tensor& target) {
        at::manual_seed(seed);
        m_learner.begin(batch);
        const double loss = m_learner.whole(pass(mixture, target, Mode::Learn));
        m_learner.adam();
        return loss;
    });
}

Result<double> LearningNetwork::loss(const TrainingBatch& batch)
{
    return work(batch, [&](const at::Tensor& mixture, const at::Tensor& target) {
        const at::NoGradGuard guard;
        return pass(mixture, target, Mode::Judge);
    });
}

Result<double> LearningNetwork::work(const TrainingBatch& batch,
                                     const std::function<double(const at::Tensor&, const at::Tensor&)>& body) const
{
    const std::size_t whole = batch.slices * batch.excerpts * m_shape.channels * m_shape.rows;
    if (whole == 0 || batch.mixture.size() != whole || batch.target.size() != m_shape.targets * whole)
        return failure(Errc::ShapeMismatch, "a batch of " + std::to_string(batch.mixture.size()) + " and " +
                                                std::to_string(batch.target.size()) + " magnitudes where " + std::to_string(whole) +
                                                " and " + std::to_string(m_shape.targets * whole) + " are needed");
    double loss = 0.0;
    const Status done = guardedWithPeers([&] {
        at::set_num_threads(static_cast<int>(m_threads));
        const auto size = [](std::size_t value) { return static_cast<std::int64_t>(value); };
        const std::array<std::int64_t, 5> shape{size(m_shape.targets), size(batch.slices), size(batch.excerpts), size(m_shape.channels),
                                                size(m_shape.rows)};
        loss = body(lookAt(batch.mixture, std::span(shape).subspan(1)), lookAt(batch.target, shape));
        return Status();
    });
    return done ? Result<double>(loss) : std::unexpected(done.error());
}

} // namespace stemwright::model
