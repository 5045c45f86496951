#pragma once

#include "engine/base/result.h"

#include <string_view>

namespace stemwright::project {

/// Checks a text before a tree is built of it: JSON, not deeper than 8 levels, at most 100,000 values, no name twice in one object.
/// Errors  Corrupt, TooLarge; the message begins with `file`.
[[nodiscard]] Status checkJson(std::string_view text, std::string_view file);

} // namespace stemwright::project
