#include "engine/base/file.h"
#include "engine/base/fileops.h"
#include "engine/base/folders.h"
#include "engine/base/sha256.h"
#include "engine/model/checkpoint.h"
#include "engine/model/modelfolder.h"
#include "engine/model/openunmix/jointweights.h"
#include "engine/model/store/modelstore.h"
#include "engine/model/store/storefiles.h"

#include <algorithm>
#include <system_error>

namespace stemwright::model {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxFiles = 64;

/// A file that is about to be imported.
struct Candidate {
    std::string target;
    fs::path path;
    std::string sha256;
    std::string name; ///< in the store: a joint model's is what tells that it is one, whatever its file was called
};

/// Links are followed, but not out of the folder: what the user has chosen is the folder.
Status checkInside(const fs::path& file, const fs::path& folder)
{
    std::error_code error;
    const fs::path realFolder = fs::canonical(folder, error);
    const fs::path realFile = error ? fs::path() : fs::canonical(file, error);
    if (error)
        return std::unexpected(systemError(error.value(), file));
    if (realFile.parent_path() != realFolder)
        return failure(Errc::InvalidArgument, file.string() + ": is a link to a file outside its folder");
    if (!isSafeFileName(file.filename().string()))
        return failure(Errc::InvalidArgument, file.string() + ": has a name that is not allowed in the store");
    return {};
}

Result<std::vector<TargetWeights>> weightsOf(const fs::path& source)
{
    if (checkRegularFile(source))
        return std::vector{TargetWeights{.target = targetOf(source), .file = source}};
    auto folder = openModelFolder(source, {});
    if (!folder)
        return std::unexpected(folder.error());
    if (folder->targets.size() > kMaxFiles)
        return failure(Errc::TooLarge, source.string() + ": holds more than " + std::to_string(kMaxFiles) + " files of weights");
    return std::move(folder->targets);
}

/// The name that weights have in the store.
Result<std::string> storedName(const StateDict& state, const fs::path& file, std::size_t files)
{
    if (!looksLikeJoint(state))
        return file.filename().string();
    if (files > 1)
        return failure(Errc::InvalidArgument, file.string() + ": holds a joint model, and there are other weights beside it");
    if (const auto shape = inferJointShape(state, file.string()); !shape)
        return std::unexpected(shape.error());
    return std::string(kJointWeights) + file.extension().string();
}

/// Refuses weights that could never be loaded, before anything is copied.
Result<std::vector<Candidate>> examine(const std::vector<TargetWeights>& weights, const fs::path& folder, std::stop_token stop)
{
    std::vector<Candidate> candidates;
    for (const auto& [target, file] : weights) {
        if (const Status inside = checkInside(file, folder); !inside)
            return std::unexpected(inside.error());
        const auto tensors = readCheckpoint(file, stop);
        if (!tensors)
            return std::unexpected(tensors.error());
        auto name = storedName(*tensors, file, weights.size());
        if (!name)
            return std::unexpected(name.error());
        auto sum = Sha256::ofFile(file, stop);
        if (!sum)
            return std::unexpected(sum.error());
        candidates.push_back({.target = target, .path = file, .sha256 = std::move(*sum), .name = std::move(*name)});
    }
    return candidates;
}

const WeightFile* publishedAs(const Candidate& candidate, const Manifest& manifest)
{
    for (const CatalogueTarget& target : manifest.targets)
        if (target.weights && candidate.sha256.starts_with(target.weights->checksum.sha256))
            return &*target.weights;
    return nullptr;
}

/// The model of the catalogue that all these files belong to.
const Manifest* recognise(const std::vector<Candidate>& candidates, const Catalogue& catalogue)
{
    for (const Manifest& manifest : catalogue)
        if (std::ranges::all_of(candidates, [&](const Candidate& candidate) { return publishedAs(candidate, manifest) != nullptr; }))
            return &manifest;
    return nullptr;
}

/// The settings beside the weights, as training leaves them: refused if loading the model would refuse them.
Result<std::vector<Candidate>> settingsOf(const fs::path& folder, const std::vector<Candidate>& weights, const std::stop_token& stop)
{
    std::vector<std::string> targets;
    std::vector<Candidate> wanted{{.target = {}, .path = folder / "separator.json", .sha256 = {}, .name = "separator.json"}};
    for (const Candidate& candidate : weights) {
        targets.push_back(candidate.target);
        wanted.push_back(
            {.target = {}, .path = folder / (candidate.target + ".json"), .sha256 = {}, .name = targetOf(candidate.name) + ".json"});
    }
    if (const auto read = readFolderSettings(folder, targets); !read)
        return std::unexpected(read.error());
    std::vector<Candidate> found;
    for (Candidate& file : wanted) {
        if (!checkRegularFile(file.path))
            continue;
        if (const Status inside = checkInside(file.path, folder); !inside)
            return std::unexpected(inside.error());
        auto sum = Sha256::ofFile(file.path, stop);
        if (!sum)
            return std::unexpected(sum.error());
        file.sha256 = std::move(*sum);
        found.push_back(std::move(file));
    }
    return found;
}

std::unexpected<Error> nameIsTaken(const fs::path& model)
{
    return failure(Errc::AlreadyExists, model.string() + ": there is a model of this name");
}

/// Fills a folder that nobody looks into yet.
Status fillFolder(const fs::path& folder, const std::vector<Candidate>& files, std::stop_token stop)
{
    if (const Status made = makeFolder(folder); !made)
        return made;
    FileSums sums;
    for (const Candidate& file : files) {
        if (const Status brought = bringFile(file.path, folder / file.name, Bring::Copy, {.sha256 = file.sha256, .md5 = {}}, stop);
            !brought)
            return brought;
        sums[file.name] = file.sha256;
    }
    return writeSums(folder, sums);
}

Status importAsOwn(const fs::path& target, const fs::path& sourceFolder, std::vector<Candidate> files, std::stop_token stop)
{
    const auto settings = settingsOf(sourceFolder, files, stop);
    if (!settings)
        return std::unexpected(settings.error());
    files.insert(files.end(), settings->begin(), settings->end());
    if (const Status made = makeFolder(target.parent_path()); !made)
        return made;
    // Two imports of one name would remove each other's files.
    const auto lock = PartFile::create(target, ".import.part");
    if (!lock)
        return std::unexpected(lock.error());
    const fs::path unfinished = target.string() + ".part";
    std::error_code error;
    if (fs::exists(target, error)) // by now
        return nameIsTaken(target);
    fs::remove_all(unfinished, error); // what a killed import has left
    Status done = fillFolder(unfinished, files, stop);
    if (done) {
        fs::rename(unfinished, target, error);
        done = error ? std::unexpected(systemError(error.value(), target)) : syncFolder(target.parent_path());
    }
    if (!done)
        fs::remove_all(unfinished, error);
    return done;
}

Status importAsPublished(const fs::path& target, const Manifest& manifest, const std::vector<Candidate>& files, std::stop_token stop)
{
    if (const Status made = makeFolder(target); !made)
        return made;
    for (const Candidate& file : files) {
        const WeightFile& published = *publishedAs(file, manifest);
        if (const Status brought = bringFile(file.path, target / published.name, Bring::Copy, published.checksum, stop); !brought)
            return brought;
    }
    return writeSettings(target, manifest);
}

} // namespace

