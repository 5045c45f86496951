#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <string_view>

namespace stemwright {

/// Whether `bytes` of memory could be had now: for what must not be tried with less, since it ends the program instead of failing.
/// `what` begins the sentence: "the neural networks need 600 MB of memory, more than there is".
/// Errors  OutOfMemory.
/// Thread  any.
[[nodiscard]] Status checkMemory(std::uint64_t bytes, std::string_view what);

} // namespace stemwright
