#include "engine/model/openunmix/openunmixmodel.h"

#include "engine/base/vectormath.h"
#include "engine/model/openunmix/lstm.h"

#include <algorithm>
#include <atomic>

namespace stemwright::model {

namespace {

constexpr std::int64_t kBlockSlices = 256; // rows of the matrix products over the whole song

/// Blocks of nearly equal length, a multiple of the threads in number, so that all threads end together.
struct Blocks {
    std::int64_t slices;
    std::int64_t length;
    Blocks(std::int64_t total, std::size_t threads) : slices(total)
    {
        const auto workers = static_cast<std::int64_t>(threads);
        const std::int64_t rounds = std::max<std::int64_t>(1, (total + kBlockSlices * workers - 1) / (kBlockSlices * workers));
        length = std::max<std::int64_t>(1, (total + rounds * workers - 1) / (rounds * workers));
    }
    std::size_t count() const { return static_cast<std::size_t>((slices + length - 1) / length); }
    std::int64_t first(std::size_t block) const { return static_cast<std::int64_t>(block) * length; }
    std::size_t size(std::size_t block) const { return static_cast<std::size_t>(std::min(length, slices - first(block))); }
};

std::size_t hiddenSizeOf(const TargetNetwork& network) { return network.sizes.hidden; }

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
    std::vector<RowFile> embeddings; ///< tanh of the input layer, a file for each target
    std::atomic<std::size_t> done = 0;

    /// What one thread needs for a block of the input layer; megabytes, which to get anew for each block takes its time.
    struct EncodeBuffers {
        std::vector<float> magnitudes; ///< [slices][channels][bins]
        std::vector<float> input;      ///< [slices][channels][cropped bins]
    };

    Status cancelled() const { return context.stop.stop_requested() ? Status(failure(Errc::Cancelled, model.m_info.id)) : Status(); }

    Status encodeBlock(const Blocks& blocks, std::size_t block, EncodeBuffers& buffers)
    {
        if (const Status stopped = cancelled(); !stopped)
            return stopped;
        const std::size_t bins = model.m_info.stft.bins();
        const std::size_t rows = blocks.size(block);
        auto& [magnitudes, input] = buffers;
        magnitudes.resize(rows * model.m_info.channels * bins);
        if (const Status read = mixture.magnitudes(blocks.first(block), magnitudes); !read)
            return read;
        for (std::size_t target = 0; target < embeddings.size(); ++target) {
            const TargetNetwork& network = model.m_targets[target];
            const std::size_t inputBins = network.sizes.inputBins;
            if (target == 0 || inputBins != model.m_targets[target - 1].sizes.inputBins) {
                input.resize(rows * model.m_info.channels * inputBins);
                for (std::size_t row = 0; row < rows * model.m_info.channels; ++row)
                    std::copy_n(magnitudes.data() + row * bins, inputBins, input.data() + row * inputBins);
            }
            const auto output = network.first->apply(input.data(), rows, Activation::Tanh);
            const Status written = embeddings[target].write(blocks.first(block), {output.get(), rows * network.sizes.hidden});
            if (!written)
                return written;
        }
        context.progress(kEncodeShare * static_cast<double>(++done) / static_cast<double>(blocks.count()));
        return {};
    }

    Status encode()
    {
        for (const TargetNetwork& network : model.m_targets) {
            auto file = RowFile::createTemporary(folder, network.sizes.hidden);
            if (!file)
                return std::unexpected(file.error());
            embeddings.push_back(std::move(*file));
        }
        const Blocks blocks(slices, context.pool.size());
        const StageClock::Scope clock(context.clock, "input layer with STFT");
        std::vector<EncodeBuffers> buffers(context.pool.size());
        return context.pool.parallelForWorkers(
            blocks.count(), [&](std::size_t block, std::size_t worker) { return encodeBlock(blocks, block, buffers[worker]); });
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
            const NetworkSizes& sizes = model.m_targets[first + target].sizes;
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
            return runLstm(model.m_targets[first + target].layers[layer][direction], direction == 0 ? Time::Forwards : Time::Backwards,
                           input, slices, upper[target][direction], context.stop);
        });
        for (std::size_t target = 0; target < count; ++target)
            if (!upper[target].empty())
                lower[target] = std::move(upper[target]);
        return run;
    }

    Status decodeBlock(const Blocks& blocks, std::size_t block, std::size_t target, const std::vector<RowFile>& hidden)
    {
        if (const Status stopped = cancelled(); !stopped)
            return stopped;
        const std::size_t hiddenSize = model.m_targets[target].sizes.hidden;
        const std::size_t rows = blocks.size(block);
        SideBySide files{&embeddings[target]};
        for (const RowFile& file : hidden)
            files.push_back(&file);
        std::vector<float> input(rows * 2 * hiddenSize);
        if (const Status read = readSideBySide(files, blocks.first(block), rows, input); !read)
            return read;
        const auto output = model.m_targets[target].second->apply(input.data(), rows, Activation::Relu);
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
            layers = std::max(layers, model.m_targets[target].sizes.layers);
        for (std::size_t layer = 0; layer < layers; ++layer) {
            if (const Status run = runLayer(layer, first, count, hidden); !run)
                return run;
            const double part =
                (static_cast<double>(first) + static_cast<double>(count) * static_cast<double>(layer + 1) / static_cast<double>(layers)) /
                static_cast<double>(model.m_targets.size());
            context.progress(kEncodeShare + (1.0 - kEncodeShare) * part);
        }
        const Blocks blocks(slices, context.pool.size());
        const StageClock::Scope clock(context.clock, "second layer");
        return context.pool.parallelFor(blocks.count() * count, [&](std::size_t task) {
            const std::size_t target = task / blocks.count();
            return decodeBlock(blocks, task % blocks.count(), first + target, hidden[target]);
        });
    }
};

