#include "engine/model/openunmix/openunmixmodel.h"

#include "engine/model/openunmix/groupedsong.h"
#include "engine/model/openunmix/lstm.h"
#include "engine/model/openunmix/sliceblocks.h"

#include <algorithm>
#include <atomic>
#include <optional>

namespace stemwright::model {

namespace {

std::size_t hiddenSizeOf(const Trunk& trunk) { return trunk.sizes.hidden; }

/// Shares of prepare() in its time, for the progress: about the floating-point operations.
constexpr double kEncodeShare = 0.3;

} // namespace

/// Everything that prepare() has open; its member functions are the steps.
struct OpenUnmixModel::Pass {
    const OpenUnmixModel& model;
    const Mixture& mixture;
    RowFile& bottleneck;
    const std::filesystem::path& folder;
    const JobContext& context;
    std::int64_t slices;
    std::optional<GroupedSong> grouped = {}; ///< where the model hears groups of bins
    std::vector<RowFile> embeddings = {};    ///< tanh of the input layer, a file for each trunk
    std::atomic<std::size_t> done = 0;

    /// What one thread needs for a block of the input layer; megabytes, which to get anew for each block takes its time.
    struct EncodeBuffers {
        std::vector<float> magnitudes; ///< [slices][channels][bins]
        std::vector<float> input;      ///< [slices][channels][cropped bins]
    };

    Status cancelled() const { return context.stop.stop_requested() ? Status(failure(Errc::Cancelled, model.m_info.id)) : Status(); }

    /// What a trunk is given of a block: the lower bins, or the groups of all. Trunks that are given the same share the work.
    Status readInput(const SliceBlocks& blocks, std::size_t block, std::size_t trunk, EncodeBuffers& buffers)
    {
        const std::size_t bins = model.m_info.stft.bins();
        const std::size_t inputBins = model.m_trunks[trunk].sizes.inputBins;
        const std::size_t rows = blocks.size(block) * model.m_info.channels;
        auto& [magnitudes, input] = buffers;
        if (trunk > 0 && inputBins == model.m_trunks[trunk - 1].sizes.inputBins)
            return {};
        input.resize(rows * inputBins);
        if (grouped)
            return grouped->inputs(blocks.first(block), input);
        magnitudes.resize(rows * bins);
        if (const Status read = trunk == 0 ? mixture.magnitudes(blocks.first(block), magnitudes) : Status(); !read)
            return read;
        for (std::size_t row = 0; row < rows; ++row)
            std::copy_n(magnitudes.data() + row * bins, inputBins, input.data() + row * inputBins);
        return {};
    }

    Status encodeBlock(const SliceBlocks& blocks, std::size_t block, EncodeBuffers& buffers)
    {
        if (const Status stopped = cancelled(); !stopped)
            return stopped;
        const std::size_t rows = blocks.size(block);
        for (std::size_t index = 0; index < embeddings.size(); ++index) {
            const Trunk& trunk = model.m_trunks[index];
            if (const Status read = readInput(blocks, block, index, buffers); !read)
                return read;
            const auto output = trunk.first->apply(buffers.input.data(), rows, Activation::Tanh);
            if (const Status written = embeddings[index].write(blocks.first(block), {output.get(), rows * trunk.sizes.hidden}); !written)
                return written;
        }
        context.progress(kEncodeShare * static_cast<double>(++done) / static_cast<double>(blocks.count()));
        return {};
    }

    Status encode()
    {
        for (const Trunk& trunk : model.m_trunks) {
            auto file = RowFile::createTemporary(folder, trunk.sizes.hidden);
            if (!file)
                return std::unexpected(file.error());
            embeddings.push_back(std::move(*file));
        }
        if (model.m_groups) {
            auto measured = GroupedSong::measure(mixture, model.m_info, *model.m_groups, folder, context);
            if (!measured)
                return std::unexpected(measured.error());
            grouped.emplace(std::move(*measured));
        }
        const SliceBlocks blocks(slices, context.pool.size());
        const StageClock::Scope clock(context.clock, grouped ? "input layer" : "input layer with STFT");
        std::vector<EncodeBuffers> buffers(context.pool.size());
        const Status encoded = context.pool.parallelForWorkers(
            blocks.count(), [&](std::size_t block, std::size_t worker) { return encodeBlock(blocks, block, buffers[worker]); });
        grouped.reset(); // its file is larger than all others together
        return encoded;
    }

    struct LayerTask {
        std::size_t target;
        std::size_t direction;
    };

