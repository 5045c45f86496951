#pragma once

#include "app/cli/options.h"

#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace stemwright::cli {

/// What the options of `picture` leave before it is checked against each other.
struct RawPicture {
    PictureOptions options;
    std::string song;
    std::string what = "spectrogram";
    std::string of = "mask";
    std::string out;
    std::string start = "0";
    std::string duration = "-1";
    std::string frequency = "log";
    std::string colours = "magma";
    std::string theme = "dark";
    int range = 90;
    bool noCache = false;
};

void addPicture(CLI::App& root, RawPicture& raw);

Result<Command> pictureCommand(const RawPicture& raw);

} // namespace stemwright::cli
