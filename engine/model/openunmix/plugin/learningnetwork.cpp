#include "engine/model/openunmix/plugin/learningnetwork.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/view_as_complex.h>

#include <array>
#include <string>

namespace stemwright::model {

Result<double> LearningNetwork::step(const TrainingBatch& batch, std::uint64_t seed)
{
    return work(batch, [&](const BatchTensors& tensors) {
        at::manual_seed(seed);
        m_learner.begin(batch);
        const double loss = m_learner.whole(pass(tensors, Mode::Learn));
        m_learner.adam();
        return loss;
    });
}

Result<double> LearningNetwork::loss(const TrainingBatch& batch)
{
    return work(batch, [&](const BatchTensors& tensors) {
        const at::NoGradGuard guard;
        return pass(tensors, Mode::Judge);
    });
}

Status LearningNetwork::check(const TrainingBatch& batch) const
{
    const std::size_t whole = batch.slices * batch.excerpts * m_shape.channels * m_shape.rows;
    if (whole == 0 || batch.mixture.size() != whole || batch.target.size() != m_shape.targets * whole)
        return failure(Errc::ShapeMismatch, "a batch of " + std::to_string(batch.mixture.size()) + " and " +
                                                std::to_string(batch.target.size()) + " magnitudes where " + std::to_string(whole) +
                                                " and " + std::to_string(m_shape.targets * whole) + " are needed");
    const std::size_t frames = m_shape.hop * m_shape.targets * batch.excerpts * m_shape.channels * (batch.slices - 1);
    if (m_shape.hop > 0 && (frames == 0 || batch.spectrum.size() != whole || batch.sounds.size() != frames))
        return failure(Errc::ShapeMismatch, "a batch of " + std::to_string(batch.spectrum.size()) + " bins and " +
                                                std::to_string(batch.sounds.size()) + " frames where " + std::to_string(whole) + " and " +
                                                std::to_string(frames) + " are needed");
    return {};
}

LearningNetwork::BatchTensors LearningNetwork::look(const TrainingBatch& batch) const
{
    const auto size = [](std::size_t value) { return static_cast<std::int64_t>(value); };
    const std::array<std::int64_t, 5> shape{size(m_shape.targets), size(batch.slices), size(batch.excerpts), size(m_shape.channels),
                                            size(m_shape.rows)};
    BatchTensors tensors{.mixture = lookAt(batch.mixture, std::span(shape).subspan(1)), .target = lookAt(batch.target, shape)};
    if (m_shape.hop == 0)
        return tensors;
    const std::array<std::int64_t, 5> parts{shape[1], shape[2], shape[3], shape[4], 2};
    // A complex number is an array of its two parts, as the standard has it.
    const auto* values = reinterpret_cast<const float*>(batch.spectrum.data());
    tensors.spectrum = at::view_as_complex(lookAt({values, 2 * batch.spectrum.size()}, parts));
    const std::array<std::int64_t, 4> frames{shape[0], shape[2], shape[3], size(m_shape.hop * (batch.slices - 1))};
    tensors.sounds = lookAt(batch.sounds, frames);
    return tensors;
}

Result<double> LearningNetwork::work(const TrainingBatch& batch, const std::function<double(const BatchTensors&)>& body) const
{
    if (const Status fits = check(batch); !fits)
        return std::unexpected(fits.error());
    double loss = 0.0;
    const Status done = guardedWithPeers([&] {
        at::set_num_threads(static_cast<int>(m_threads));
        loss = body(look(batch));
        return Status();
    });
    return done ? Result<double>(loss) : std::unexpected(done.error());
}

} // namespace stemwright::model
