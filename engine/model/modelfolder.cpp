#include "engine/model/modelfolder.h"

#include "engine/base/file.h"
#include "engine/model/checkpoint/inquotes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace stemwright::model {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kFirstTargets{"vocals", "drums", "bass", "other"};
constexpr std::size_t kMaxTargetBytes = 64;
constexpr std::size_t kMinHashDigits = 8;

/// The weights in the folder, sorted by name.
Result<std::vector<fs::path>> listWeights(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    std::size_t entries = 0;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (++entries > kMaxFolderEntries)
            return failure(Errc::TooLarge, folder.string() + ": holds too many files to be a model folder");
        const fs::path& path = entry->path();
        std::error_code unreadable;
        if (isWeightsFile(path) && entry->is_regular_file(unreadable))
            files.push_back(path);
    }
    if (error)
        return std::unexpected(systemError(error.value(), folder));
    std::ranges::sort(files);
    return files;
}

/// Of all weights; the one name of a joint model's, which stands for whatever targets it has.
Result<std::vector<std::string>> allTargets(const fs::path& folder, const std::vector<fs::path>& files)
{
    std::vector<std::string> targets;
    std::ranges::transform(files, std::back_inserter(targets), targetOf);
    targets = orderedTargets(std::move(targets));
    if (targets.size() > 1 && std::ranges::find(targets, kJointWeights) != targets.end())
        return failure(Errc::InvalidArgument, folder.string() + ": holds the weights of a joint model, and others beside them");
    return targets;
}

Result<fs::path> findWeights(const fs::path& folder, const std::vector<fs::path>& files, const std::string& target)
{
    std::vector<fs::path> fitting;
    std::ranges::copy_if(files, std::back_inserter(fitting), [&](const fs::path& file) { return targetOf(file) == target; });
    if (fitting.empty())
        std::ranges::copy_if(files, std::back_inserter(fitting),
                             [&](const fs::path& file) { return file.filename().string().starts_with(target); });
    if (fitting.empty())
        return failure(Errc::NotFound, folder.string() + ": holds no weights for the target " + inQuotes(target));
    if (fitting.size() > 1)
        return failure(Errc::InvalidArgument, folder.string() + ": two files fit the target " + inQuotes(target) + ": " +
                                                  inQuotes(fitting[0].filename().string()) + " and " +
                                                  inQuotes(fitting[1].filename().string()));
    return fitting.front();
}

Status checkTargets(const fs::path& folder, const std::vector<std::string>& targets)
{
    std::set<std::string> seen;
    for (const std::string& target : targets) {
        if (!isTargetName(target))
            return failure(Errc::InvalidArgument, folder.string() + ": " + inQuotes(target) + " cannot be the name of a target");
        if (!seen.insert(target).second)
            return failure(Errc::InvalidArgument, folder.string() + ": the target " + inQuotes(target) + " is asked for twice");
    }
    return {};
}

Status checkFolder(const fs::path& folder)
{
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found)
        return failure(Errc::NotFound, folder.string() + ": there is no such folder");
    if (error)
        return std::unexpected(systemError(error.value(), folder));
    if (status.type() != fs::file_type::directory)
        return failure(Errc::InvalidArgument, folder.string() + ": is not a folder of models");
    return {};
}

} // namespace

bool isWeightsFile(const fs::path& file)
{
    return (file.extension() == ".pth" || file.extension() == ".safetensors") && !file.filename().string().starts_with('.');
}

std::string targetOf(const fs::path& file)
{
    std::string stem = file.stem().string();
    const std::size_t separator = stem.find_last_of("-_");
    if (separator == std::string::npos || separator == 0)
        return stem;
    const std::string_view digits = std::string_view(stem).substr(separator + 1);
    const bool isHash = digits.size() >= kMinHashDigits && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    return isHash ? stem.substr(0, separator) : stem;
}

std::vector<std::string> orderedTargets(std::vector<std::string> targets)
{
    std::set<std::string> rest(std::make_move_iterator(targets.begin()), std::make_move_iterator(targets.end()));
    std::vector<std::string> ordered;
    for (const std::string_view first : kFirstTargets)
        if (rest.erase(std::string(first)) > 0)
            ordered.emplace_back(first);
    ordered.insert(ordered.end(), rest.begin(), rest.end());
    return ordered;
}

bool isTargetName(std::string_view name)
{
    constexpr unsigned char kDelete = 0x7F;
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) == kDelete; };
    return !name.empty() && name.size() <= kMaxTargetBytes && name.find_first_of("/\\:") == std::string_view::npos &&
           std::ranges::none_of(name, isControl) && name.front() != '.' && name.front() != '-';
}

Result<ModelFolder> openModelFolder(const fs::path& folder, std::span<const std::string> targets)
{
    if (const Status status = checkFolder(folder); !status)
        return std::unexpected(status.error());
    const Result<std::vector<fs::path>> files = listWeights(folder);
    if (!files)
        return std::unexpected(files.error());
    const auto all = allTargets(folder, *files);
    if (!all)
        return std::unexpected(all.error());
    const bool takesAll = targets.empty() || *all == std::vector{std::string(kJointWeights)};
    const std::vector<std::string> wanted = takesAll ? *all : std::vector(targets.begin(), targets.end());
    if (wanted.empty())
        return failure(Errc::NotFound, folder.string() + ": holds no weights (*.pth or *.safetensors)");
    for (const std::vector<std::string>& named : {wanted, std::vector(targets.begin(), targets.end())})
        if (const Status status = checkTargets(folder, named); !status)
            return std::unexpected(status.error());
    const Result<StatedSettings> settings = readFolderSettings(folder, wanted);
    if (!settings)
        return std::unexpected(settings.error());
    ModelFolder found{.folder = folder, .settings = *settings, .targets = {}};
    for (const std::string& target : wanted) {
        Result<fs::path> file = findWeights(folder, *files, target);
        if (!file)
            return std::unexpected(file.error());
        found.targets.push_back({.target = target, .file = std::move(*file)});
    }
    return found;
}

} // namespace stemwright::model
