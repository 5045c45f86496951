#include "engine/train/trainingoptions.h"

#include "engine/model/modelfolder.h"
#include "engine/model/openunmix/jointweights.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

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
            .bidirectional = bidirectional,
            .hasPreMask = hasPreMask,
            .preFilterTaps = preFilterTaps};
}

const std::string& TrainingOptions::name() const
{
    static const std::string joint = "joint";
    static const std::string xumx = "x-umx";
    return architecture == Architecture::Joint ? joint : architecture == Architecture::XUmx ? xumx : data.target;
}

std::unexpected<Error> anotherNetwork(std::string_view name)
{
    return failure(Errc::InvalidArgument, std::string(name) + ": belongs to a training of another network; choose another folder");
}

namespace {

constexpr std::size_t kMostCombined = 8; // 254 combinations

std::unexpected<Error> refuse(const char* what) { return failure(Errc::InvalidArgument, what); }

/// Of a network for several targets.
Status checkTargets(const TrainingOptions& options)
{
    const bool isXUmx = options.architecture == Architecture::XUmx;
    const std::size_t most = isXUmx ? model::XUmxShape::kMaxTargets : model::JointShape::kMaxTargets;
    if (options.targets.size() < 2 || options.targets.size() > most)
        return refuse("a network for several targets learns 2 to 64");
    if (!std::ranges::all_of(options.targets, isXUmx ? model::isXUmxTarget : model::isTargetName) ||
        std::set<std::string>(options.targets.begin(), options.targets.end()).size() != options.targets.size())
        return refuse(isXUmx ? "each target of X-UMX must have a name of its own that a file can have, without a dot"
                             : "each target of a joint network must have a name of its own that a file can have");
    if (options.layers > (isXUmx ? model::XUmxShape::kMaxLayers : model::JointShape::kMaxLayers))
        return refuse("a network for several targets has at most 64 layers");
    if (options.data.kind != DatasetKind::FixedTracks)
        return refuse("a network for several targets learns from track folders");
    if (options.hasPreMask || options.preFilterTaps > 0)
        return refuse("only a network for one target weights or filters what it sees");
    return {};
}

Status checkJoint(const TrainingOptions& options)
{
    if (options.sampleRateHz != model::JointShape::kSampleRateHz || options.stft.window != model::JointShape::kWindowFrames ||
        options.stft.hop != model::JointShape::kHopFrames)
        return refuse("a joint network learns from 44100 Hz by windows of 4096 frames each 1024");
    if (options.channels != 2 || !options.bidirectional)
        return refuse("a joint network has two channels and looks both ways");
    if (options.bandwidthHz != TrainingOptions().bandwidthHz || options.data.augmentations != Augmentations() || options.data.mixesTracks)
        return refuse("a joint network looks at all frequencies, and mixes and changes sources in its own way");
    return checkTargets(options);
}

Status checkXUmx(const TrainingOptions& options)
{
    if (options.channels != model::XUmxShape::kChannels)
        return refuse("X-UMX has two channels");
    if (options.data.augmentations.mostSemitones > 0.0 || options.data.augmentations.mostTempoPercent > 0.0)
        return refuse("X-UMX learns from songs at their own pitch and tempo");
    if (!(options.loss.soundWeight >= 0.0) || !std::isfinite(options.loss.soundWeight))
        return refuse("the weight of the waveforms' loss must be at least 0");
    if (options.loss.combines && options.targets.size() > kMostCombined)
        return refuse("sums of targets are judged of at most 8 targets");
    return checkTargets(options);
}

Status checkStretch(const DatasetOptions& data)
{
    const double semitones = data.augmentations.mostSemitones;
    const double tempoPercent = data.augmentations.mostTempoPercent;
    if (!(semitones >= 0.0 && semitones <= kMostSemitones) || !(tempoPercent >= 0.0 && tempoPercent <= kMostTempoPercent))
        return refuse("pitch can change by up to 12 semitones, and the tempo by up to 50 percent");
    if (semitones == 0.0 && tempoPercent == 0.0)
        return {};
    if (data.kind == DatasetKind::Aligned)
        return refuse("pitch and tempo of aligned pairs stay as they are");
    if (!canStretch())
        return refuse("pitch and tempo cannot change: this program was built without Rubber Band");
    return {};
}

} // namespace

Status checkOptions(const TrainingOptions& options, std::size_t processes)
{
    if (options.channels != 1 && options.channels != 2)
        return refuse("a network learns from one or two channels");
    if (options.hidden < 2 || options.hidden % 2 != 0 || options.layers == 0)
        return refuse("the network's width must be even and it must have layers");
    if (options.stft.hop == 0 || options.stft.window < 2 * options.stft.hop)
        return refuse("the hop must be at most half the window");
    if (options.batchSize == 0 || options.epochs < 1 || options.data.excerptsPerTrack == 0)
        return refuse("there must be at least one epoch, one excerpt a track and one excerpt a batch");
    if (options.batchSize % processes != 0)
        return failure(Errc::InvalidArgument, "a batch of " + std::to_string(options.batchSize) +
                                                  " excerpts cannot be shared out evenly among " + std::to_string(processes) +
                                                  " processes: choose a multiple of that");
    if (!(options.bandwidthHz > 0.0) || !(options.schedule.learningRate > 0.0) || !(options.weightDecay >= 0.0))
        return refuse("bandwidth and learning rate must be above 0, the weight decay not below");
    if (options.data.excerptSeconds * options.sampleRateHz < static_cast<double>(options.stft.window))
        return refuse("an excerpt must be at least as long as the window");
    if (options.preFilterTaps > options.stft.window)
        return refuse("the filter before the network must be no longer than the window");
    if (options.architecture == Architecture::Joint)
        return checkJoint(options);
    if (options.architecture == Architecture::XUmx)
        if (const Status checked = checkXUmx(options); !checked)
            return checked;
    return checkStretch(options.data);
}

} // namespace stemwright::train
