#pragma once

#include "engine/base/result.h"
#include "engine/model/store/builtinmodels.h"
#include "engine/model/store/catalogue.h"
#include "engine/model/store/download.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace stemwright::model {

/// What the store has of a model. Found by names and sizes alone: cheap, nothing is read or written.
struct StoredModel {
    std::string name;
    std::filesystem::path folder;
    std::vector<std::string> missing;    ///< files that are not in the store
    std::vector<std::string> inTorchHub; ///< those of them that torch.hub's cache seems to have

    bool isComplete() const { return missing.empty(); }
    /// Whether it can be used without a download, if the files turn out to be sound.
    bool isAtHand() const { return missing.size() == inTorchHub.size(); }
};

/// A model that has come into the store.
struct ReadyModel {
    std::string name;
    std::filesystem::path folder;
    std::vector<std::string> warnings; ///< a sentence each: files that were found elsewhere and are not used
};

struct InstallOptions {
    std::string baseUrl; ///< a mirror to fetch from, without a slash at the end; empty for the catalogue's own addresses
    DownloadOptions download;
};

/// Bytes of all files of a model, those that were there before included. The total is an estimate until the servers have told sizes.
struct InstallProgress {
    std::string file; ///< the one that is being fetched
    std::uint64_t doneBytes = 0;
    std::uint64_t totalBytes = 0;
};
using InstallReport = std::function<void(const InstallProgress&)>;

/// The models on this computer: one folder each, in the layout that training writes, so that the reference can read them, too. Only
/// installModel() uses the network.
///
/// Errors  everywhere: those of File, Cancelled (polled for each block of a file).
/// Thread  any, one at a time; several programs may share a store.
class ModelStore {
public:
    /// `root` need not exist yet; `torchHub` is a folder to take weights from, or empty; `ofProgram` has what is built in.
    ModelStore(Catalogue catalogue, std::filesystem::path root, std::filesystem::path torchHub,
               std::filesystem::path ofProgram = programModels());

    /// The user's own: below dataFolder(), with torch.hub's cache and the built-in catalogue.
    static Result<ModelStore> ofUser();

    const Catalogue& catalogue() const { return m_catalogue; }

    /// Errors  NotFound for names that are neither in the catalogue nor imported; InvalidArgument for what cannot be a name.
    Result<StoredModel> findModel(std::string_view name) const;
    /// Names of the imported models, sorted.
    Result<std::vector<std::string>> importedModels() const;

    /// Whether there is nothing to be done before a built-in model can be used. A program may come without the files of one.
    bool hasBuiltIn(const Manifest& builtIn) const { return isInstalled(builtIn, m_ofProgram); }

    /// Checks every file of a model before it is used, and completes it from torch.hub's cache where that has the right files.
    /// Errors  those of findModel(); NotFound for files that are not on this computer, or only damaged ones; HashMismatch;
    ///         InvalidArgument for weights and settings that were added, and for a method without files; Corrupt for settings that were
    ///         changed.
    Result<CheckedModel> openModel(std::string_view name, std::stop_token stop = {}) const;

    /// Fetches what is missing or damaged; show the manifest's licence first. What has arrived before a failure is kept and resumed.
    /// Errors  those of downloadFile(); DiskFull before anything is fetched; InvalidArgument for a method that is built in.
    Result<ReadyModel> installModel(const Manifest& manifest, const InstallOptions& options = {}, const InstallReport& report = {},
                                    std::stop_token stop = {}) const;

    /// Copies a model folder or a single file of weights into the store. Without a name, files of the catalogue are recognised by their
    /// content and put where a download would have put them; anything else is named after the folder or file.
    /// Errors  InvalidArgument for names that could leave the store or belong to the catalogue, and for links out of the folder;
    ///         AlreadyExists; those of openModelFolder() and readCheckpoint().
    Result<ReadyModel> importModel(const std::filesystem::path& source, std::string_view name = {}, std::stop_token stop = {}) const;

    /// Deletes a model's folder, downloads that were begun included. Files in torch.hub's cache stay.
    /// Errors  those of findModel(); InvalidArgument for a method that is built in; PermissionDenied, IoError.
    [[nodiscard]] Status removeModel(std::string_view name) const;

private:
    Result<std::vector<std::string>> completeFromTorchHub(const Manifest& manifest, std::stop_token stop) const;
    Result<std::string> freeName(const std::filesystem::path& source, std::string_view name) const;
    const Manifest* inCatalogue(std::string_view name) const;

    Catalogue m_catalogue;
    std::filesystem::path m_root;
    std::filesystem::path m_torchHub;
    std::filesystem::path m_ofProgram;
};

/// Where torch.hub keeps downloaded weights: $TORCH_HOME/hub/checkpoints, by default below ~/.cache/torch. Empty without a home.
std::filesystem::path torchHubFolder();

} // namespace stemwright::model
