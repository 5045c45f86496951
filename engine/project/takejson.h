#pragma once

#include "engine/project/takestore.h"

#include <string>
#include <string_view>

namespace stemwright::project {

/// The description of a take, with a hash of itself in its first line.
std::string formatContents(const TakeContents& contents);
/// Errors  HashMismatch, Corrupt, TooLarge for what was damaged or made by somebody else. The message begins with `file`.
Result<TakeContents> parseContents(std::string_view text, const std::string& file);

/// What names the folder of a take: all of its settings, and what of them is known before the model is.
std::string settingsText(const TakeKey& key);

} // namespace stemwright::project
