#include "engine/model/store/modelstore.h"

#include "engine/base/file.h"
#include "engine/base/fileops.h"
#include "engine/base/folders.h"
#include "engine/model/store/storefiles.h"
#include "engine/model/store/summedfolder.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>
#include <system_error>
#include <utility>

namespace stemwright::model {

namespace fs = std::filesystem;

namespace {

/// Turns a file's report into one of the whole model.
class InstallMeter {
public:
    InstallMeter(const Manifest& manifest, const InstallReport& report) : m_report(report)
    {
        for (const CatalogueTarget& target : manifest.targets)
            m_totals.push_back(target.weights->sizeBytes.value_or(target.weights->sizeLimitBytes));
    }

    DownloadReport reportFor(std::size_t index, const std::string& file)
    {
        return [this, index, file](const DownloadProgress& progress) {
            m_totals[index] = progress.totalBytes.value_or(m_totals[index]);
            if (m_report)
                m_report({.file = file,
                          .doneBytes = m_done + progress.receivedBytes,
                          .totalBytes = std::accumulate(m_totals.begin(), m_totals.end(), std::uint64_t{0})});
        };
    }

    void finished(std::size_t index, std::uint64_t bytes)
    {
        m_totals[index] = bytes;
        m_done += bytes;
    }

private:
    const InstallReport& m_report;
    std::vector<std::uint64_t> m_totals;
    std::uint64_t m_done = 0;
};

std::uint64_t sizeOf(const fs::path& file)
{
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(file, error);
    return error ? 0 : bytes;
}

/// What the downloads of a model may still write.
std::uint64_t bytesToFetch(const Manifest& manifest, const fs::path& folder)
{
    std::uint64_t bytes = 0;
    for (const CatalogueTarget& target : manifest.targets)
        if (!hasFile(folder, *target.weights)) {
            const std::uint64_t present = sizeOf(folder / (target.weights->name + ".part"));
            bytes += target.weights->sizeLimitBytes - std::min(present, target.weights->sizeLimitBytes);
        }
    return bytes;
}

Status checkSpace(const Manifest& manifest, const fs::path& folder)
{
    const std::uint64_t needed = bytesToFetch(manifest, folder);
    const auto free = freeBytes(folder);
    if (!free)
        return std::unexpected(free.error());
    if (*free < needed)
        return failure(Errc::DiskFull, folder.string() + ": the model needs up to " + std::to_string(needed) + " bytes, and " +
                                           std::to_string(*free) + " are free");
    return {};
}

Error notAtHand(const Manifest& manifest, const fs::path& file, const std::vector<std::string>& unused)
{
    const char* state = checkRegularFile(file) ? ": does not have the published size" : ": is missing";
    Error error{Errc::NotFound, file.string() + state + "; the model " + manifest.id + " is not downloaded"};
    for (const std::string& reason : unused)
        error.detail += "; " + reason;
    return error;
}

/// Settings as training leaves them, and nothing that somebody else has put beside or in their place.
Status completeSettings(const fs::path& folder, const Manifest& manifest)
{
    std::set<std::string, std::less<>> known{"separator.json"};
    for (const CatalogueTarget& target : manifest.targets)
        known.insert({target.weights->name, target.name + ".json"});
    if (const Status untouched = checkNothingAdded(folder, known); !untouched)
        return untouched;
    if (const Status written = writeSettings(folder, manifest); !written)
        return written;
    return checkSettings(folder, manifest);
}

} // namespace

fs::path torchHubFolder()
{
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string(value ? value : "");
    };
    const std::string home = variable("HOME");
    fs::path torch = variable("TORCH_HOME");
    if (torch.string().starts_with("~/")) // torch expands it, too
        torch = home.empty() ? fs::path() : fs::path(home) / torch.string().substr(2);
    if (torch.empty() && !variable("XDG_CACHE_HOME").empty())
        torch = fs::path(variable("XDG_CACHE_HOME")) / "torch";
    if (torch.empty() && !home.empty())
        torch = fs::path(home) / ".cache/torch";
    return torch.empty() ? torch : torch / "hub/checkpoints";
}

ModelStore::ModelStore(Catalogue catalogue, fs::path root, fs::path torchHub, fs::path ofProgram)
    : m_catalogue(std::move(catalogue)), m_root(std::move(root)), m_torchHub(std::move(torchHub)), m_ofProgram(std::move(ofProgram))
{
}

Result<ModelStore> ModelStore::ofUser()
{
    auto catalogue = builtInCatalogue();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    const auto data = dataFolder();
    if (!data)
        return std::unexpected(data.error());
    return ModelStore(std::move(*catalogue), *data / "models", torchHubFolder());
}

const Manifest* ModelStore::inCatalogue(std::string_view name) const
{
    const auto found = std::ranges::find(m_catalogue, name, &Manifest::id);
    return found == m_catalogue.end() ? nullptr : &*found;
}

Result<StoredModel> ModelStore::findModel(std::string_view name) const
{
    if (!isSafeFileName(name))
        return failure(Errc::InvalidArgument, "\"" + std::string(name) + "\" cannot be the name of a model");
    StoredModel model{.name = std::string(name), .folder = m_root / name, .missing = {}, .inTorchHub = {}};
    if (const Manifest* manifest = inCatalogue(name)) {
        for (const CatalogueTarget& target : manifest->targets) {
            if (!target.weights || hasFile(model.folder, *target.weights))
                continue;
            model.missing.push_back(target.weights->name);
            if (!m_torchHub.empty() && hasFile(m_torchHub, *target.weights))
                model.inTorchHub.push_back(target.weights->name);
        }
        return model;
    }
    auto missing = missingFiles(model.folder);
    if (!missing && missing.error().code == Errc::NotFound)
        return std::unexpected(findManifest(m_catalogue, name).error());
    if (!missing)
        return std::unexpected(missing.error());
    model.missing = std::move(*missing);
    return model;
}

