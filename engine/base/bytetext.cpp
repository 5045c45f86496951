#include "engine/base/bytetext.h"

#include <array>
#include <cstdio>

namespace stemwright {

std::string formatBytes(double bytes)
{
    constexpr std::array kUnits{"bytes", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    while (bytes >= 1000.0 && unit + 1 < kUnits.size()) {
        bytes /= 1000.0;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), bytes < 10.0 && unit > 0 ? "%.1f %s" : "%.0f %s", bytes, kUnits[unit]);
    return text.data();
}

} // namespace stemwright
