#pragma once

#include "engine/model/openunmix/linear.h"

namespace stemwright::model {

/// The program's own product, for whatever vectors the processor has: needs no library. tests/benchmarks/README.md compares it with
/// LibTorch's.
std::unique_ptr<Linear> makeDenseLinear(const LinearWeights& weights);

} // namespace stemwright::model
