#pragma once

#include "engine/model/openunmix/plugin/peers.h"
#include "engine/model/openunmix/trainable.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

/// Whether something is left out at random and measured over the batch, or everything used as it is.
enum class Mode { Learn, Judge };

struct LstmSize {
    std::size_t units = 0; ///< of each direction
    std::size_t layers = 0;
    bool bidirectional = true;
};

/// What a network of the Open-Unmix family learns: its parameters with their moments, its running statistics, and the layers made of
/// them, by their names in checkpoints.
///
/// Thread  one at a time.
/// Source  spec open-unmix 2.3-2.5, 7.6, 7.7.
class Learner {
public:
    Learner(const TrainingState& state, const AdamOptions& options);

    const at::Tensor& value(std::string_view name) const;
    /// x [rows][inputs] by the matrix `name`; in bfloat16 where the options say so.
    at::Tensor product(const at::Tensor& x, std::string_view name) const;
    at::Tensor norm(const std::string& name, const at::Tensor& rows, Mode mode);
    /// The LSTM whose names begin with `prefix`: input [slices][excerpts][inputs] -> [slices][excerpts][units of all directions].
    at::Tensor recur(const std::string& prefix, const at::Tensor& input, const LstmSize& size, Mode mode) const;

    /// All up to the second layer: input [slices][excerpts][...], scaled -> [slices * excerpts][h].
    at::Tensor bottleneck(const at::Tensor& input, const LstmSize& size, Mode mode);

    /// Before a batch is learned from.
    void begin(const TrainingBatch& batch);
    /// What the loss of that batch counts in the loss of all processes, which is what gradients have to be of.
    double weight() const { return m_peers ? m_peers->weight() : 1.0; }
    /// The loss of all processes.
    double whole(double loss) const { return m_peers ? m_peers->average(loss) : loss; }
    /// One step of Adam by the gradients that lie at the parameters, which are then gone.
    void adam();
    void setLearningRate(double rate) { m_options.learningRate = rate; }
    TrainingState state() const;

private:
    /// A number that changes while the network learns.
    struct Parameter {
        std::string name;
        at::Tensor value;
        at::Tensor first;
        at::Tensor second;
    };

    std::vector<at::Tensor> lstmWeights(const std::string& prefix, std::size_t firstLayer, const LstmSize& size) const;
    at::Tensor lstm(const std::string& prefix, const at::Tensor& input, const LstmSize& size, std::size_t firstLayer, Mode mode) const;
    std::vector<at::Tensor> everything() const;

    AdamOptions m_options;
    std::vector<Parameter> m_parameters; ///< by name
    std::map<std::string, at::Tensor> m_statistics;
    std::int64_t m_steps;
    std::optional<Peers> m_peers; ///< with several processes
};

/// Each step needs the same hundreds of megabytes again: has the system's allocator keep them, which takes a third of the time off.
void keepMemory();

/// Looks at numbers without copying them; nothing may write to what comes.
at::Tensor lookAt(std::span<const float> values, std::span<const std::int64_t> shape);

} // namespace stemwright::model
