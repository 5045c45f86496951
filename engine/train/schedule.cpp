#include "engine/train/schedule.h"

#include <cmath>

namespace stemwright::train {

namespace {

constexpr double kThreshold = 1e-4;
constexpr std::int64_t kCooldown = 10;
constexpr double kSmallestStep = 1e-8; // a change of the rate below that is none, as in PyTorch

} // namespace

bool Schedule::take(double loss, const ScheduleOptions& options)
{
    ++epochs;
    const bool isFirst = epochs == 1;
    const bool isBest = isFirst || loss < bestLoss;
    if (isBest) {
        bestLoss = loss;
        bestEpoch = epochs;
    }
    isFinished = std::isnan(loss) || epochs - bestEpoch >= options.patience;

    if (isFirst || loss < plateauLoss * (1.0 - kThreshold)) {
        plateauLoss = loss;
        plateauEpochs = 0;
    } else {
        ++plateauEpochs;
    }
    if (cooldown > 0) {
        --cooldown;
        plateauEpochs = 0;
    }
    if (plateauEpochs > options.decayPatience) {
        if (learningRate * (1.0 - options.decay) > kSmallestStep)
            learningRate *= options.decay;
        cooldown = kCooldown;
        plateauEpochs = 0;
    }
    return isBest;
}

} // namespace stemwright::train
