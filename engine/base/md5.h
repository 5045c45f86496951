#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace stemwright {

/// MD5 of a file as 32 lower-case hexadecimal digits. Only to compare with old published lists: collisions can be made at will, so it
/// supports another check and never replaces one.
///
/// Errors  those of opening and reading a file; Cancelled; MissingComponent where the system's policy forbids MD5.
Result<std::string> md5OfFile(const std::filesystem::path& path, std::stop_token stop = {});

} // namespace stemwright
