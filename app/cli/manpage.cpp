#include "app/cli/manpage.h"

#include <algorithm>
#include <cctype>

namespace stemwright::cli {

namespace {

/// Text that roff shows as it is: escapes, minus signs instead of hyphens, and no line that begins as a request does.
std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (out.empty() && (c == '.' || c == '\''))
            out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    return out;
}

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

void addSection(std::string& out, const Section& section, const char* heading)
{
    out += std::string(heading) + " \"" + upperCase(section.title) + "\"\n";
    for (const Entry& entry : section.entries)
        out += ".TP\n.B " + escaped(entry.term) + "\n" + escaped(entry.text) + "\n";
    for (const std::string& paragraph : section.paragraphs)
        out += ".PP\n" + escaped(paragraph) + "\n";
}

bool isForWholeProgram(const Section& section) { return section.title == "Examples" || section.title == "Exit codes"; }

} // namespace

std::string manPage(std::span<const Document> documents)
{
    const Document& program = documents.front();
    std::string out = ".TH \"" + upperCase(program.command) + "\" 1 \"\" \"Stemwright " STEMWRIGHT_VERSION "\" \"User commands\"\n";
    out += ".SH NAME\n" + escaped(program.command) + " \\- " + escaped(program.summary) + "\n.SH SYNOPSIS\n";
    for (const Document& document : documents.subspan(1))
        for (const std::string& line : document.synopsis)
            out += ".B " + escaped(line) + "\n.br\n";
    for (const Section& section : program.sections)
        if (!isForWholeProgram(section) && section.title != "Commands")
            addSection(out, section, ".SH");
    for (const Document& document : documents.subspan(1)) {
        out += ".SH \"" + upperCase(document.command) + "\"\n" + escaped(document.summary) + "\n";
        for (const Section& section : document.sections)
            if (!isForWholeProgram(section) && section.title != "Commands")
                addSection(out, section, ".SS");
    }
    for (const Section& section : program.sections)
        if (isForWholeProgram(section))
            addSection(out, section, ".SH");
    return out;
}

} // namespace stemwright::cli
