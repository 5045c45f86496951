#include "engine/model/store/summedfolder.h"

#include "engine/base/file.h"
#include "engine/model/store/storefiles.h"

#include <set>

namespace stemwright::model {

namespace fs = std::filesystem;

Result<std::vector<std::string>> missingFiles(const fs::path& folder)
{
    const auto sums = readSums(folder);
    if (!sums)
        return std::unexpected(sums.error());
    std::vector<std::string> missing;
    for (const auto& [file, sum] : *sums)
        if (!checkRegularFile(folder / file))
            missing.push_back(file);
    return missing;
}

Result<CheckedModel> openSummed(const fs::path& folder, std::stop_token stop)
{
    const auto sums = readSums(folder);
    if (!sums)
        return std::unexpected(sums.error());
    for (const auto& [file, sum] : *sums)
        if (const Status verified = verifyChecksum(folder / file, {.sha256 = sum, .md5 = {}}, stop); !verified)
            return std::unexpected(verified.error());
    std::set<std::string, std::less<>> known;
    for (const auto& [file, sum] : *sums)
        known.insert(file);
    if (const Status same = checkNothingAdded(folder, known); !same)
        return std::unexpected(same.error());
    return CheckedModel{.folder = folder, .sums = *sums};
}

} // namespace stemwright::model
