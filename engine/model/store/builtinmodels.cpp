#include "engine/model/store/builtinmodels.h"

#include "engine/base/folders.h"

namespace stemwright::model {

namespace fs = std::filesystem;

fs::path programModels() { return programData("models"); }

bool isInstalled(const Manifest& builtIn, const fs::path& programModels)
{
    if (builtIn.programFolder.empty())
        return true;
    const auto missing = missingFiles(programModels / builtIn.programFolder);
    return missing && missing->empty();
}

Result<CheckedModel> openBuiltIn(const Manifest& builtIn, const fs::path& programModels, std::stop_token stop)
{
    return openSummed(programModels / builtIn.programFolder, std::move(stop));
}

std::string installedOr(std::string_view wanted, std::string_view always, const fs::path& programModels)
{
    if (wanted == always) // every start of the program asks
        return std::string(always);
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return std::string(always);
    const auto manifest = findManifest(*catalogue, wanted);
    return std::string(manifest && manifest->isBuiltIn() && isInstalled(*manifest, programModels) ? wanted : always);
}

} // namespace stemwright::model
