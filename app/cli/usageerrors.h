#pragma once

#include <string>

namespace CLI { // NOLINT(readability-identifier-naming): the library's names
class App;
class ParseError;
} // namespace CLI

namespace stemwright::cli {

/// Says in one sentence why the words make no sense, with the word that was meant where one is near. `root` has just parsed them.
std::string usageSentence(const CLI::App& root, const CLI::ParseError& error);

} // namespace stemwright::cli
