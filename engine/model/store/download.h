#pragma once

#include "engine/base/result.h"
#include "engine/model/store/catalogue.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

namespace stemwright::model {

/// How patient a download is. The defaults suit users; tests shorten them.
struct DownloadOptions {
    std::chrono::milliseconds connectTimeout{15000};
    std::chrono::milliseconds stallTime{20000}; ///< slower than `stallBytesPerSecond` for so long counts as broken off
    std::uint64_t stallBytesPerSecond = 1000;
    std::chrono::milliseconds pauseBeforeRetry{1000}; ///< doubled after each try
    bool allowPlainHttpToLoopback = false;            ///< for tests: http://127.0.0.1, never as the target of a redirection
};

/// How much of a file is there and how much there will be, where the server says so.
struct DownloadProgress {
    std::uint64_t receivedBytes = 0;
    std::optional<std::uint64_t> totalBytes;
};
using DownloadReport = std::function<void(const DownloadProgress&)>;

/// Fetches a file over HTTPS. It is written as `<target>.part`, which a later call resumes; the final name only ever holds the whole file
/// with the right checksum. At most three tries. Proxies come from the environment, as usual for curl.
///
/// Progress at most ten times a second, and once at the end; called from this thread.
/// Errors  one sentence with the address and the reason: InvalidArgument (address, checksum), NotFound (404), NetworkError, TooLarge or
///         Corrupt (size), HashMismatch, DiskFull (before anything is fetched, too), AlreadyExists (another program is at it), Cancelled
///         (within 100 ms), those of File. After TooLarge and HashMismatch the `.part` is gone; otherwise it waits to be resumed.
/// Thread  any worker; blocks.
[[nodiscard]] Status downloadFile(const WeightFile& file, const std::filesystem::path& target, const DownloadOptions& options = {},
                                  const DownloadReport& report = {}, std::stop_token stop = {});

} // namespace stemwright::model
