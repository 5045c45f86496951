#pragma once

#include "engine/base/result.h"

#include <filesystem>

namespace stemwright {

/// The user's folders for this program after the XDG base directory specification; they are created when asked for.
Result<std::filesystem::path> cacheFolder(); ///< may be deleted at any time
Result<std::filesystem::path> dataFolder();  ///< downloaded and imported models
Result<std::filesystem::path> stateFolder(); ///< work that was not saved

/// Creates `folder` with its parents.
[[nodiscard]] Status makeFolder(const std::filesystem::path& folder);

} // namespace stemwright
