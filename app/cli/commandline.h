#pragma once

#include "app/cli/options.h"
#include "engine/base/result.h"

#include <string>
#include <vector>

namespace stemwright::cli {

/// Understands a command line, without the program's name.
/// Errors  InvalidArgument with a sentence for everything that makes no sense.
Result<Command> parseCommandLine(std::vector<std::string> arguments, const std::string& program = kProgram);

} // namespace stemwright::cli
