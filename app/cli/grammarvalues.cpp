#include "app/cli/grammarvalues.h"

#include <charconv>

namespace stemwright::cli {

CLI::Validator atMost(std::size_t limit)
{
    return {[limit](const std::string& text) {
                std::size_t value = 0;
                const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
                const bool isGood = error == std::errc() && end == text.data() + text.size() && value <= limit;
                return isGood ? std::string() : "\"" + text + "\" is not a whole number from 0 to " + std::to_string(limit);
            },
            ""};
}

} // namespace stemwright::cli
