#include "app/cli/jsonlines.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <string>

namespace stemwright::cli {

void printJsonLine(const nlohmann::ordered_json& json)
{
    const std::string line = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fflush(stdout);
}

} // namespace stemwright::cli
