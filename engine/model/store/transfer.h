#pragma once

#include "engine/base/file.h"
#include "engine/base/result.h"
#include "engine/model/store/download.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace stemwright::model {

/// What a failed transfer means for the next try.
enum class NextTry {
    None,   ///< it would fail in the same way
    Resume, ///< what has arrived is worth keeping
    Restart ///< what has arrived is not part of the server's file
};

struct TransferFailure {
    Error error;
    NextTry next = NextTry::None;
};

/// The part of downloadFile() that talks to the server: one attempt to append what is missing from byte `offset` on. A server that sends
/// everything instead replaces what was there.
///
/// Returns nothing when the file is complete, as far as the server says. Never writes beyond file.sizeLimitBytes.
std::optional<TransferFailure> transfer(const WeightFile& file, const File& part, std::int64_t offset, const DownloadOptions& options,
                                        const DownloadReport& report, const std::stop_token& stop);

/// Errors  InvalidArgument for an address that is neither https nor, where the options allow it, http to 127.0.0.1.
[[nodiscard]] Status checkAddress(const std::string& url, const DownloadOptions& options);

} // namespace stemwright::model
