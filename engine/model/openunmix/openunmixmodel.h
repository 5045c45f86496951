#pragma once

#include "engine/model/model.h"
#include "engine/model/openunmix/bingroups.h"
#include "engine/model/openunmix/maskheads.h"
#include "engine/model/tensor.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stemwright::model {

struct Trunks;

/// Networks of the family of Open-Unmix: an input layer, an LSTM and two layers that give masks for the mixture's magnitudes.
///
/// What leads to the second layer is a trunk; in Open-Unmix each target has its own, in a joint model all share one, which hears groups
/// of bins. prepare() runs the trunks, whose outputs (h numbers for each slice and trunk) are the bottleneck; estimate() runs the heads
/// for a window.
/// Source  spec 2.3.
class OpenUnmixModel final : public Model {
public:
    /// `groups`: what the trunks hear; all of them the lower bins otherwise.
    OpenUnmixModel(ModelInfo info, std::vector<Trunk> trunks, std::unique_ptr<const MaskHeads> heads, std::optional<BinGroups> groups);

    const ModelInfo& info() const override { return m_info; }
    std::size_t bottleneckColumns() const override { return m_columns; }
    std::size_t bottleneckRowsPerSlice() const override { return m_trunks.size(); }
    std::size_t scratchBytesPerSlice(std::size_t threads) const override;
    [[nodiscard]] Status prepare(const Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& scratchFolder,
                                 const JobContext& context) override;
    Result<std::unique_ptr<WindowEstimate>> estimate(const Mixture& mixture, const RowFile& bottleneck, const SliceWindow& window,
                                                     const JobContext& context) override;

private:
    class Masking; ///< what estimate() gives
    Trunks network() const;

    ModelInfo m_info;
    std::vector<Trunk> m_trunks;
    std::unique_ptr<const MaskHeads> m_heads;
    std::optional<BinGroups> m_groups;
    std::size_t m_columns; ///< the largest h; the rows of smaller networks end in zeros
};

/// Hands out the weights of one target at a time, so that never more than one set is in memory twice.
using WeightsSource = std::function<Result<StateDict>(std::size_t target)>;

/// Builds the networks of `info.targets`. The weights have been checked against each other before.
/// Errors  those of the source; OutOfMemory; Internal with the words of the library that `makeLinear` is from.
Result<std::unique_ptr<Model>> makeOpenUnmixModel(ModelInfo info, const WeightsSource& weights, MakeLinear makeLinear);

/// Builds a joint model of `targets`, of which info.targets are given: all are computed, as their masks are shares of one whole. Weights
/// and targets have been found by inferJointShape().
/// Errors  as above.
Result<std::unique_ptr<Model>> makeJointModel(ModelInfo info, const StateDict& state, const std::vector<std::string>& targets,
                                              MakeLinear makeLinear);

} // namespace stemwright::model
