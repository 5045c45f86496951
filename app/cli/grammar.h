#pragma once

#include "app/cli/mixoptions.h"
#include "app/cli/options.h"
#include "app/cli/pictureoptions.h"
#include "app/cli/trainoptions.h"

#include <memory>
#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace stemwright::cli {

/// What the options leave before it is checked against each other; commandline.cpp turns it into a Command.
struct RawSeparate {
    SeparateOptions options;
    std::vector<std::string> songs;
    std::vector<std::string> targets;
    std::vector<std::string> aggregates;
    std::string out;
    std::string start = "0";
    std::string duration = "-1";
    std::string format = "wav";
    std::string depth;
    std::string peaks;
    std::string device = "auto";
    bool filteredResidual = false;
    bool noResidual = false;
    bool spreadResidual = false;
    bool noCuda = false;
    bool overwrite = false;
    bool skip = false;
    bool rename = false;
    bool noCache = false;
};

struct RawEvaluate {
    EvaluateOptions options;
    std::string references;
    std::string estimates;
    std::string oracle;
    std::string mode = "v4";
    std::string out;
    bool match = false;
    bool permute = false;
    bool mean = false;
};

struct RawCommand {
    RawSeparate separate;
    RawEvaluate evaluate;
    RawMix mix;
    RawPicture picture;
    RawTrain train;
    DemoOptions demo;
    std::string demoFolder = ".";
    ListModels list;
    DownloadModels download;
    std::string importPath;
    std::string importName;
    std::string packFolder;
    std::string packFile;
    bool manPage = false;
};

/// The commands with their options and texts: the one source of the parser, the help and the man page. Parsing fills `raw`.
std::shared_ptr<CLI::App> makeGrammar(RawCommand& raw, const std::string& program);

/// The commands below a command, whether they were called or not.
std::vector<const CLI::App*> commandsOf(const CLI::App& command);

/// After parsing, the command that the words name: the innermost one.
const CLI::App& chosenCommand(const CLI::App& root);

/// The words that call a command: "stemwright-cli models list".
std::string commandPath(const CLI::App& command);

} // namespace stemwright::cli
