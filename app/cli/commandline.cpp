#include "app/cli/commandline.h"

#include "app/cli/aggregates.h"
#include "app/cli/documentation.h"
#include "app/cli/grammar.h"
#include "app/cli/helptext.h"
#include "app/cli/manpage.h"
#include "app/cli/mixoptions.h"
#include "app/cli/optionvalues.h"
#include "app/cli/usageerrors.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace stemwright::cli {

namespace {

/// Whether a word behind `--targets A` can only be a further target: the reference separates them by blanks.
bool isFurtherTarget(const std::string& word)
{
    std::error_code ignored;
    return !word.empty() && word.front() != '-' && word.find_first_of("./") == std::string::npos &&
           !std::filesystem::exists(std::filesystem::symlink_status(word, ignored));
}

/// Brings the words into a form that the library takes as it is meant. It would take names in brackets for a list, "++" for the end of
/// a command, and would not take "--" behind a song: names of files get a "./", which changes nothing but that.
std::vector<std::string> prepared(const std::vector<std::string>& arguments)
{
    std::vector<std::string> words;
    enum class Place { Anywhere, BehindTargets, AmongTargets, OnlySongs } place = Place::Anywhere;
    for (const std::string& argument : arguments) {
        if (place == Place::AmongTargets && isFurtherTarget(argument)) {
            words.back() += "," + argument;
            continue;
        }
        const bool isSong = place == Place::OnlySongs && argument.starts_with('-');
        if (place == Place::BehindTargets)
            place = Place::AmongTargets;
        else if (place != Place::OnlySongs)
            place = argument == "--" ? Place::OnlySongs : argument == "--targets" ? Place::BehindTargets : Place::Anywhere;
        if (argument == "--" && !isSong)
            continue;
        words.push_back(isSong || argument.starts_with('[') || argument == "++" ? "./" + argument : argument);
    }
    return words;
}

std::vector<std::string> targetList(const std::vector<std::string>& given)
{
    std::vector<std::string> targets;
    for (const std::string& list : given)
        for (std::size_t begin = 0; begin < list.size();) {
            const std::size_t end = std::min(list.find_first_of(", ", begin), list.size());
            if (end > begin)
                targets.push_back(list.substr(begin, end - begin));
            begin = end + 1;
        }
    return targets;
}

Status readFormat(const RawSeparate& raw, SeparateOptions& options)
{
    const auto format = formatFrom(raw.format);
    if (!format)
        return std::unexpected(format.error());
    const auto samples = samplesFrom(raw.depth, raw.peaks, *format, audio::SampleDepth::Float32);
    if (!samples)
        return std::unexpected(samples.error());
    options.format = *format;
    options.depth = samples->depth;
    options.peaks = samples->peaks;
    if (raw.device != "auto" && raw.device != "cpu")
        return usage("--device: \"" + raw.device + "\" is none of auto, cpu; this version works on the processor only");
    return {};
}

Result<Command> separateCommand(const RawSeparate& raw)
{
    SeparateOptions options = raw.options;
    options.songs.assign(raw.songs.begin(), raw.songs.end());
    options.targets = targetList(raw.targets);
    if (options.targets.empty() && !raw.targets.empty())
        return usage("--targets: no target is named");
    for (const std::string& text : raw.aggregates) {
        auto aggregates = parseAggregates(text);
        if (!aggregates)
            return std::unexpected(aggregates.error());
        std::ranges::move(*aggregates, std::back_inserter(options.aggregates));
    }
    if (const Status read = readFormat(raw, options); !read)
        return std::unexpected(read.error());
    const auto part = partFrom(raw.start, raw.duration);
    if (!part)
        return std::unexpected(part.error());
    options.startSeconds = part->startSeconds;
    options.durationSeconds = part->durationSeconds;
    options.out = raw.out;
    options.useCache = !raw.noCache;
    if (raw.filteredResidual)
        options.residual = ResidualChoice::Filtered;
    if (raw.spreadResidual)
        options.residual = ResidualChoice::Spread;
    if (raw.noResidual)
        options.residual = ResidualChoice::None;
    if (raw.overwrite)
        options.existing = Existing::Overwrite;
    if (raw.skip)
        options.existing = Existing::Skip;
    if (raw.rename)
        options.existing = Existing::Rename;
    if (std::ranges::any_of(options.songs, [](const auto& song) { return song.empty(); }))
        return usage("a song has an empty name");
    return options;
}

Result<Command> evaluateCommand(const RawEvaluate& raw)
{
    EvaluateOptions options = raw.options;
    options.references = raw.references;
    options.estimates = raw.estimates;
    options.out = raw.out;
    if (raw.estimates.empty() == raw.oracle.empty())
        return usage(raw.estimates.empty() ? "ESTIMATES is missing; --oracle scores an ideal mask instead"
                                           : "--oracle: takes the place of ESTIMATES; leave out one of them");
    if (!raw.oracle.empty()) {
        const auto* const oracle = std::ranges::find(evaluate::kOracleNames, raw.oracle, &evaluate::OracleName::name);
        if (oracle == evaluate::kOracleNames.end())
            return usage("--oracle: \"" + raw.oracle + "\" is none of ibm, irm, ibm1, irm1, mwf");
        options.oracle = *oracle;
    }
    if (raw.match && options.oracle)
        return usage("--match: an oracle's stems have the names of the true ones");
    if (raw.match)
        options.scores.pairing = evaluate::Pairing::Sound;
    if (raw.permute)
        options.scores.order = evaluate::EstimateOrder::BestSir;
    if (raw.mode == "v3")
        options.scores.filters = evaluate::FilterScope::Framewise;
    else if (raw.mode != "v4")
        return usage("--mode: \"" + raw.mode + "\" is none of v4, v3");
    if (options.plots && options.out.empty())
        return usage("--plots: needs --out, the folder for the drawings");
    if (raw.mean)
        options.average = evaluate::Average::Mean;
    constexpr double kShortestSeconds = 0.01;
    for (const auto& [option, seconds] : {std::pair{"--window", options.scores.windowSeconds}, {"--hop", options.scores.hopSeconds}})
        if (!(seconds >= kShortestSeconds && seconds <= kLongestSeconds))
            return usage(std::string(option) + ": must be a number of seconds from 0.01 on");
    return options;
}

Result<Command> commandOf(const CLI::App& root, const RawCommand& raw)
{
    if (raw.manPage) { // is installed with the program, whose name it bears
        RawCommand ignored;
        return PrintText{manPage(describeAll(*makeGrammar(ignored, kProgram)))};
    }
    const CLI::App& command = chosenCommand(root);
    const std::string name = command.get_name();
    if (name == "separate")
        return separateCommand(raw.separate);
    if (name == "list")
        return raw.list;
    if (name == "download") {
        DownloadModels download = raw.download;
        while (download.mirror.ends_with('/'))
            download.mirror.pop_back();
        return download;
    }
    if (name == "import")
        return ImportModel{.path = raw.importPath, .name = raw.importName};
    if (name == "pack")
        return PackModel{.folder = raw.packFolder, .file = raw.packFile};
    if (name == "evaluate")
        return evaluateCommand(raw.evaluate);
    if (name == "mix")
        return mixCommand(raw.mix);
    if (name == "picture")
        return pictureCommand(raw.picture);
    if (name == "train")
        return trainCommand(raw.train);
    if (name == "demo")
        return DemoOptions{.folder = raw.demoFolder, .overwrite = raw.demo.overwrite};
    return usage("no command is given; \"" + commandPath(command) + " --help\" tells which there are");
}

} // namespace

Result<Command> parseCommandLine(std::vector<std::string> arguments, const std::string& program)
{
    RawCommand raw;
    raw.separate.options.program = program;
    raw.mix.options.program = program;
    raw.picture.options.program = program;
    const auto root = makeGrammar(raw, program);
    try {
        arguments = prepared(arguments);
        std::ranges::reverse(arguments); // as the library wants them
        root->parse(std::move(arguments));
        return commandOf(*root, raw);
    } catch (const CLI::CallForHelp&) {
        const CLI::App& command = chosenCommand(*root);
        return PrintText{helpText(describe(command, commandPath(command)))};
    } catch (const CLI::CallForVersion& version) {
        return PrintText{std::string(version.what()) + "\n"};
    } catch (const CLI::ParseError& error) {
        return usage(usageSentence(*root, error));
    }
}

} // namespace stemwright::cli
