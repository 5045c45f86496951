#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string>

namespace stemwright {

/// The user's folders for this program after the XDG base directory specification; they are created when asked for.
Result<std::filesystem::path> cacheFolder(); ///< may be deleted at any time
Result<std::filesystem::path> dataFolder();  ///< downloaded and imported models
Result<std::filesystem::path> stateFolder(); ///< work that was not saved

/// The folder of the program that runs.
std::filesystem::path programFolder();
/// What was installed with it: ../share/stemwright/NAME beside its folder, in a build as well. May not be there.
std::filesystem::path programData(const std::string& name);

/// Creates `folder` with its parents.
[[nodiscard]] Status makeFolder(const std::filesystem::path& folder);

} // namespace stemwright
