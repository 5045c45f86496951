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

Status checkOptions(const TrainingOptions& options)
{
    const auto refuse = [](const char* what) { return failure(Errc::InvalidArgument, what); };
    if (options.channels != 1 && options.channels != 2)
        return refuse("a network learns from one or two channels");
    if (options.hidden < 2 || options.hidden % 2 != 0 || options.layers == 0)
        return refuse("the network's width must be even and it must have layers");
    if (options.stft.hop == 0 || options.stft.window < 2 * options.stft.hop)
        return refuse("the hop must be at most half the window");
    if (options.batchSize == 0 || options.epochs < 1 || options.data.excerptsPerTrack == 0)
        return refuse("there must be at least one epoch, one excerpt a track and one excerpt a batch");
    if (!(options.bandwidthHz > 0.0) || !(options.schedule.learningRate > 0.0) || !(options.weightDecay >= 0.0))
        return refuse("bandwidth and learning rate must be above 0, the weight decay not below");
    if (options.data.excerptSeconds * options.sampleRateHz < static_cast<double>(options.stft.window))
        return refuse("an excerpt must be at least as long as the window");
    return {};
}

} // namespace stemwright::train
