#pragma once

#include "engine/base/result.h"
#include "engine/model/store/checksum.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::model {

/// A model folder whose files are the ones that they should be.
struct CheckedModel {
    std::filesystem::path folder; ///< for openModelFolder()
    FileSums sums;                ///< of the files that were checked
};

/// The files in a folder's list of sums that are not there.
/// Errors  those of readSums().
Result<std::vector<std::string>> missingFiles(const std::filesystem::path& folder);

/// Checks every file in a folder's list of sums, and that no others would change the model.
/// Errors  those of readSums(); NotFound, HashMismatch, InvalidArgument, each naming the file; Cancelled.
Result<CheckedModel> openSummed(const std::filesystem::path& folder, std::stop_token stop);

} // namespace stemwright::model
