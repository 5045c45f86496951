#pragma once

#include "engine/train/trainingfiles.h"

#include <string>

namespace stemwright::cli {

/// The validation losses over the epochs as a plot of text, on a logarithmic scale: a few lines, each with its end. The latest epochs are
/// at the right; where there are more than columns, each column has the least loss of its epochs.
std::string lossCurve(const train::TrainingRecord& record, std::size_t columns);

} // namespace stemwright::cli
