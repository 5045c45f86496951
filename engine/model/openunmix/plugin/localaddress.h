#pragma once

#include <cstdint>
#include <string>

namespace stemwright::model {

/// The address, in digits, by which this machine reaches another one, or itself. Nothing is sent.
/// Errors  throws std::runtime_error with the system's words for a host that is not known or cannot be reached.
/// Thread  any; it may wait for the system's resolver.
std::string localAddressTowards(const std::string& host, std::uint16_t port);

} // namespace stemwright::model
