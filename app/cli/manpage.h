#pragma once

#include "app/cli/documentation.h"

#include <span>
#include <string>

namespace stemwright::cli {

/// The manual page in roff, made of the texts of --help: the first document is the program, the others are its commands.
std::string manPage(std::span<const Document> documents);

} // namespace stemwright::cli
