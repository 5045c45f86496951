#include "app/cli/losscurve.h"

#include "engine/train/lossfiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <vector>

namespace stemwright::cli {

namespace {

constexpr std::size_t kRows = 6;
constexpr std::size_t kScaleColumns = 10;
constexpr std::size_t kEighths = 8;
constexpr std::array<const char*, kEighths + 1> kBlocks{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

/// The losses, not more than fit, in dB.
std::vector<double> columnsOf(const train::TrainingRecord& record, std::size_t most)
{
    const std::size_t epochs = record.epochs.size();
    std::vector<double> values(std::min(epochs, most), std::numeric_limits<double>::infinity());
    for (std::size_t epoch = 0; epoch < epochs; ++epoch)
        if (const double loss = train::lossDb(record.epochs[epoch].validLoss); std::isfinite(loss)) {
            double& value = values[epoch * values.size() / epochs];
            value = std::min(value, loss);
        }
    return values;
}

} // namespace

std::string lossCurve(const train::TrainingRecord& record, std::size_t columns)
{
    const std::vector<double> values = columnsOf(record, columns - kScaleColumns);
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const double value : values)
        if (std::isfinite(value)) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    if (most <= least)
        return {};
    std::string text;
    for (std::size_t row = 0; row < kRows; ++row) {
        std::array<char, 32> scale{};
        if (row == 0 || row + 1 == kRows)
            std::snprintf(scale.data(), scale.size(), "%6.1f dB ", row == 0 ? most : least);
        text += scale[0] ? scale.data() : std::string(kScaleColumns, ' ');
        for (const double value : values) {
            // The least loss still has an eighth, so that it is seen.
            const double height = std::isfinite(value) ? 1.0 + (value - least) / (most - least) * (kRows * kEighths - 1.0) : 0.0;
            const double own = height - static_cast<double>((kRows - 1 - row) * kEighths);
            text += kBlocks[static_cast<std::size_t>(std::clamp(std::lround(own), 0L, static_cast<long>(kEighths)))];
        }
        text += '\n';
    }
    return text;
}

} // namespace stemwright::cli
