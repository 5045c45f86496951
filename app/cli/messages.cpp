#include "app/cli/messages.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace stemwright::cli {

namespace {

constexpr std::array kExitCodes{
    ExitCodeText{ExitCode::AllDone, "everything was done"},
    ExitCodeText{ExitCode::SomeFailed, "some songs of several failed; the others were done"},
    ExitCodeText{ExitCode::Usage, "the command line makes no sense"},
    ExitCodeText{ExitCode::Input, "no song could be read"},
    ExitCodeText{ExitCode::Output, "the output exists already, cannot be written, or the disk is full"},
    ExitCodeText{ExitCode::Model, "the model or a part of the program is missing or damaged"},
    ExitCodeText{ExitCode::Program, "memory ran out, or the program itself is at fault"},
    ExitCodeText{ExitCode::Cancelled, "stopped by Ctrl-C or a signal"},
};

constexpr std::array kCodeNames{"InvalidArgument", "NotFound",     "NotAFile",         "PermissionDenied", "AlreadyExists", "Unsupported",
                                "Corrupt",         "TooLarge",     "ShapeMismatch",    "OutOfMemory",      "DiskFull",      "IoError",
                                "NetworkError",    "HashMismatch", "MissingComponent", "Cancelled",        "Internal"};

constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

/// One character of a text: `bytes` is 0 at bytes that are not UTF-8.
struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 0;
};

Character characterAt(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return {};
    std::uint32_t code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return {};
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    if (code < kSmallest[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    return {code, length};
}

bool steersTerminal(std::uint32_t code)
{
    const bool isControl = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return isControl || turnsDirection || code == 0x2028 || code == 0x2029;
}

std::string escaped(std::uint32_t code)
{
    if (code == '\n')
        return "\\n";
    if (code == '\t')
        return "\\t";
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), code < 0x100 ? "\\x%02x" : "\\u%04x", code);
    return text.data();
}

} // namespace

std::span<const ExitCodeText> exitCodes() { return kExitCodes; }

Failure classify(Error error, ExitCode usual)
{
    switch (error.code) {
    case Errc::DiskFull:
        return {std::move(error), ExitCode::Output};
    case Errc::OutOfMemory:
    case Errc::Internal:
        return {std::move(error), ExitCode::Program};
    case Errc::MissingComponent:
        return {std::move(error), ExitCode::Model};
    case Errc::Cancelled:
        return {std::move(error), ExitCode::Cancelled};
    default:
        return {std::move(error), usual};
    }
}

ExitCode fail(const Error& error, ExitCode usual)
{
    std::fputs(("stemwright-cli: " + sentence(error) + "\n").c_str(), stderr);
    return classify(error, usual).code;
}

Error naming(const std::string& path, Error error)
{
    if (error.detail.find(path) == std::string::npos)
        error.detail = path + ": " + error.detail;
    return error;
}

std::string printable(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const Character character = characterAt(text);
        const std::size_t bytes = std::max<std::size_t>(1, character.bytes);
        if (character.bytes == 0)
            out += kReplacement;
        else if (steersTerminal(character.code))
            out += escaped(character.code);
        else
            out += text.substr(0, bytes);
        text.remove_prefix(bytes);
    }
    return out;
}

std::string sentence(const Error& error) { return printable(error.detail); }

std::string_view codeName(Errc code) { return kCodeNames.at(static_cast<std::size_t>(code)); }

std::string formatSeconds(double seconds)
{
    const auto whole = static_cast<long>(std::clamp(std::round(seconds), 0.0, 1e9));
    std::array<char, 48> text{};
    if (whole < 60)
        std::snprintf(text.data(), text.size(), "%ld s", whole);
    else if (whole < 3600)
        std::snprintf(text.data(), text.size(), "%ld:%02ld", whole / 60, whole % 60);
    else
        std::snprintf(text.data(), text.size(), "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
    return text.data();
}

std::string counted(std::size_t count, std::string_view noun)
{
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace stemwright::cli
