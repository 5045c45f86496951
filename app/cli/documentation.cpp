#include "app/cli/documentation.h"

#include "app/cli/grammar.h"
#include "app/cli/messages.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace stemwright::cli {

namespace {

struct Example {
    std::string_view command; ///< to which command's help it belongs
    std::string_view line;
    std::string_view text;
};

constexpr std::array kExamples{
    Example{"separate", "stemwright-cli separate song.mp3",
            "Writes vocals.wav, drums.wav, bass.wav, other.wav and residual.wav to song_classic/."},
    Example{"separate", "stemwright-cli separate album/ --recursive --model umxl --out stems --format flac --depth 24 --skip",
            "Separates an album; run again, it goes on where it was stopped."},
    Example{"separate", "stemwright-cli separate song.flac --model umxl --aggregate karaoke=drums+bass+other",
            "Writes everything but the voice as karaoke.wav."},
    Example{"separate", "stemwright-cli separate song.flac --start 1:00 --duration 30 --iterations 2",
            "Tries a setting on half a minute from the middle."},
    Example{"evaluate", "stemwright-cli evaluate musdb18hq/test estimates --out scores",
            "Scores a whole data set; estimates/SONG/vocals.wav and so on are compared with musdb18hq/test/SONG/vocals.wav."},
    Example{"evaluate", "stemwright-cli evaluate musdb18hq/test --oracle irm --out bounds --plots",
            "Scores an ideal ratio mask on the same songs, and draws the scores."},
    Example{"evaluate", "stemwright-cli evaluate stems/ outputs/ --match",
            "Scores stems whose names do not say what they are, as outputs/1.wav."},
    Example{"mix", "stemwright-cli mix song.stemwright --out song.flac", "Writes what the window would export as a remix."},
    Example{"mix", "stemwright-cli mix song.stemwright --what stems --loop --out stems/",
            "Writes the loop of each stem into a folder that is there already."},
    Example{"picture", "stemwright-cli picture song.flac --out song.png", "Draws the spectrogram of a song."},
    Example{"picture", "stemwright-cli picture song.flac --what mask --model umxl --start 1:00 --duration 10 --out masks.svg",
            "Draws what the networks gave to each stem within ten seconds."},
    Example{"picture", "stemwright-cli picture song.flac --what compare --iterations 0 --against-iterations 2 --out filter.png",
            "Shows what two iterations of the filter change in the mask of the vocals."},
    Example{"train",
            "stemwright-cli train --root musdb18hq --valid-track \"Leaf - Summerghost\" --target vocals --target drums --output mine",
            "Trains two networks; stopped, it goes on with --resume, and stemwright-cli separate --model mine uses them."},
    Example{"demo", "stemwright-cli demo", "Writes the song and its true stems into the working directory."},
    Example{"demo", "stemwright-cli separate \"Just One.flac\" && stemwright-cli evaluate \"Just One (stems)\" \"Just One_classic\"",
            "Separates it, and scores the result against the true stems."},
    Example{"models", "stemwright-cli models list", "Shows which models there are."},
    Example{"models", "stemwright-cli models download umxl", "Shows the licence, then fetches about 450 MB."},
};

constexpr std::array kNotes{
    std::string_view{"The words of Open-Unmix's program are understood: --niter, --wiener-win-len, --outdir, --ext and --no-cuda. Its "
                     "--audio-backend and --filterbank have no counterpart, because there is one way to read sound and one transform."},
    std::string_view{"Lines of --json are UTF-8; what is none in a name stands there as U+FFFD."},
    std::string_view{"A file whose name begins with a dash goes behind --: stemwright-cli separate -- -song.wav"},
};

/// "--iterations, --niter N"; positional arguments are only their type.
std::string termOf(const CLI::Option& option)
{
    if (option.get_positional())
        return option.get_type_name() + (option.get_items_expected_max() > 1 ? "..." : "");
    std::string term;
    for (const std::string& name : option.get_snames())
        term += (term.empty() ? "-" : ", -") + name;
    for (const std::string& name : option.get_lnames())
        term += (term.empty() ? "--" : ", --") + name;
    if (option.get_items_expected_max() > 0)
        term += " " + option.get_type_name();
    return term;
}

/// What is behind the name: arguments in brackets where they may be left out.
std::string synopsisOf(const CLI::App& command, const std::string& path)
{
    std::string line = path;
    for (const CLI::Option* option : command.get_options())
        if (option->get_positional())
            line += " " + termOf(*option);
    if (!commandsOf(command).empty())
        line += " COMMAND";
    return line + " [OPTIONS]";
}

Section optionsOf(const CLI::App& command, const std::string& group)
{
    Section section{.title = group, .entries = {}, .paragraphs = {}};
    for (const CLI::Option* option : command.get_options())
        if (option->get_group() == group)
            section.entries.push_back({.term = termOf(*option), .text = option->get_description()});
    return section;
}

Section examplesOf(std::string_view command)
{
    Section section{.title = "Examples", .entries = {}, .paragraphs = {}};
    for (const Example& example : kExamples)
        if (command.empty() || example.command == command)
            section.entries.push_back({.term = std::string(example.line), .text = std::string(example.text)});
    return section;
}

Section exitCodeSection()
{
    Section section{.title = "Exit codes", .entries = {}, .paragraphs = {}};
    for (const ExitCodeText& code : exitCodes())
        section.entries.push_back({.term = std::to_string(static_cast<int>(code.code)), .text = std::string(code.meaning)});
    return section;
}

} // namespace

Document describe(const CLI::App& command, const std::string& path)
{
    Document document{.command = path, .summary = command.get_description(), .synopsis = {synopsisOf(command, path)}, .sections = {}};
    Section commands{.title = "Commands", .entries = {}, .paragraphs = {}};
    for (const CLI::App* sub : commandsOf(command))
        commands.entries.push_back({.term = sub->get_name(), .text = sub->get_description()});
    if (!commands.entries.empty())
        document.sections.push_back(std::move(commands));
    std::vector<std::string> groups;
    for (const CLI::Option* option : command.get_options())
        if (option != command.get_help_ptr() && !option->get_group().empty() &&
            std::ranges::find(groups, option->get_group()) == groups.end())
            groups.push_back(option->get_group());
    if (groups.empty())
        groups.push_back(command.get_help_ptr()->get_group());
    for (const std::string& group : groups)
        document.sections.push_back(optionsOf(command, group));
    const bool isRoot = command.get_parent() == nullptr;
    if (Section examples = examplesOf(isRoot ? "" : command.get_name()); !examples.entries.empty())
        document.sections.push_back(std::move(examples));
    if (command.get_name() == "separate")
        document.sections.push_back({.title = "Notes", .entries = {}, .paragraphs = {kNotes.begin(), kNotes.end()}});
    constexpr std::array<std::string_view, 5> kWithCodes{"separate", "evaluate", "mix", "picture", "train"};
    if (isRoot || std::ranges::find(kWithCodes, command.get_name()) != kWithCodes.end())
        document.sections.push_back(exitCodeSection());
    return document;
}

std::vector<Document> describeAll(const CLI::App& root)
{
    std::vector<Document> documents{describe(root, root.get_name())};
    for (const CLI::App* command : commandsOf(root)) {
        const std::string path = root.get_name() + " " + command->get_name();
        documents.push_back(describe(*command, path));
        for (const CLI::App* sub : commandsOf(*command))
            documents.push_back(describe(*sub, path + " " + sub->get_name()));
    }
    return documents;
}

} // namespace stemwright::cli
