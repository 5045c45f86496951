#include "engine/model/loader.h"

#include "engine/base/memoryroom.h"
#include "engine/base/sha256.h"
#include "engine/model/checkpoint.h"
#include "engine/model/classic/classicmodel.h"
#include "engine/model/modelfolder.h"
#include "engine/model/openunmix/networkplugin.h"
#include "engine/model/openunmix/weights.h"
#include "engine/model/store/modelstore.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <system_error>

namespace stemwright::model {

namespace {

/// Reads and checks the weights of a folder's targets one after the other. Targets share the filter, so that their spectra have to be of
/// one shape; how large the networks between are is each target's own matter.
class FolderWeights {
public:
    FolderWeights(const ModelFolder& folder, std::stop_token stop) : m_folder(folder), m_stop(std::move(stop)) {}

    /// Weights of the first target tell the shape; they are kept until they are asked for.
    Result<OpenUnmixShape> shape()
    {
        auto state = read(0);
        if (!state)
            return std::unexpected(state.error());
        m_first.emplace(std::move(*state));
        return *m_shape;
    }

    Result<StateDict> read(std::size_t target)
    {
        if (target == 0 && m_first)
            return *std::exchange(m_first, std::nullopt);
        const auto& file = m_folder.targets[target].file;
        auto state = readCheckpoint(file, m_stop);
        if (!state)
            return state;
        const auto inferred = inferShape(*state, file.string());
        if (!inferred)
            return std::unexpected(inferred.error());
        if (m_shape && (m_shape->bins != inferred->bins || m_shape->channels != inferred->channels))
            return failure(Errc::ShapeMismatch, file.string() + ": is for " + std::to_string(inferred->channels) + " channels of " +
                                                    std::to_string(inferred->bins) + " bins, " +
                                                    m_folder.targets.front().file.filename().string() + " for " +
                                                    std::to_string(m_shape->channels) + " of " + std::to_string(m_shape->bins) +
                                                    ": targets of one model share the filter");
        m_shape = *inferred;
        return state;
    }

private:
    const ModelFolder& m_folder;
    std::stop_token m_stop;
    std::optional<OpenUnmixShape> m_shape;
    std::optional<StateDict> m_first;
};

/// What the folder states, checked against the weights; what it does not is derived from them.
Result<SeparatorSettings> settingsOf(const ModelFolder& folder, const OpenUnmixShape& shape)
{
    const std::string name = folder.folder.string();
    const auto derived = settingsFor(shape, std::nullopt, name);
    return derived ? settingsFor(shape, folder.settings.over(*derived), name) : derived;
}

/// SHA-256 over targets and weights: what the result depends on. Files that have been read for their checksum are not read again.
Result<std::string> hashOf(const ModelFolder& folder, const FileSums& known, const std::stop_token& stop)
{
    std::string all;
    for (const auto& [target, file] : folder.targets) {
        const auto found = known.find(file.filename().string());
        const auto hash = found != known.end() ? Result<std::string>(found->second) : Sha256::ofFile(file, stop);
        if (!hash)
            return hash;
        all += target + " " + *hash + "\n";
    }
    return Sha256::of(all);
}

/// Whether all weights fit into memory, and one file's besides in the form it is read in.
Status checkWeightsFit(const ModelFolder& folder)
{
    std::uint64_t all = 0;
    std::uint64_t largest = 0;
    for (const auto& target : folder.targets) {
        std::error_code gone; // reading it will say so
        const std::uintmax_t bytes = std::filesystem::file_size(target.file, gone);
        all += gone ? 0 : bytes;
        largest = std::max(largest, gone ? 0 : bytes);
    }
    return checkMemory(all + largest, folder.folder.string() + ": its weights");
}

Result<std::unique_ptr<Model>> loadFolder(const CheckedModel& model, const std::string& id, const std::vector<std::string>& targets,
                                          const std::stop_token& stop)
{
    const auto folder = openModelFolder(model.folder, targets);
    if (!folder)
        return std::unexpected(folder.error());
    const auto plugin = networkPlugin();
    if (!plugin)
        return std::unexpected(plugin.error());
    if (const Status fits = checkWeightsFit(*folder); !fits)
        return std::unexpected(fits.error());
    FolderWeights weights(*folder, stop);
    const auto shape = weights.shape();
    if (!shape)
        return std::unexpected(shape.error());
    const auto settings = settingsOf(*folder, *shape);
    if (!settings)
        return std::unexpected(settings.error());
    const auto hash = hashOf(*folder, model.sums, stop);
    if (!hash)
        return std::unexpected(hash.error());
    ModelInfo info{.id = id,
                   .architecture = "open-unmix",
                   .sampleRateHz = settings->sampleRateHz,
                   .stft = {.window = settings->windowFrames, .hop = settings->hopFrames},
                   .channels = settings->channels,
                   .hash = *hash};
    for (const auto& target : folder->targets)
        info.targets.push_back(target.target);
    return (*plugin)->makeOpenUnmix(std::move(info), [&weights](std::size_t target) { return weights.read(target); });
}

Result<std::unique_ptr<Model>> loadBuiltIn(const std::vector<std::string>& targets)
{
    auto model = makeClassicModel();
    // Its masks are shares of one whole: all targets are estimated together or not at all.
    if (!targets.empty() && targets != model->info().targets)
        return failure(Errc::InvalidArgument, std::string(kBuiltInModel) + ": separates all of its targets together");
    return model;
}

std::string nameOfFolder(const std::filesystem::path& path)
{
    const auto last = path.filename().empty() ? path.parent_path() : path;
    return last.stem().string();
}

} // namespace

Result<std::unique_ptr<Model>> loadModel(const ModelChoice& choice, std::stop_token stop)
{
    if (choice.name == kBuiltInModel)
        return loadBuiltIn(choice.targets);
    std::error_code ignored;
    if (std::filesystem::exists(choice.name, ignored))
        return loadFolder({.folder = choice.name, .sums = {}}, nameOfFolder(choice.name), choice.targets, stop);
    const auto store = ModelStore::ofUser();
    if (!store)
        return std::unexpected(store.error());
    const auto model = store->openModel(choice.name, stop);
    if (!model)
        return std::unexpected(model.error());
    return loadFolder(*model, choice.name, choice.targets, stop);
}

} // namespace stemwright::model
