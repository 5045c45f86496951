#pragma once

#include <cstdint>

namespace stemwright::train {

struct ScheduleOptions {
    double learningRate = 1e-3;
    double decay = 0.3;              ///< factor of the learning rate on a plateau
    std::int64_t decayPatience = 80; ///< epochs without progress that are no plateau yet
    std::int64_t patience = 140;     ///< epochs without progress, from which on nothing more is learned
};

/// How fast a network learns, and when it has finished, by its validation loss after each epoch.
///
/// Source  spec open-unmix 7.7, 7.8: ReduceLROnPlateau with a cooldown of 10 and a relative threshold of 1e-4.
struct Schedule {
    double learningRate = 1e-3;
    std::int64_t epochs = 0; ///< so far
    std::int64_t bestEpoch = 0;
    double bestLoss = 0.0; ///< of the first epoch, or a later one that is better
    bool isFinished = false;

    // of the plateau
    double plateauLoss = 0.0;
    std::int64_t plateauEpochs = 0;
    std::int64_t cooldown = 0;

    /// Takes an epoch's loss; tells whether it is the best.
    bool take(double loss, const ScheduleOptions& options);
    bool operator==(const Schedule&) const = default;
};

} // namespace stemwright::train