OpenUnmixModel::OpenUnmixModel(ModelInfo info, std::vector<TargetNetwork> targets)
    : m_info(std::move(info)), m_targets(std::move(targets)), m_columns(std::ranges::max_element(m_targets, {}, hiddenSizeOf)->sizes.hidden)
{
}

std::size_t OpenUnmixModel::targetsTogether(std::size_t threads) const { return std::clamp<std::size_t>(threads / 2, 1, m_targets.size()); }

std::size_t OpenUnmixModel::scratchBytesPerSlice(std::size_t threads) const
{
    // The embeddings of all targets, and a layer of those in work. While they have two, the upper reading the lower, their part of the
    // bottleneck is not yet there.
    return (m_targets.size() + targetsTogether(threads)) * m_columns * sizeof(float);
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
        const std::size_t together = targetsTogether(context.pool.size());
        for (std::size_t target = 0; target < m_targets.size(); target += together)
            if (const Status decoded = pass.decode(target, std::min(together, m_targets.size() - target)); !decoded)
                return decoded;
        return {};
    });
}

/// The third layer of all targets over one window's rows of the bottleneck.
class OpenUnmixModel::Masking final : public WindowEstimate {
public:
    Masking(const OpenUnmixModel& model, const SliceWindow& window) : m_model(model), m_window(window), m_rows(model.m_targets.size()) {}

    Status read(const RowFile& bottleneck, std::int64_t songSlices)
    {
        for (std::size_t target = 0; target < m_rows.size(); ++target) {
            auto& rows = m_rows[target];
            rows.resize(m_window.slices * m_model.m_columns);
            const std::int64_t firstRow = static_cast<std::int64_t>(target) * songSlices + m_window.firstSlice;
            if (const Status read = bottleneck.read(firstRow, rows); !read)
                return read;
            const std::size_t hidden = m_model.m_targets[target].sizes.hidden;
            for (std::size_t row = 1; hidden < m_model.m_columns && row < m_window.slices; ++row)
                std::copy_n(rows.data() + row * m_model.m_columns, hidden, rows.data() + row * hidden);
        }
        return {};
    }

    Status magnitudes(std::size_t band, std::span<float> out) const override
    {
        const std::size_t channels = m_model.m_info.channels;
        const std::size_t bins = m_model.m_info.stft.bins();
        const auto [first, count] = Band::at(band, bins);
        float* row = out.data();
        for (std::size_t target = 0; target < m_rows.size(); ++target, row += m_window.slices * channels * count)
            for (std::size_t channel = 0; channel < channels; ++channel) {
                const Linear& third = *m_model.m_targets[target].third[band * channels + channel];
                const auto masks = third.apply(m_rows[target].data(), m_window.slices, Activation::Relu);
                for (std::size_t i = 0; i < m_window.slices; ++i)
                    multiply({m_window.magnitudes.data() + (i * channels + channel) * bins + first, count},
                             {masks.get() + i * count, count}, row + (i * channels + channel) * count);
            }
        return {};
    }

private:
    const OpenUnmixModel& m_model;
    SliceWindow m_window;
    std::vector<std::vector<float>> m_rows; ///< [targets][slices][h]
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
        std::vector<TargetNetwork> targets;
        for (std::size_t target = 0; target < info.targets.size(); ++target) {
            const auto state = weights(target);
            if (!state)
                return std::unexpected(state.error());
            targets.push_back(foldTarget(*state, makeLinear));
        }
        model = std::make_unique<OpenUnmixModel>(std::move(info), std::move(targets));
        return {};
    });
    if (!made)
        return std::unexpected(made.error());
    return model;
}

} // namespace stemwright::model
