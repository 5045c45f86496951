#include "app/cli/commandline.h"

#include "app/cli/aggregates.h"
#include "app/cli/documentation.h"
#include "app/cli/grammar.h"
#include "app/cli/helptext.h"
#include "app/cli/manpage.h"
#include "app/cli/timetext.h"
#include "app/cli/usageerrors.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace stemwright::cli {

namespace {

std::unexpected<Error> usage(std::string sentence) { return failure(Errc::InvalidArgument, std::move(sentence)); }

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
    std::string name = raw.format.starts_with('.') ? raw.format.substr(1) : raw.format;
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto format = audio::fileFormatFromName(name);
    if (!format)
        return usage("--format: \"" + raw.format + "\" is none of wav, flac, ogg, opus, mp3");
    options.format = *format;
    if (raw.depth == "16")
        options.depth = audio::SampleDepth::Int16;
    else if (raw.depth == "24")
        options.depth = audio::SampleDepth::Int24;
    else if (raw.depth.empty() || raw.depth == "float" || raw.depth == "32")
        options.depth = audio::SampleDepth::Float32;
    else
        return usage("--depth: \"" + raw.depth + "\" is none of 16, 24, float");
    if (!raw.depth.empty() && options.format != audio::FileFormat::Wav && options.format != audio::FileFormat::Flac)
        return usage("--depth: is for wav and flac; " + name + " has none");
    if (raw.peaks == "limit")
        options.peaks = exporting::Peaks::Limit;
    else if (!raw.peaks.empty() && raw.peaks != "lower")
        return usage("--peaks: \"" + raw.peaks + "\" is none of lower, limit");
    if (!raw.peaks.empty() && exporting::keepsPeaks(options.format, options.depth))
        return usage("--peaks: is for files that cannot hold them; wav with --depth float does");
    if (raw.device != "auto" && raw.device != "cpu")
        return usage("--device: \"" + raw.device + "\" is none of auto, cpu; this version works on the processor only");
    return {};
}

/// Thirty years: no song is longer, and its frames can be counted.
constexpr double kLongestSeconds = 1e9;

std::string notATime(const std::string& option, const std::string& text)
{
    return option + ": \"" + text + "\" is no time; write seconds, as in 90 or 2.5, or 1:30, or 1:02:05";
}

Status readTimes(const RawSeparate& raw, SeparateOptions& options)
{
    const auto start = parseSeconds(raw.start);
    const auto duration = parseSeconds(raw.duration);
    if (!start || !std::isfinite(*start))
        return usage(notATime("--start", raw.start));
    if (*start < 0.0)
        return usage("--start: \"" + raw.start + "\" lies before the song, which begins at 0");
    if (!duration || std::isnan(*duration))
        return usage(notATime("--duration", raw.duration));
    if (*duration == 0.0)
        return usage("--duration: a part of no length holds no sound; without --duration it goes on to the end");
    if (*start > kLongestSeconds)
        return usage("--start: \"" + raw.start + "\" lies behind the end of every song");
    options.startSeconds = *start;
    if (*duration > 0.0 && *duration <= kLongestSeconds)
        options.durationSeconds = duration;
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
    if (const Status read = readTimes(raw, options); !read)
        return std::unexpected(read.error());
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
    if (name == "evaluate")
        return evaluateCommand(raw.evaluate);
    return usage("no command is given; \"" + commandPath(command) + " --help\" tells which there are");
}

} // namespace

Result<Command> parseCommandLine(std::vector<std::string> arguments, const std::string& program)
{
    RawCommand raw;
    raw.separate.options.program = program;
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
