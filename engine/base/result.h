#pragma once

#include <expected>
#include <string>

namespace stemwright {

/// Why something could not be done. The user interfaces turn each code into a sentence; the engine has no texts of its own.
enum class Errc {
    InvalidArgument, ///< a caller's option makes no sense
    NotFound,        ///< no such file, model or target
    NotAFile,        ///< a folder, device, pipe or socket where a file is needed
    PermissionDenied,
    AlreadyExists,
    Unsupported,   ///< well formed, but not something this program handles
    Corrupt,       ///< damaged, truncated or contradictory data
    TooLarge,      ///< beyond a limit that protects memory or time
    ShapeMismatch, ///< sizes of numeric data do not fit each other
    OutOfMemory,
    DiskFull,
    IoError,
    NetworkError,
    HashMismatch,
    MissingComponent, ///< an optional part of the program is not installed
    Cancelled,
    Internal, ///< a library threw something nobody expected
};

/// `detail` names the file and the reason in plain words, for logs and as the second half of a message.
struct Error {
    Errc code = Errc::Internal;
    std::string detail;
    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline std::unexpected<Error> failure(Errc code, std::string detail)
{
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace stemwright
