#pragma once

#include "engine/base/result.h"
#include "engine/model/store/catalogue.h"
#include "engine/model/store/summedfolder.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace stemwright::model {

/// Where the weights that are installed with the program lie: a folder for each model, which has a list of sums as imported ones have.
std::filesystem::path programModels();

/// Whether a built-in model has all that it needs in `programModels`, by the names of files alone.
bool isInstalled(const Manifest& builtIn, const std::filesystem::path& programModels);

/// Checks the files of a built-in model that has any.
/// Errors  those of openSummed().
Result<CheckedModel> openBuiltIn(const Manifest& builtIn, const std::filesystem::path& programModels, std::stop_token stop);

/// `wanted` if that is a built-in model which is installed, otherwise `always`.
std::string installedOr(std::string_view wanted, std::string_view always, const std::filesystem::path& programModels);

} // namespace stemwright::model
