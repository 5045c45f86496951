#pragma once

#include "app/cli/documentation.h"

#include <string>

namespace stemwright::cli {

/// A document as plain text of 80 columns, for --help.
std::string helpText(const Document& document);

} // namespace stemwright::cli
