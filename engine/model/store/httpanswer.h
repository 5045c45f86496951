#pragma once

#include "engine/model/store/transfer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stemwright::model {

/// What may be asked of an address.
enum class Address { Refused, Https, LoopbackHttp };
Address classifyAddress(const std::string& address);

/// The header of a partial answer: "bytes 100-199/200" or "bytes */200"; nothing for what is missing or malformed.
struct ContentRange {
    std::optional<std::int64_t> first;
    std::optional<std::uint64_t> total;
};
ContentRange parseContentRange(std::string_view text);

/// A refusal by the server, in words, and whether it is worth another try.
TransferFailure httpFailure(const std::string& url, long status);

/// The same for an error of libcurl (a CURLcode), with the library's own detail, which may be empty.
TransferFailure curlFailure(const std::string& url, int code, const char* detail);

} // namespace stemwright::model