Result<std::vector<std::string>> ModelStore::importedModels() const
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(m_root, error), end; !error && entry != end; entry.increment(error)) {
        std::string name = entry->path().filename().string();
        if (isSafeFileName(name) && !inCatalogue(name) && checkRegularFile(entry->path() / kSumsFile))
            names.push_back(std::move(name));
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return std::unexpected(systemError(error.value(), m_root));
    std::ranges::sort(names);
    return names;
}

/// Returns a sentence for each file that is not used.
Result<std::vector<std::string>> ModelStore::completeFromTorchHub(const Manifest& manifest, std::stop_token stop) const
{
    const fs::path folder = m_root / manifest.id;
    std::vector<std::string> warnings;
    for (const CatalogueTarget& target : manifest.targets) {
        const WeightFile& file = *target.weights;
        if (m_torchHub.empty() || hasFile(folder, file) || !hasFile(m_torchHub, file))
            continue;
        if (const Status made = makeFolder(folder); !made)
            return std::unexpected(made.error());
        const Status brought = bringFile(m_torchHub / file.name, folder / file.name, Bring::Link, file.checksum, stop);
        if (!brought && brought.error().code != Errc::HashMismatch)
            return std::unexpected(brought.error());
        if (!brought)
            warnings.push_back("torch.hub's cache has a file that is not used: " + (m_torchHub / file.name).string() +
                               " does not have the published checksum");
    }
    return warnings;
}

Result<CheckedModel> ModelStore::openModel(std::string_view name, std::stop_token stop) const
{
    const auto stored = findModel(name);
    if (!stored)
        return std::unexpected(stored.error());
    const Manifest* manifest = inCatalogue(name);
    if (!manifest)
        return openSummed(stored->folder, stop);
    if (!manifest->programFolder.empty())
        return openBuiltIn(*manifest, m_ofProgram, stop);
    if (manifest->isBuiltIn())
        return failure(Errc::InvalidArgument, manifest->id + ": is built in and has no files");
    const auto unused = completeFromTorchHub(*manifest, stop);
    if (!unused)
        return std::unexpected(unused.error());
    CheckedModel model{.folder = stored->folder, .sums = {}};
    for (const CatalogueTarget& target : manifest->targets) {
        const WeightFile& file = *target.weights;
        if (!hasFile(model.folder, file))
            return std::unexpected(notAtHand(*manifest, model.folder / file.name, *unused));
        auto sum = verifiedSha256(model.folder / file.name, file.checksum, stop);
        if (!sum)
            return std::unexpected(sum.error());
        model.sums.emplace(file.name, std::move(*sum));
    }
    if (const Status untouched = completeSettings(model.folder, *manifest); !untouched)
        return std::unexpected(untouched.error());
    return model;
}

Status ModelStore::removeModel(std::string_view name) const
{
    const auto stored = findModel(name);
    if (!stored)
        return std::unexpected(stored.error());
    if (const Manifest* manifest = inCatalogue(name); manifest && manifest->isBuiltIn())
        return failure(Errc::InvalidArgument, manifest->id + ": is built in and cannot be removed");
    const fs::path leaving = stored->folder.string() + ".remove.part"; // nobody finds half a model, even if this is interrupted
    std::error_code error;
    fs::remove_all(leaving, error);
    if (!error)
        fs::rename(stored->folder, leaving, error);
    if (error)
        return std::unexpected(systemError(error.value(), stored->folder));
    fs::remove_all(leaving, error);
    return error ? Status(std::unexpected(systemError(error.value(), leaving))) : Status();
}

Result<ReadyModel> ModelStore::installModel(const Manifest& manifest, const InstallOptions& options, const InstallReport& report,
                                            std::stop_token stop) const
{
    if (manifest.isBuiltIn())
        return failure(Errc::InvalidArgument, manifest.id + ": is built in; there is nothing to download");
    ReadyModel model{.name = manifest.id, .folder = m_root / manifest.id, .warnings = {}};
    Status status = makeFolder(model.folder);
    if (status) {
        auto unused = completeFromTorchHub(manifest, stop);
        if (unused)
            model.warnings = std::move(*unused);
        else
            status = std::unexpected(unused.error());
    }
    if (status)
        status = checkSpace(manifest, model.folder);
    InstallMeter meter(manifest, report);
    for (std::size_t i = 0; status && i < manifest.targets.size(); ++i) {
        WeightFile file = *manifest.targets[i].weights;
        const fs::path path = model.folder / file.name;
        if (!options.baseUrl.empty())
            file.url = options.baseUrl + file.url.substr(file.url.rfind('/'));
        const bool sound = hasFile(model.folder, file) && verifyChecksum(path, file.checksum, stop);
        if (!sound)
            status = downloadFile(file, path, options.download, meter.reportFor(i, file.name), stop);
        meter.finished(i, sizeOf(path));
    }
    if (status)
        status = writeSettings(model.folder, manifest);
    if (!status)
        return std::unexpected(status.error());
    return model;
}

} // namespace stemwright::model
