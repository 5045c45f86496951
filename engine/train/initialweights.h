#pragma once

#include "engine/model/openunmix/jointweights.h"
#include "engine/model/openunmix/weights.h"
#include "engine/model/openunmix/xumxweights.h"
#include "engine/model/tensor.h"

#include <cstdint>
#include <span>

namespace stemwright::train {

/// How the input is scaled before the first layer, a number for each input bin. Empty: not at all.
struct InputScaling {
    std::vector<float> mean;  ///< to be added: minus the mean
    std::vector<float> scale; ///< one over the standard deviation
};

/// The weights of an Open-Unmix network that has learned nothing. Source  spec open-unmix 2.7, 7.11.
model::StateDict initialWeights(const model::OpenUnmixShape& shape, const InputScaling& scaling, std::uint64_t seed);

/// The same for a joint network; `scaling` has a number for each group.
model::StateDict initialJointWeights(const model::JointShape& shape, const InputScaling& scaling, std::uint64_t seed);

/// The same for X-UMX; every target begins with the same scaling. Source  spec open-unmix 7.12, 7.13.
model::StateDict initialXUmxWeights(const model::XUmxShape& shape, const InputScaling& scaling, std::uint64_t seed);

} // namespace stemwright::train
