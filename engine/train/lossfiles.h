#pragma once

#include "engine/train/trainingfiles.h"

#include <string>

namespace stemwright::train {

/// On the scale of plots: many a loss falls by half, and then by half again.
double lossDb(double loss);

/// A line for each epoch: losses, learning rate and seconds. Losses that are no numbers are empty.
std::string lossTable(const TrainingRecord& record);

/// The losses over the epochs, on a logarithmic scale, and the best epoch; an SVG.
std::string lossPlot(const TrainingRecord& record, const std::string& target);

} // namespace stemwright::train
