#include "engine/model/classic/hpss.h"

#include <cmath>

namespace stemwright::model {

std::size_t oddLength(double extent)
{
    const auto length = static_cast<std::size_t>(std::max(1.0, std::ceil(extent)));
    return length | 1U;
}

void lowPassGains(double cutoffHz, double binHz, std::span<float> gains)
{
    constexpr double kOrder = 8.0;
    for (std::size_t k = 0; k < gains.size(); ++k)
        gains[k] = cutoffHz > 0.0 ? static_cast<float>(1.0 / (1.0 + std::pow(static_cast<double>(k) * binHz / cutoffHz, kOrder))) : 0.0F;
}

} // namespace stemwright::model
