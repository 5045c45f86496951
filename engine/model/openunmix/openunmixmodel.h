#pragma once

#include "engine/model/model.h"
#include "engine/model/openunmix/foldedweights.h"
#include "engine/model/tensor.h"

#include <functional>
#include <memory>
#include <vector>

namespace stemwright::model {

/// Open-Unmix: for each target an input layer, an LSTM and two layers that give a mask for the mixture's magnitudes.
///
/// prepare() runs everything up to the second layer, whose output (h numbers for each slice and target) is the bottleneck; estimate()
/// runs the third layer for a window. What grows with the song lies in files: embeddings of all targets, then the LSTM's layers for as
/// many targets at a time as there are threads for.
/// Source  spec 2.3.
class OpenUnmixModel final : public Model {
public:
    OpenUnmixModel(ModelInfo info, std::vector<TargetNetwork> targets);

    const ModelInfo& info() const override { return m_info; }
    std::size_t bottleneckColumns() const override { return m_columns; }
    std::size_t bottleneckRowsPerSlice() const override { return m_targets.size(); }
    std::size_t scratchBytesPerSlice(std::size_t threads) const override;
    [[nodiscard]] Status prepare(const Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& scratchFolder,
                                 const JobContext& context) override;
    Result<std::unique_ptr<WindowEstimate>> estimate(const Mixture& mixture, const RowFile& bottleneck, const SliceWindow& window,
                                                     const JobContext& context) override;

private:
    struct Pass;                                            ///< one run of prepare()
    class Masking;                                          ///< what estimate() gives
    std::size_t targetsTogether(std::size_t threads) const; ///< in the LSTM: as a rule a thread for each of two directions

    ModelInfo m_info;
    std::vector<TargetNetwork> m_targets;
    std::size_t m_columns; ///< the largest h; the rows of smaller networks end in zeros
};

/// Hands out the weights of one target at a time, so that never more than one set is in memory twice.
using WeightsSource = std::function<Result<StateDict>(std::size_t target)>;

/// Builds the networks of `info.targets`. The weights have been checked against each other before.
/// Errors  those of the source; OutOfMemory; Internal with the words of the library that `makeLinear` is from.
Result<std::unique_ptr<Model>> makeOpenUnmixModel(ModelInfo info, const WeightsSource& weights, MakeLinear makeLinear);

} // namespace stemwright::model
