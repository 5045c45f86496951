#pragma once

#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace stemwright::cli {

struct Entry {
    std::string term;
    std::string text;
};

struct Section {
    std::string title;
    std::vector<Entry> entries;
    std::vector<std::string> paragraphs;
};

/// What there is to say about a command, in the order of a manual page.
struct Document {
    std::string command; ///< "stemwright-cli separate"
    std::string summary;
    std::vector<std::string> synopsis;
    std::vector<Section> sections;
};

/// Describes a command of the grammar, of which `path` are the words before it.
Document describe(const CLI::App& command, const std::string& path);

/// The same with examples, notes and exit codes, for the whole program.
std::vector<Document> describeAll(const CLI::App& root);

} // namespace stemwright::cli
