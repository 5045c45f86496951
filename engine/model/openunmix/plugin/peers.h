#pragma once

#include "engine/model/openunmix/trainable.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <exception>
#include <functional>
#include <string>
#include <vector>

namespace stemwright::model {

/// Weights of a batch normalisation [columns], and its running statistics.
struct NormValues {
    const at::Tensor& weight;
    const at::Tensor& bias;
    at::Tensor& mean;
    at::Tensor& variance;
    double momentum = 0.0;
    double epsilon = 0.0;
};

/// What a learner does together with the same one in other processes, so that all learn what one of them would from the whole batch.
///
/// Errors  throws PeersFailed, also out of backward().
/// Thread  one at a time; all processes call the same in the same order.
class Peers {
public:
    explicit Peers(ProcessGroup& processes) : m_processes(processes) {}

    /// Every tensor becomes as that of the first process.
    void takeOver(const std::vector<at::Tensor>& tensors);
    std::int64_t takeOver(std::int64_t number);

    /// Before each batch. Errors  throws std::invalid_argument for a share that is none.
    void begin(const TrainingBatch& batch);
    /// How much one's own mean over excerpts counts in the mean over all: 0 to 1.
    double weight() const;

    /// Of means over one's own excerpts: that over all. A tensor passes gradients on to all processes.
    at::Tensor average(const at::Tensor& own) const;
    double average(double own) const;
    void addUp(const std::vector<at::Tensor>& gradients) const;

    /// Batch normalisation of rows [own rows][columns] by mean and variance of the rows of all.
    /// Source  Ioffe, Szegedy 2015.
    at::Tensor norm(const at::Tensor& rows, const NormValues& values) const;
    /// x [slices][own excerpts][units]: of what at::dropout() would leave of the whole batch after the same seed, one's own part.
    at::Tensor dropout(const at::Tensor& x, double probability) const;

private:
    void sum(at::Tensor& values) const;

    ProcessGroup& m_processes;
    std::int64_t m_excerpts = 0;
    Share m_share;
};

/// An error of the processes on its way through LibTorch.
class PeersFailed : public std::exception {
public:
    explicit PeersFailed(Error error) : m_error(std::move(error)) {}
    const char* what() const noexcept override { return m_error.detail.c_str(); }
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// As guarded(), and what was thrown as PeersFailed becomes the error again.
[[nodiscard]] Status guardedWithPeers(const std::function<Status()>& body);

} // namespace stemwright::model
