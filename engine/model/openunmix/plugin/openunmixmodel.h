#pragma once

#include "engine/model/model.h"
#include "engine/model/openunmix/networkplugin.h"
#include "engine/model/openunmix/plugin/foldedweights.h"

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

Result<std::unique_ptr<Model>> makeOpenUnmixModel(ModelInfo info, const WeightsSource& weights);

} // namespace stemwright::model
