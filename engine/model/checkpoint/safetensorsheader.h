#pragma once

#include "engine/model/checkpoint/bytesource.h"

#include <map>
#include <string>
#include <vector>

namespace stemwright::model {

/// What the header of a safetensors file says of one tensor; nothing is checked but the kinds of the values.
struct SafetensorsEntry {
    std::string dtype;
    std::vector<std::uint64_t> shape;
    std::vector<std::uint64_t> offsets; ///< begin and end in the data
};

/// Parses the header as it streams by: no tree is built, so depth and counts are limited before they cost memory.
/// Errors  Corrupt for anything but the documented form, duplicate keys included; TooLarge beyond the limits of safetensors.h.
Result<std::map<std::string, SafetensorsEntry>> parseSafetensorsHeader(const ByteSource& source, std::string_view header);

} // namespace stemwright::model
