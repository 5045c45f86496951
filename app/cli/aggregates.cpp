#include "app/cli/aggregates.h"

#include "engine/base/fileops.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stemwright::cli {

namespace {

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

Status check(const Aggregate& aggregate)
{
    if (!isSafeFileName(aggregate.name))
        return failure(Errc::InvalidArgument, "--aggregate: \"" + aggregate.name + "\" cannot be the name of a file");
    for (const std::string& member : aggregate.members)
        if (member.empty() || std::ranges::count(aggregate.members, member) > 1)
            return failure(Errc::InvalidArgument, "--aggregate: the stems of \"" + aggregate.name + "\" must be named, and each only once");
    return {};
}

Result<std::vector<Aggregate>> fromJson(std::string_view text)
{
    constexpr auto kForm = "--aggregate: the JSON form is an object of lists, such as {\"karaoke\": [\"drums\", \"bass\", \"other\"]}";
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return failure(Errc::InvalidArgument, kForm);
    std::vector<Aggregate> aggregates;
    for (const auto& [name, members] : json.items()) {
        Aggregate aggregate{.name = name, .members = {}};
        if (!members.is_array() || members.empty())
            return failure(Errc::InvalidArgument, kForm);
        for (const auto& member : members) {
            if (!member.is_string())
                return failure(Errc::InvalidArgument, kForm);
            aggregate.members.push_back(member.get<std::string>());
        }
        aggregates.push_back(std::move(aggregate));
    }
    return aggregates;
}

} // namespace

Result<std::vector<Aggregate>> parseAggregates(std::string_view text)
{
    Result<std::vector<Aggregate>> aggregates;
    if (text.starts_with('{')) {
        aggregates = fromJson(text);
        if (!aggregates)
            return aggregates;
    } else {
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos)
            return failure(Errc::InvalidArgument, "--aggregate: \"" + std::string(text) + "\" is not of the form NAME=a+b");
        aggregates->push_back({.name = std::string(text.substr(0, equals)), .members = split(text.substr(equals + 1), '+')});
    }
    for (const Aggregate& aggregate : *aggregates)
        if (const Status checked = check(aggregate); !checked)
            return std::unexpected(checked.error());
    return aggregates;
}

std::vector<std::string> namesOf(const std::vector<Output>& outputs)
{
    std::vector<std::string> names;
    for (const Output& output : outputs)
        names.push_back(output.name);
    return names;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

Result<std::vector<Output>> aggregated(std::vector<Output> single, const std::vector<Aggregate>& aggregates)
{
    if (aggregates.empty())
        return single;
    std::vector<Output> outputs;
    for (const Aggregate& aggregate : aggregates) {
        if (std::ranges::find(outputs, aggregate.name, &Output::name) != outputs.end())
            return failure(Errc::InvalidArgument, "--aggregate: the name \"" + aggregate.name + "\" is given twice");
        Output output{.name = aggregate.name, .stems = {}};
        for (const std::string& member : aggregate.members) {
            const auto found = std::ranges::find(single, member, &Output::name);
            if (found == single.end())
                return failure(Errc::InvalidArgument,
                               "--aggregate: there is no stem \"" + member + "\"; there are " + joined(namesOf(single)));
            output.stems.insert(output.stems.end(), found->stems.begin(), found->stems.end());
        }
        outputs.push_back(std::move(output));
    }
    return outputs;
}

} // namespace stemwright::cli