    /// Runs one layer of the targets [first, first + count) that have it; `lower` holds each target's input and becomes its output.
    Status runLayer(std::size_t layer, std::size_t first, std::size_t count, std::vector<std::vector<RowFile>>& lower)
    {
        std::vector<std::vector<RowFile>> upper(count);
        std::vector<LayerTask> tasks;
        for (std::size_t target = 0; target < count; ++target) {
            const TrunkSizes& sizes = model.m_trunks[first + target].sizes;
            for (std::size_t direction = 0; layer < sizes.layers && direction < sizes.directions; ++direction) {
                auto file = RowFile::createTemporary(folder, sizes.units());
                if (!file)
                    return std::unexpected(file.error());
                upper[target].push_back(std::move(*file));
                tasks.push_back({target, direction});
            }
        }
        const StageClock::Scope clock(context.clock, "LSTM");
        const Status run = context.pool.parallelFor(tasks.size(), [&](std::size_t index) {
            const auto [target, direction] = tasks[index];
            SideBySide input;
            if (layer == 0)
                input = {&embeddings[first + target]};
            for (const RowFile& file : lower[target])
                input.push_back(&file);
            return runLstm(model.m_trunks[first + target].layers[layer][direction], direction == 0 ? Time::Forwards : Time::Backwards,
                           input, slices, upper[target][direction], context.stop);
        });
        for (std::size_t target = 0; target < count; ++target)
            if (!upper[target].empty())
                lower[target] = std::move(upper[target]);
        return run;
    }

    Status decodeBlock(const SliceBlocks& blocks, std::size_t block, std::size_t target, const std::vector<RowFile>& hidden)
    {
        if (const Status stopped = cancelled(); !stopped)
            return stopped;
        const std::size_t hiddenSize = model.m_trunks[target].sizes.hidden;
        const std::size_t rows = blocks.size(block);
        SideBySide files{&embeddings[target]};
        for (const RowFile& file : hidden)
            files.push_back(&file);
        std::vector<float> input(rows * 2 * hiddenSize);
        if (const Status read = readSideBySide(files, blocks.first(block), rows, input); !read)
            return read;
        const auto output = model.m_trunks[target].second->apply(input.data(), rows, Activation::Relu);
        // Targets lie one after the other in the bottleneck, each as a matrix of its own: [targets][slices][columns].
        const std::int64_t firstRow = static_cast<std::int64_t>(target) * slices + blocks.first(block);
        if (hiddenSize == model.m_columns)
            return bottleneck.write(firstRow, {output.get(), rows * hiddenSize});
        std::vector<float> padded(rows * model.m_columns, 0.0F);
        for (std::size_t row = 0; row < rows; ++row)
            std::copy_n(output.get() + row * hiddenSize, hiddenSize, padded.data() + row * model.m_columns);
        return bottleneck.write(firstRow, padded);
    }

    /// LSTM and second layer of a few targets.
    Status decode(std::size_t first, std::size_t count)
    {
        std::vector<std::vector<RowFile>> hidden(count);
        std::size_t layers = 0;
        for (std::size_t target = first; target < first + count; ++target)
            layers = std::max(layers, model.m_trunks[target].sizes.layers);
        for (std::size_t layer = 0; layer < layers; ++layer) {
            if (const Status run = runLayer(layer, first, count, hidden); !run)
                return run;
            const double part =
                (static_cast<double>(first) + static_cast<double>(count) * static_cast<double>(layer + 1) / static_cast<double>(layers)) /
                static_cast<double>(model.m_trunks.size());
            context.progress(kEncodeShare + (1.0 - kEncodeShare) * part);
        }
        const SliceBlocks blocks(slices, context.pool.size());
        const StageClock::Scope clock(context.clock, "second layer");
        return context.pool.parallelFor(blocks.count() * count, [&](std::size_t task) {
            const std::size_t target = task / blocks.count();
            return decodeBlock(blocks, task % blocks.count(), first + target, hidden[target]);
        });
    }
};

OpenUnmixModel::OpenUnmixModel(ModelInfo info, std::vector<Trunk> trunks, std::unique_ptr<const MaskHeads> heads,
                               std::optional<BinGroups> groups)
    : m_info(std::move(info)), m_trunks(std::move(trunks)), m_heads(std::move(heads)), m_groups(groups),
      m_columns(std::ranges::max_element(m_trunks, {}, hiddenSizeOf)->sizes.hidden)
{
}

std::size_t OpenUnmixModel::trunksTogether(std::size_t threads) const { return std::clamp<std::size_t>(threads / 2, 1, m_trunks.size()); }

std::size_t OpenUnmixModel::scratchBytesPerSlice(std::size_t threads) const
{
    // The embeddings of all trunks, and a layer of those in work. While they have two, the upper reading the lower, their part of the
    // bottleneck is not yet there. Before, the embeddings and what a joint model hears.
    const std::size_t later = trunksTogether(threads) * m_columns;
    const std::size_t heard = m_groups ? m_info.channels * m_groups->count() : 0;
    return (m_trunks.size() * m_columns + std::max(later, heard)) * sizeof(float);
}

Status OpenUnmixModel::prepare(const Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& scratchFolder,
                               const JobContext& context)
{
    return guarded([&]() -> Status {
        Pass pass{.model = *this,
                  .mixture = mixture,
                  .bottleneck = bottleneck,
                  .folder = scratchFolder,
                  .context = context,
                  .slices = mixture.slices(),
                  .embeddings = {}};
        if (const Status encoded = pass.encode(); !encoded)
            return encoded;
        const std::size_t together = trunksTogether(context.pool.size());
        for (std::size_t target = 0; target < m_trunks.size(); target += together)
            if (const Status decoded = pass.decode(target, std::min(together, m_trunks.size() - target)); !decoded)
                return decoded;
        return {};
    });
}

/// The heads over one window's rows of the bottleneck.
class OpenUnmixModel::Masking final : public WindowEstimate {
public:
    Masking(const OpenUnmixModel& model, const SliceWindow& window) : m_model(model), m_window(window), m_rows(model.m_trunks.size()) {}

