#pragma once

#include "engine/base/result.h"
#include "engine/model/openunmix/processgroup.h"
#include "engine/model/openunmix/weights.h"
#include "engine/model/openunmix/xumxweights.h"
#include "engine/model/tensor.h"

#include <complex>
#include <cstdint>
#include <memory>
#include <span>

namespace stemwright::model {

/// Which excerpts of a batch that several processes learn from together are one's own.
struct Share {
    std::size_t first = 0;
    std::size_t all = 0;   ///< excerpts of the whole batch
    bool isCounted = true; ///< else they only keep the process in step with the others, as there are fewer excerpts than processes
};

/// Excerpts to learn from, or to be judged by.
///
/// Shape  mixture [slices][excerpts][channels][bins], magnitudes, >= 0; target [targets] of the same. Of a joint network, groups of bins
///        in the place of bins, at the level that it wants, and targets that may be below 0: what of them is in phase with the mixture.
struct TrainingBatch {
    std::size_t slices = 0;
    std::size_t excerpts = 0;
    std::span<const float> mixture;
    std::span<const float> target;
    /// For a loss of waveforms, else empty: the mixture's centred STFT, shaped as `mixture`, and the waveforms of the targets,
    /// [targets][excerpts][channels][hop * (slices - 1)].
    std::span<const std::complex<float>> spectrum{};
    std::span<const float> sounds{};
    Share share{}; ///< of one process among several, to learn from
};

/// Of the factors in matrix products outside of the LSTM; sums and parameters are always single.
enum class Precision { Single, BFloat16 };

struct AdamOptions {
    double learningRate = 1e-3;
    double weightDecay = 1e-5; ///< added to the gradient of every parameter
    Precision precision = Precision::Single;
    ProcessGroup* processes = nullptr; ///< that learn together; must live as long as the network
};

/// What a network has learned so far, and its optimiser with it.
struct TrainingState {
    StateDict weights;      ///< as checkpoints have them, running statistics included
    StateDict firstMoments; ///< of the gradient of each parameter
    StateDict secondMoments;
    std::int64_t steps = 0;
};

/// What X-UMX learns from. Source  spec open-unmix 7.14.
struct XUmxLoss {
    bool combines = true;      ///< sums of several targets are judged as well, else each target alone
    double soundWeight = 10.0; ///< of the waveforms' loss beside the magnitudes'; 0: it is left out
};

/// An X-UMX network and what it learns from.
struct XUmxTask {
    XUmxShape shape;
    std::size_t hop = 0; ///< frames, of the STFT
    XUmxLoss loss{};
};

/// A network that learns by Adam: Open-Unmix from the mean squared error of its magnitudes, a joint network from the errors of all targets
/// in proportion to the sound, X-UMX from those of all targets and of their sums.
///
/// With several processes, each makes the network, which is then as the first process's everywhere, and takes the same steps with its own
/// share of each batch. Means over the batch, of losses, gradients and layers, are those of the whole batch, and so is what dropout leaves
/// out: the network learns what a single process would have it learn, but for rounding.
/// Errors  ShapeMismatch for a batch that does not fit; OutOfMemory; those of the processes; Internal with LibTorch's words.
/// Thread  one at a time. It works on as many threads as LibTorch was set to.
/// Source  spec open-unmix 2.3-2.5, 7.6, 7.7, 7.12.
class TrainableNetwork {
public:
    virtual ~TrainableNetwork() = default;

    /// Learns from a batch and returns its loss before that, of all processes. What dropout leaves out follows from `seed` alone.
    virtual Result<double> step(const TrainingBatch& batch, std::uint64_t seed) = 0;
    /// Judges, in each process on its own: nothing is left out, and the running statistics are used.
    virtual Result<double> loss(const TrainingBatch& batch) = 0;
    virtual void setLearningRate(double rate) = 0;
    virtual TrainingState state() const = 0;
};

} // namespace stemwright::model
