#pragma once

#include <string>
#include <string_view>

namespace stemwright::model {

/// `text` in quotation marks for a message: at most 80 bytes, everything but printable ASCII replaced by '?'. Names from foreign
/// files must not be able to break a log line or a terminal.
std::string inQuotes(std::string_view text);

} // namespace stemwright::model
