#pragma once

#include "engine/base/result.h"

#include <filesystem>
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

/// Lower-case hexadecimal digits and nothing else.
bool isHex(std::string_view text);

/// Whether both digests of `checksum` have the form described there.
bool isWellFormed(const Checksum& checksum);

/// Compares a file with its published digests.
/// Errors  HashMismatch with both values; those of reading; Cancelled.
[[nodiscard]] Status verifyChecksum(const std::filesystem::path& path, const Checksum& checksum, std::stop_token stop = {});

} // namespace stemwright::model
