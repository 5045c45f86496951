#include "engine/model/loader.h"

#include "engine/base/memoryroom.h"
#include "engine/base/sha256.h"
#include "engine/model/checkpoint.h"
#include "engine/model/checkpoint/inquotes.h"
#include "engine/model/classic/classicmodel.h"
#include "engine/model/modelfolder.h"
#include "engine/model/openunmix/denselinear.h"
#include "engine/model/openunmix/jointweights.h"
#include "engine/model/openunmix/networkplugin.h"
#include "engine/model/openunmix/openunmixmodel.h"
#include "engine/model/openunmix/weights.h"
#include "engine/model/openunmix/xumxweights.h"
#include "engine/model/store/builtinmodels.h"
#include "engine/model/store/modelstore.h"
#include "engine/model/tdcunet/tdcunetmodel.h"
#include "engine/model/tdcunet/weights.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <system_error>
#include <utility>

namespace stemwright::model {

namespace {

/// Reads and checks the weights of a folder's targets one after the other. Targets share the filter, so that their spectra have to be of
/// one shape; how large the networks between are is each target's own matter.
class FolderWeights {
public:
    FolderWeights(const ModelFolder& folder, StateDict first, std::stop_token stop)
        : m_folder(folder), m_stop(std::move(stop)), m_first(std::move(first))
    {
    }

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
        const auto& file = m_folder.targets[target].file;
        auto state = target == 0 && m_first ? Result<StateDict>(*std::exchange(m_first, std::nullopt)) : readCheckpoint(file, m_stop);
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
    std::optional<StateDict> m_first;
    std::optional<OpenUnmixShape> m_shape;
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

ModelInfo infoOf(const std::string& id, const ModelFolder& folder, std::string hash)
{
    ModelInfo info{.id = id, .architecture = {}, .targets = {}, .stft = {}, .hash = std::move(hash)};
    for (const auto& target : folder.targets)
        info.targets.push_back(target.target);
    return info;
}

Result<std::unique_ptr<Model>> loadOpenUnmix(const ModelFolder& folder, ModelInfo info, StateDict first, const std::stop_token& stop)
{
    FolderWeights weights(folder, std::move(first), stop);
    const auto shape = weights.shape();
    if (!shape)
        return std::unexpected(shape.error());
    const auto settings = settingsOf(folder, *shape);
    if (!settings)
        return std::unexpected(settings.error());
    info.architecture = "open-unmix";
    info.sampleRateHz = settings->sampleRateHz;
    info.stft = {.window = settings->windowFrames, .hop = settings->hopFrames};
    info.channels = settings->channels;
    const auto plugin = networkPlugin(); // without LibTorch, the program multiplies by itself
    return makeOpenUnmixModel(
        std::move(info), [&weights](std::size_t target) { return weights.read(target); }, plugin ? (*plugin)->makeLinear : makeDenseLinear);
}

Result<std::unique_ptr<Model>> loadTdcUnet(const ModelFolder& folder, ModelInfo info, StateDict first, const std::stop_token& stop)
{
    std::vector<StateDict> states;
    states.push_back(std::move(first));
    for (std::size_t target = 1; target < folder.targets.size(); ++target) {
        auto state = readCheckpoint(folder.targets[target].file, stop);
        if (!state)
            return std::unexpected(state.error());
        states.push_back(std::move(*state));
    }
    for (std::size_t target = 0; target < states.size(); ++target)
        if (const Status checked = checkTdcUnet(states[target], folder.targets[target].file.string()); !checked)
            return std::unexpected(checked.error());
    auto model = makeTdcUnetModel(std::move(info), states);
    const ModelInfo& made = model->info();
    const SeparatorSettings own{
        .sampleRateHz = made.sampleRateHz, .windowFrames = made.stft.window, .hopFrames = made.stft.hop, .channels = made.channels};
    if (folder.settings.over(own) != own)
        return failure(Errc::ShapeMismatch, folder.folder.string() + ": the folder's settings are not those of a TDC U-Net: 44100 Hz, nfft "
                                                                     "2048, nhop 1024, nb_channels 2");
    return model;
}

/// The targets that are asked for; all of the model's when none are.
Result<std::vector<std::string>> chosenTargets(const std::string& file, const std::vector<std::string>& own,
                                               const std::vector<std::string>& wanted)
{
    for (const std::string& target : wanted)
        if (std::ranges::find(own, target) == own.end()) {
            std::string names;
            for (const std::string& name : own)
                names.append(names.empty() ? "" : ", ").append(name);
            std::string refusal = file;
            refusal.append(": has no target ").append(inQuotes(target)).append("; it has ").append(names);
            return failure(Errc::NotFound, std::move(refusal));
        }
    return wanted.empty() ? own : wanted;
}

Result<std::unique_ptr<Model>> loadJoint(const ModelFolder& folder, ModelInfo info, const StateDict& state,
                                         const std::vector<std::string>& wanted)
{
    const std::string file = folder.targets.front().file.string();
    if (folder.targets.size() > 1)
        return failure(Errc::InvalidArgument, file + ": holds a joint model, and there are other weights beside it");
    const auto shape = inferJointShape(state, file);
    if (!shape)
        return std::unexpected(shape.error());
    auto chosen = chosenTargets(file, shape->targets, wanted);
    if (!chosen)
        return std::unexpected(chosen.error());
    const SeparatorSettings own{.sampleRateHz = JointShape::kSampleRateHz,
                                .windowFrames = JointShape::kWindowFrames,
                                .hopFrames = JointShape::kHopFrames,
                                .channels = JointShape::kChannels};
    if (folder.settings.over(own) != own)
        return failure(Errc::ShapeMismatch, folder.folder.string() + ": the folder's settings are not those of a joint model: 44100 Hz, "
                                                                     "nfft 4096, nhop 1024, nb_channels 2");
    info.architecture = "joint-unmix";
    info.sampleRateHz = own.sampleRateHz;
    info.stft = {.window = own.windowFrames, .hop = own.hopFrames};
    info.channels = own.channels;
    for (const std::string& target : *chosen)
        info.hash += "+" + target;
    info.hash = Sha256::of(info.hash);
    info.targets = std::move(*chosen);
    // Small enough to be done before LibTorch would be loaded, and as quick.
    return makeJointModel(std::move(info), state, shape->targets, makeDenseLinear);
}

/// What the first target's weights are tells the architecture.
Result<std::unique_ptr<Model>> loadFolder(const CheckedModel& model, const std::string& id, const std::vector<std::string>& targets,
                                          const std::stop_token& stop)
{
    const auto folder = openModelFolder(model.folder, targets);
    if (!folder)
        return std::unexpected(folder.error());
    if (const Status fits = checkWeightsFit(*folder); !fits)
        return std::unexpected(fits.error());
    auto first = readCheckpoint(folder->targets.front().file, stop);
    if (!first)
        return std::unexpected(first.error());
    auto hash = hashOf(*folder, model.sums, stop);
    if (!hash)
        return std::unexpected(hash.error());
    if (looksLikeJoint(*first))
        return loadJoint(*folder, infoOf(id, *folder, std::move(*hash)), *first, targets);
    if (looksLikeXUmx(*first))
        return failure(Errc::Unsupported, folder->targets.front().file.string() +
                                              ": holds an X-UMX model, which can be trained but does not "
                                              "separate yet");
    const auto load = looksLikeTdcUnet(*first) ? loadTdcUnet : loadOpenUnmix;
    return load(*folder, infoOf(id, *folder, std::move(*hash)), std::move(*first), stop);
}

Result<std::unique_ptr<Model>> loadClassic(const std::vector<std::string>& targets)
{
    auto model = makeClassicModel();
    // Its masks are shares of one whole: all targets are estimated together or not at all.
    if (!targets.empty() && targets != model->info().targets)
        return failure(Errc::InvalidArgument, std::string(kClassicModel) + ": separates all of its targets together");
    return model;
}

std::string nameOfFolder(const std::filesystem::path& path)
{
    const auto last = path.filename().empty() ? path.parent_path() : path;
    return last.stem().string();
}

} // namespace

std::string defaultModel()
{
    static const std::string kFound = installedOr(kDefaultModel, kClassicModel, programModels()); // files do not come while it runs
    return kFound;
}

Result<std::unique_ptr<Model>> loadModel(const ModelChoice& choice, std::stop_token stop)
{
    if (choice.name == kClassicModel)
        return loadClassic(choice.targets);
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    if (const auto manifest = findManifest(*catalogue, choice.name); manifest && manifest->isBuiltIn()) {
        const auto model = openBuiltIn(*manifest, programModels(), stop);
        return model ? loadFolder(*model, choice.name, choice.targets, stop) : std::unexpected(model.error());
    }
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