Result<std::string> ModelStore::freeName(const fs::path& source, std::string_view name) const
{
    std::error_code error;
    const fs::path absolute = fs::absolute(source, error).lexically_normal();
    const fs::path last = absolute.has_filename() ? absolute : absolute.parent_path();
    const std::string own = fs::is_directory(source, error) ? last.filename().string() : last.stem().string();
    std::string chosen(name.empty() ? own : name);
    if (!isSafeFileName(chosen))
        return failure(Errc::InvalidArgument, source.string() + ": \"" + chosen + "\" cannot be the name of a model");
    if (inCatalogue(chosen))
        return failure(Errc::InvalidArgument,
                       source.string() + ": is not the published model \"" + chosen + "\", whose name it cannot have; choose another one");
    if (fs::exists(m_root / chosen, error))
        return nameIsTaken(m_root / chosen);
    return chosen;
}

Result<ReadyModel> ModelStore::importModel(const fs::path& source, std::string_view name, std::stop_token stop) const
{
    const auto weights = weightsOf(source);
    if (!weights)
        return std::unexpected(weights.error());
    std::error_code error;
    const fs::path folder = fs::is_directory(source, error) ? source : fs::absolute(source, error).parent_path();
    const auto candidates = examine(*weights, folder, stop);
    if (!candidates)
        return std::unexpected(candidates.error());
    if (const Manifest* manifest = name.empty() ? recognise(*candidates, m_catalogue) : nullptr) {
        ReadyModel model{.name = manifest->id, .folder = m_root / manifest->id, .warnings = {}};
        if (const Status done = importAsPublished(model.folder, *manifest, *candidates, stop); !done)
            return std::unexpected(done.error());
        return model;
    }
    const auto chosen = freeName(source, name);
    if (!chosen)
        return std::unexpected(chosen.error());
    if (const Status done = importAsOwn(m_root / *chosen, folder, *candidates, stop); !done)
        return std::unexpected(done.error());
    return ReadyModel{.name = *chosen, .folder = m_root / *chosen, .warnings = {}};
}

} // namespace stemwright::model
