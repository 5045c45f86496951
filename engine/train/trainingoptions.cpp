#include "engine/train/trainingoptions.h"

#include <algorithm>
#include <cmath>

namespace stemwright::train {

model::OpenUnmixShape TrainingOptions::shape() const
{
    const std::size_t bins = stft.bins();
    const double reached = std::floor(bandwidthHz * static_cast<double>(stft.window) / sampleRateHz);
    return {.bins = bins,
            .inputBins = std::min(bins, static_cast<std::size_t>(reached) + 1),
            .channels = channels,
            .hidden = hidden,
            .layers = layers,
            .bidirectional = bidirectional};
}

} // namespace stemwright::train
