#pragma once

#include "app/cli/options.h"

#include <string>

namespace CLI { // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace stemwright::cli {

/// What the options of `mix` leave before it is checked against each other.
struct RawMix {
    MixOptions options;
    std::string project;
    std::string what = "mix";
    std::string out;
    std::string format;
    std::string depth;
    std::string peaks;
    std::string start = "0";
    std::string duration = "-1";
    bool noTags = false;
    bool noCache = false;
};

void addMix(CLI::App& root, RawMix& raw);

Result<Command> mixCommand(const RawMix& raw);

} // namespace stemwright::cli
