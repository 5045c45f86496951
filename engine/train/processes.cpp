#include "engine/train/processes.h"

#include <cmath>
#include <vector>

namespace stemwright::train {

namespace {

constexpr double kAlike = 1e-12; // rounding of a sum

struct Named {
    const char* name;
    double value;
};

double numberOf(std::size_t value) { return static_cast<double>(value); }

/// Whatever decides what is learned.
std::vector<Named> decisive(const TrainingOptions& options, std::size_t examples, std::size_t trials)
{
    constexpr unsigned kHalf = 32; // a double holds no whole seed
    const std::uint64_t highSeed = options.seed >> kHalf;
    const std::uint64_t lowSeed = options.seed & ((std::uint64_t{1} << kHalf) - 1);
    return {{"--batch-size", numberOf(options.batchSize)},
            {"--epochs", static_cast<double>(options.epochs)},
            {"--seed", static_cast<double>(highSeed)},
            {"--seed", static_cast<double>(lowSeed)},
            {"--architecture", static_cast<double>(options.architecture)},
            {"--time-loss", options.loss.soundWeight},
            {"--no-combinations", options.loss.combines ? 0.0 : 1.0},
            {"--pre-mask", options.hasPreMask ? 1.0 : 0.0},
            {"--pre-filter", numberOf(options.preFilterTaps)},
            {"--target", numberOf(options.targets.size())},
            {"--hidden-size", numberOf(options.hidden)},
            {"--nb-layers", numberOf(options.layers)},
            {"--nb-channels", numberOf(options.channels)},
            {"--unidirectional", options.bidirectional ? 0.0 : 1.0},
            {"--nfft", numberOf(options.stft.window)},
            {"--nhop", numberOf(options.stft.hop)},
            {"--bandwidth", options.bandwidthHz},
            {"--sample-rate", static_cast<double>(options.sampleRateHz)},
            {"--seq-dur", options.data.excerptSeconds},
            {"--dataset", static_cast<double>(options.data.kind)},
            {"--source-augmentation gain", options.data.augmentations.gain ? 1.0 : 0.0},
            {"--source-augmentation channelswap", options.data.augmentations.channelSwap ? 1.0 : 0.0},
            {"--random-pitch", options.data.augmentations.mostSemitones},
            {"--random-tempo", options.data.augmentations.mostTempoPercent},
            {"--random-track-mix", options.data.mixesTracks ? 1.0 : 0.0},
            {"--weight-decay", options.weightDecay},
            {"--lr-decay-gamma", options.schedule.decay},
            {"--lr-decay-patience", static_cast<double>(options.schedule.decayPatience)},
            {"--patience", static_cast<double>(options.schedule.patience)},
            {"--precision", static_cast<double>(options.precision)},
            {"--root: the number of examples to learn from", numberOf(examples)},
            {"--root: the number of examples to judge by", numberOf(trials)}};
}

} // namespace

Processes::Part Processes::part(std::span<const DrawnExample> batch) const
{
    const std::size_t first = batch.size() * rank() / count();
    const std::size_t end = batch.size() * (rank() + 1) / count();
    if (first == end)
        return {.examples = batch.first(1), .share = {.first = 0, .all = batch.size(), .isCounted = false}};
    return {.examples = batch.subspan(first, end - first), .share = {.first = first, .all = batch.size()}};
}

Status Processes::compare(const TrainingOptions& options, std::size_t examples, std::size_t trials) const
{
    if (!m_group)
        return {};
    const std::vector<Named> own = decisive(options, examples, trials);
    std::vector<double> sums;
    for (const Named& named : own)
        sums.push_back(named.value);
    if (const Status added = m_group->addUp(std::span<double>(sums)); !added)
        return added;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const double ifAlike = own[i].value * numberOf(count());
        if (!(std::abs(sums[i] - ifAlike) <= kAlike * std::abs(ifAlike)))
            return failure(Errc::InvalidArgument, std::string(own[i].name) + ": is not the same for all processes");
    }
    return {};
}

Status Processes::takeOver(Schedule& schedule) const
{
    if (!m_group)
        return {};
    std::vector<double> values(8);
    if (isFirst())
        values = {schedule.learningRate,
                  static_cast<double>(schedule.epochs),
                  static_cast<double>(schedule.bestEpoch),
                  schedule.bestLoss,
                  schedule.isFinished ? 1.0 : 0.0,
                  schedule.plateauLoss,
                  static_cast<double>(schedule.plateauEpochs),
                  static_cast<double>(schedule.cooldown)};
    if (const Status added = m_group->addUp(std::span<double>(values)); !added)
        return added;
    schedule = {.learningRate = values[0],
                .epochs = static_cast<std::int64_t>(values[1]),
                .bestEpoch = static_cast<std::int64_t>(values[2]),
                .bestLoss = values[3],
                .isFinished = values[4] != 0.0,
                .plateauLoss = values[5],
                .plateauEpochs = static_cast<std::int64_t>(values[6]),
                .cooldown = static_cast<std::int64_t>(values[7])};
    return {};
}

Result<double> Processes::sum(double value) const
{
    if (m_group)
        if (const Status added = m_group->addUp(std::span(&value, 1)); !added)
            return std::unexpected(added.error());
    return value;
}

} // namespace stemwright::train
