#pragma once

#include <cstddef>
#include <span>

namespace stemwright::model {

/// Sizes of what jointLoss() looks at.
struct JointLossShape {
    std::size_t targets = 0;
    std::size_t slices = 0;
    std::size_t excerpts = 0;
    std::size_t row = 0; ///< channels times groups
};

/// How far the targets' shares of a mixture are from the targets: the mean over excerpts and targets of two ratios of error to sound, of
/// sums of magnitudes and of roots of energies. What is silent counts, too, as each ratio is to a part of the mixture besides.
///
/// All errors are small where the ratio is; so quiet excerpts and stems count as much as loud ones.
/// Shape  mixture [slices][excerpts][row], >= 0; target and shares [targets] of the same. `gradient`, as large as the shares or empty,
///        becomes that of the loss by the numbers whose softmax over the targets the shares are.
double jointLoss(const JointLossShape& shape, std::span<const float> mixture, std::span<const float> target, std::span<const float> shares,
                 std::span<float> gradient);

} // namespace stemwright::model
