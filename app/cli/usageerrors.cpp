#include "app/cli/usageerrors.h"

#include "app/cli/aggregates.h"
#include "app/cli/grammar.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace stemwright::cli {

namespace {

using Names = std::vector<std::string>;

/// Letters to insert, remove or replace.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j)
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)}));
    }
    return row.back();
}

std::string_view withoutDashes(std::string_view word) { return word.substr(std::min(word.find_first_not_of('-'), word.size())); }

/// ", did you mean ...?" for the name that begins so, or differs in few letters.
std::string suggestion(std::string_view word, const Names& names)
{
    word = withoutDashes(word.substr(0, word.find('=')));
    const auto distance = [&](const std::string& name) {
        return withoutDashes(name).starts_with(word) ? 0 : editDistance(word, withoutDashes(name));
    };
    const auto nearest = std::ranges::min_element(names, {}, distance);
    if (word.empty() || nearest == names.end() || distance(*nearest) > (word.size() + 1) / 3)
        return {};
    return ", did you mean \"" + *nearest + "\"?";
}

Names commandNames(const CLI::App& command)
{
    Names names;
    for (const CLI::App* sub : commandsOf(command))
        names.push_back(sub->get_name());
    return names;
}

Names optionsOf(const CLI::App& command)
{
    Names names;
    for (const CLI::Option* option : command.get_options())
        if (!option->get_positional() && !option->get_group().empty())
            for (const std::string& name : option->get_lnames())
                names.push_back("--" + name);
    return names;
}

bool isThere(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

/// A word with a dash in front that is no option of the command.
std::string unknownOption(const CLI::App& command, const std::string& word)
{
    if (isThere(word))
        return word + ": no option is called so; a song whose name begins with a dash goes behind --, as in \"" + commandPath(command) +
               " -- " + word + "\"";
    for (const CLI::App* sub : commandsOf(command))
        if (sub->get_option_no_throw(word) != nullptr)
            return (word + ": goes behind the command, as in \"").append(commandPath(*sub)).append(" ").append(word).append("\"");
    return word + ": no option is called so" + suggestion(word, optionsOf(command));
}

std::string unknownCommand(const CLI::App& command, const std::string& word)
{
    if (command.get_parent() == nullptr && isThere(word))
        return word + ": is a file, not a command; did you mean \"" + commandPath(command) + " separate " + word + "\"?";
    const Names names = commandNames(command);
    const std::string hint = suggestion(word, names);
    return word + ": no command is called so" + (hint.empty() ? "; there are " : hint + " There are ") + joined(names);
}

/// What is wrong with the first word that nobody took; nothing when there is none.
std::optional<std::string> unexpectedWord(const CLI::App& command)
{
    if (const Names words = command.remaining(); !words.empty()) {
        if (words.front().starts_with('-'))
            return unknownOption(command, words.front());
        if (!commandsOf(command).empty())
            return unknownCommand(command, words.front());
        return words.front() + ": is one word too many";
    }
    const auto chosen = command.get_subcommands();
    return chosen.empty() ? std::nullopt : unexpectedWord(*chosen.front());
}

/// The library's sentences begin with the name of the option, that of a flag without its dashes.
std::string missingValue(const CLI::App& command, const std::string& reason)
{
    std::string name = reason.substr(0, reason.find_first_of(": "));
    if (!name.starts_with('-'))
        name.insert(0, "--");
    const CLI::Option* option = command.get_option_no_throw(name);
    if (option == nullptr)
        return reason;
    if (option->get_items_expected_max() == 0)
        return name + ": takes no value";
    if (option->get_items_expected_max() == 1 && option->count() > 1)
        return name + ": is given more than once";
    return name + ": needs a value, as in \"" + name + " " + option->get_type_name() + "\"";
}

std::string withoutHint(const CLI::App& root, const CLI::App& command, const CLI::ParseError& error)
{
    if (auto unexpected = unexpectedWord(root))
        return *unexpected;
    std::string reason = error.what();
    std::ranges::replace(reason, '\n', ' ');
    const std::string kind = error.get_name();
    if (kind == "ArgumentMismatch")
        return missingValue(command, reason);
    if (kind == "RequiredError")
        return reason.substr(0, reason.find(' ')) + " is missing";
    if (const std::size_t excludes = reason.find(" excludes "); kind == "ExcludesError" && excludes != std::string::npos)
        return reason.replace(excludes, 10, " does not go with ");
    return reason;
}

} // namespace

std::string usageSentence(const CLI::App& root, const CLI::ParseError& error)
{
    const CLI::App& command = chosenCommand(root);
    return withoutHint(root, command, error) + " (see \"" + commandPath(command) + " --help\")";
}

} // namespace stemwright::cli
