#pragma once

#include <string>

namespace stemwright {

/// "1.5 GB"; "12 kB".
std::string formatBytes(double bytes);

} // namespace stemwright
