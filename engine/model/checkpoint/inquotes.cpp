#include "engine/model/checkpoint/inquotes.h"

#include <cstddef>

namespace stemwright::model {

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t kMaxShown = 80;
    std::string shown = "'";
    for (const char c : text.substr(0, kMaxShown))
        shown += c >= ' ' && c <= '~' ? c : '?';
    if (text.size() > kMaxShown)
        shown += "...";
    return shown + "'";
}

} // namespace stemwright::model
