#include "app/cli/helptext.h"

#include <sstream>

namespace stemwright::cli {

namespace {

constexpr std::size_t kColumns = 80;
constexpr std::size_t kTextColumn = 26; ///< where the texts of options begin

/// Words of `text`, broken at kColumns and indented; `out` stands at column `column` already.
void wrap(std::string& out, std::size_t column, std::size_t indent, const std::string& text)
{
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const bool first = column <= indent;
        if (!first && column + 1 + word.size() > kColumns) {
            out += "\n";
            column = 0;
        } else if (!first) {
            out += " ";
            ++column;
        }
        if (column < indent) {
            out.append(indent - column, ' ');
            column = indent;
        }
        out += word;
        column += word.size();
    }
    out += "\n";
}

void addEntry(std::string& out, const Entry& entry)
{
    out += "  " + entry.term;
    std::size_t column = 2 + entry.term.size();
    if (column + 2 > kTextColumn) {
        out += "\n";
        column = 0;
    }
    wrap(out, column, kTextColumn, entry.text);
}

} // namespace

std::string helpText(const Document& document)
{
    std::string out;
    for (const std::string& line : document.synopsis)
        out += (out.empty() ? "Usage: " : "       ") + line + "\n";
    out += "\n";
    wrap(out, 0, 0, document.summary);
    for (const Section& section : document.sections) {
        out += "\n" + section.title + ":\n";
        for (const Entry& entry : section.entries)
            addEntry(out, entry);
        for (const std::string& paragraph : section.paragraphs)
            wrap(out, 0, 2, paragraph);
    }
    return out;
}

} // namespace stemwright::cli
