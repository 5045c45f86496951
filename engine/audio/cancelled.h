#pragma once

#include "engine/base/result.h"

#include <filesystem>

namespace stemwright::audio {

/// The error for a stop that was requested while a file was read or written.
inline std::unexpected<Error> cancelled(const std::filesystem::path& path)
{
    return failure(Errc::Cancelled, path.string() + ": was cancelled");
}

} // namespace stemwright::audio