    Status read(const RowFile& bottleneck, std::int64_t songSlices)
    {
        for (std::size_t target = 0; target < m_rows.size(); ++target) {
            auto& rows = m_rows[target];
            rows.resize(m_window.slices * m_model.m_columns);
            const std::int64_t firstRow = static_cast<std::int64_t>(target) * songSlices + m_window.firstSlice;
            if (const Status read = bottleneck.read(firstRow, rows); !read)
                return read;
            const std::size_t hidden = m_model.m_trunks[target].sizes.hidden;
            for (std::size_t row = 1; hidden < m_model.m_columns && row < m_window.slices; ++row)
                std::copy_n(rows.data() + row * m_model.m_columns, hidden, rows.data() + row * hidden);
        }
        return {};
    }

    Status magnitudes(std::size_t band, std::span<float> out) const override
    {
        m_model.m_heads->magnitudes(m_rows, m_window, band, out);
        return {};
    }

private:
    const OpenUnmixModel& m_model;
    SliceWindow m_window;
    std::vector<std::vector<float>> m_rows; ///< [trunks][slices][h]
};

Result<std::unique_ptr<WindowEstimate>> OpenUnmixModel::estimate(const Mixture& mixture, const RowFile& bottleneck,
                                                                 const SliceWindow& window, const JobContext&)
{
    auto masking = std::make_unique<Masking>(*this, window);
    if (const Status read = masking->read(bottleneck, mixture.slices()); !read)
        return std::unexpected(read.error());
    return masking;
}

Result<std::unique_ptr<Model>> makeOpenUnmixModel(ModelInfo info, const WeightsSource& weights, MakeLinear makeLinear)
{
    std::unique_ptr<Model> model;
    const Status made = guarded([&]() -> Status {
        std::vector<Trunk> trunks;
        std::vector<BandLayers> masks;
        for (std::size_t target = 0; target < info.targets.size(); ++target) {
            const auto state = weights(target);
            if (!state)
                return std::unexpected(state.error());
            trunks.push_back(foldTrunk(*state, makeLinear));
            masks.push_back(foldMask(*state, makeLinear));
        }
        auto heads = makeSeparateMasks(std::move(masks), info.channels, info.stft.bins());
        model = std::make_unique<OpenUnmixModel>(std::move(info), std::move(trunks), std::move(heads), std::nullopt);
        return {};
    });
    if (!made)
        return std::unexpected(made.error());
    return model;
}

Result<std::unique_ptr<Model>> makeJointModel(ModelInfo info, const StateDict& state, const std::vector<std::string>& targets,
                                              MakeLinear makeLinear)
{
    std::unique_ptr<Model> model;
    const Status made = guarded([&]() -> Status {
        std::vector<Trunk> trunks;
        trunks.push_back(foldTrunk(state, makeLinear));
        const BinGroups groups(info.stft.bins());
        std::vector<std::size_t> given;
        for (const std::string& target : info.targets)
            given.push_back(static_cast<std::size_t>(std::ranges::find(targets, target) - targets.begin()));
        auto heads =
            makeSharedMasks(foldHeads(state, targets, groups.bins(), makeLinear), targets.size(), std::move(given), info.channels, groups);
        model = std::make_unique<OpenUnmixModel>(std::move(info), std::move(trunks), std::move(heads), groups);
        return {};
    });
    if (!made)
        return std::unexpected(made.error());
    return model;
}

} // namespace stemwright::model
