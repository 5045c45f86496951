#pragma once

#include "engine/model/openunmix/linear.h"

namespace stemwright::model {

/// LibTorch's oneDNN product. Where LibTorch comes without oneDNN, its general product.
/// Errors  also std::runtime_error with LibTorch's words.
std::unique_ptr<Linear> makeTorchLinear(const LinearWeights& weights);

} // namespace stemwright::model
