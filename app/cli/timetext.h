#pragma once

#include <optional>
#include <string_view>

namespace stemwright::cli {

/// Seconds from "90", "1.5", "1:30", "2:05.5" or "1:02:05"; of a minute and of an hour at most 59. Only plain seconds may be negative.
std::optional<double> parseSeconds(std::string_view text);

} // namespace stemwright::cli
