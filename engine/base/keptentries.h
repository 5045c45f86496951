#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace stemwright {

/// A file or folder that a cache keeps.
struct KeptEntry {
    std::filesystem::file_time_type used; ///< last
    std::uint64_t bytes = 0;
    std::filesystem::path path;
};

std::uint64_t totalBytes(const std::vector<KeptEntry>& entries);

/// Has those that were used least recently removed until no more than so many bytes are left.
void removeLeastUsed(std::vector<KeptEntry> entries, std::uint64_t limitBytes,
                     const std::function<void(const std::filesystem::path&)>& remove);

} // namespace stemwright
