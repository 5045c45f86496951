#pragma once

#include "engine/model/model.h"
#include "engine/model/openunmix/bingroups.h"
#include "engine/model/openunmix/foldedweights.h"

#include <memory>
#include <span>
#include <vector>

namespace stemwright::model {

/// What makes masks, and of them magnitudes, of a window's bottleneck.
///
/// Thread  from several threads at once.
class MaskHeads {
public:
    virtual ~MaskHeads() = default;
    /// Shape   bottleneck [trunks] of [slices][h]; out as in WindowEstimate::magnitudes.
    virtual void magnitudes(std::span<const std::vector<float>> bottleneck, const SliceWindow& window, std::size_t band,
                            std::span<float> out) const = 0;
};

/// A trunk and a mask for each target, each >= 0 and without regard to the others: Open-Unmix.
std::unique_ptr<MaskHeads> makeSeparateMasks(std::vector<BandLayers> targets, std::size_t channels, std::size_t bins);

/// One trunk, whose heads' masks are shares of one whole in each group of bins: a joint model.
/// `heads` as foldHeads() gives them for `targets` targets, of which `given` are to be given, as positions among all.
std::unique_ptr<MaskHeads> makeSharedMasks(BandLayers heads, std::size_t targets, std::vector<std::size_t> given, std::size_t channels,
                                           const BinGroups& groups);

} // namespace stemwright::model
