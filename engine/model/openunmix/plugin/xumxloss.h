#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace stemwright::model {

// The losses of X-UMX; LibTorch finds their gradients. Source  spec open-unmix 7.14.

/// What is judged: [combinations][targets], 1 for each target of a combination and 0 for the others. All that are neither empty nor whole
/// where targets are combined, else each target alone. In double.
at::Tensor combinationsOf(std::int64_t targets, bool combines);

/// The mean squared error of the sums of magnitudes. Shape  estimates and targets [targets][...] -> one number.
at::Tensor magnitudeLoss(const at::Tensor& estimates, const at::Tensor& targets, const at::Tensor& combinations);

/// The mean over combinations, excerpts and channels of the weighted SDR of the sums of waveforms, in [0, 2]: 0 where all are found.
/// Shape  estimates and targets [targets][excerpts][channels][frames] -> one number.
at::Tensor soundLoss(const at::Tensor& estimates, const at::Tensor& targets, const at::Tensor& combinations);

} // namespace stemwright::model
