#pragma once

#include "engine/base/result.h"

#include <expected>
#include <span>
#include <string>
#include <string_view>

namespace stemwright::cli {

/// What the program returns to the shell; exitCodes() says in words when.
enum class ExitCode { AllDone = 0, SomeFailed = 1, Usage = 2, Input = 3, Output = 4, Model = 5, Program = 6, Cancelled = 130 };

struct ExitCodeText {
    ExitCode code;
    std::string_view meaning;
};

/// The table of the help and the man page.
std::span<const ExitCodeText> exitCodes();

/// Why a song or a command failed, and what the shell is told if nothing else was done.
struct Failure {
    Error error;
    ExitCode code = ExitCode::Program;
};

/// A failure of a part of the program whose errors are usually `usual`; a full disk, missing memory and a wish to stop are what they
/// are wherever they occur.
Failure classify(Error error, ExitCode usual);

/// Tells a failure on the standard error; returns what the shell is told.
ExitCode fail(const Error& error, ExitCode usual);

/// Makes sure that `detail` names `path`.
Error naming(const std::string& path, Error error);

/// Text as a terminal may show it in one line: bytes that are not UTF-8 become U+FFFD; control characters and those that turn the
/// direction of writing become visible escapes, so that a file name cannot steer the terminal.
std::string printable(std::string_view text);

/// `error` as a sentence for the user, in one line.
std::string sentence(const Error& error);

/// Name of a code as it stands in JSON, such as "NotFound".
std::string_view codeName(Errc code);

/// "7 s", "3:05", "1:02:05".
std::string formatSeconds(double seconds);

/// "1 file", "2 files".
std::string counted(std::size_t count, std::string_view noun);

} // namespace stemwright::cli
