#pragma once

#include <nlohmann/json_fwd.hpp>

namespace stemwright::cli {

/// Prints one object as one line of UTF-8 on the standard output, at once. Names of files need not be UTF-8; JSON must.
void printJsonLine(const nlohmann::ordered_json& json);

} // namespace stemwright::cli
