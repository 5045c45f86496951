#include "app/cli/trainprocesses.h"

#include "app/cli/messages.h"

#include <charconv>
#include <cstdlib>
#include <limits>
#include <string_view>

namespace stemwright::cli {

namespace {

constexpr std::size_t kMostProcesses = 4096;

/// Empty where it is not set.
std::string_view variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : std::string_view();
}

/// A number from `least` to `most`.
Result<std::size_t> number(const char* name, std::size_t least, std::size_t most)
{
    const std::string_view text = variable(name);
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return failure(Errc::InvalidArgument, std::string(name) + ": is \"" + printable(text) +
                                                  "\", and with WORLD_SIZE=" + printable(variable("WORLD_SIZE")) +
                                                  " must be a number from " + std::to_string(least) + " to " + std::to_string(most));
    return value;
}

} // namespace

Result<std::optional<LaunchedProcess>> launchedProcess()
{
    if (variable("WORLD_SIZE").empty() || variable("WORLD_SIZE") == "1")
        return std::nullopt;
    const auto count = number("WORLD_SIZE", 1, kMostProcesses);
    if (!count)
        return std::unexpected(count.error());
    const auto rank = number("RANK", 0, *count - 1);
    if (!rank)
        return std::unexpected(rank.error());
    const auto port = number("MASTER_PORT", 1, std::numeric_limits<std::uint16_t>::max());
    if (!port)
        return std::unexpected(port.error());
    if (variable("MASTER_ADDR").empty())
        return failure(Errc::InvalidArgument, "MASTER_ADDR: is not set, as it must be with WORLD_SIZE=" + std::to_string(*count));
    LaunchedProcess process{.place = {.rank = *rank,
                                      .count = *count,
                                      .host = std::string(variable("MASTER_ADDR")),
                                      .port = static_cast<std::uint16_t>(*port),
                                      .isServed = variable("TORCHELASTIC_USE_AGENT_STORE") == "True"}};
    if (const std::string_view attempt = variable("TORCHELASTIC_RESTART_COUNT"); !attempt.empty())
        process.place.attempt = attempt;
    if (!variable("LOCAL_WORLD_SIZE").empty()) {
        const auto here = number("LOCAL_WORLD_SIZE", 1, *count);
        if (!here)
            return std::unexpected(here.error());
        process.onThisMachine = *here;
    }
    return process;
}

} // namespace stemwright::cli
