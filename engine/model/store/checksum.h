#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>

namespace stemwright::model {

/// What is published of a file's digests.
struct Checksum {
    /// The first 8 to 64 lower-case hexadecimal digits of the SHA-256. By torch.hub's convention a weight file carries eight of them in
    /// its name: enough against damage, not against an attacker, hence `md5`.
    std::string sha256;
    /// All 32 digits, or empty. Compared in addition to `sha256`: together they are hard to satisfy with another file.
    std::string md5;
    bool operator==(const Checksum&) const = default;
};

/// SHA-256 of files, by their names in a folder.
using FileSums = std::map<std::string, std::string>;

/// Lower-case hexadecimal digits and nothing else.
bool isHex(std::string_view text);

/// Whether both digests of `checksum` have the form described there.
bool isWellFormed(const Checksum& checksum);

/// Compares a file with the published digits of its SHA-256, and returns all of them. Twice as fast as verifyChecksum(), and enough for
/// a file that has passed it before.
/// Errors  HashMismatch with both values; those of reading; Cancelled.
Result<std::string> verifiedSha256(const std::filesystem::path& path, const Checksum& checksum, std::stop_token stop = {});

/// Compares a file with all its published digests: for what comes from elsewhere.
/// Errors  the same.
[[nodiscard]] Status verifyChecksum(const std::filesystem::path& path, const Checksum& checksum, std::stop_token stop = {});

} // namespace stemwright::model
