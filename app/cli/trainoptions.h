#pragma once

#include "app/cli/options.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace stemwright::cli {

/// What the options of `train` leave before it is checked against each other.
struct RawTrain {
    TrainOptions options;
    std::string root;
    std::string dataset = "trackfolder_fix";
    std::vector<std::string> targets;
    std::vector<std::string> interferers;
    std::string architecture = "open-unmix";
    std::string precision = "single";
    std::vector<std::string> augmentations;
    std::string out;
    std::string start;
    std::optional<double> timeLoss;
    bool noCombinations = false;
    bool unidirectional = false;
    bool noScaling = false;
    bool overwrite = false;
    bool resume = false;
};

void addTrain(CLI::App& root, RawTrain& raw);

Result<Command> trainCommand(const RawTrain& raw);

/// What is mixed with a target: what was named, or what is usual.
std::vector<std::string> interferersOf(const train::DatasetOptions& data, const std::string& target);

} // namespace stemwright::cli
