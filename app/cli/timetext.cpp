#include "app/cli/timetext.h"

#include <charconv>
#include <cmath>
#include <string>

namespace stemwright::cli {

namespace {

/// A number that is the whole text, whatever the locale.
std::optional<double> wholeNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isDigits(std::string_view text, std::string_view allowed)
{
    return !text.empty() && text.front() != '.' && text.find_first_not_of(allowed) == std::string_view::npos;
}

} // namespace

std::optional<double> parseSeconds(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789";
    constexpr std::string_view kDigitsAndPoint = "0123456789.";
    if (text.find(':') == std::string_view::npos)
        return wholeNumber(text);
    double seconds = 0.0;
    for (int colons = 0;; ++colons) {
        const std::size_t end = text.find(':');
        const bool isLast = end == std::string_view::npos;
        const std::string_view part = text.substr(0, end);
        if (colons > 2 || !isDigits(part, isLast ? kDigitsAndPoint : kDigits))
            return std::nullopt;
        const auto value = wholeNumber(part);
        if (!value || (colons > 0 && *value >= 60.0))
            return std::nullopt;
        seconds = seconds * 60.0 + *value;
        if (isLast)
            return seconds;
        text.remove_prefix(end + 1);
    }
}

} // namespace stemwright::cli
