#include "engine/model/openunmix/firstpass.h"

#include "engine/model/openunmix/lstm.h"

#include <algorithm>

namespace stemwright::model {

namespace {

/// How much of the pass's time has gone when its steps end, for the progress: in Open-Unmix about the floating-point operations, in a joint
/// model the clock, with the model `compact` and a song of half a minute.
constexpr double kEncoded = 0.3;
constexpr double kJointMeasured = 0.35;
constexpr double kJointEncoded = 0.5;

} // namespace

std::size_t Trunks::together(std::size_t threads) const { return std::clamp<std::size_t>(threads / 2, 1, trunks.size()); }

FirstPass::FirstPass(const Trunks& network, const Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& folder,
                     const JobContext& context)
    : m_network(network), m_mixture(mixture), m_bottleneck(bottleneck), m_folder(folder), m_context(context), m_slices(mixture.slices())
{
}

Status FirstPass::run()
{
    if (const Status encoded = encode(); !encoded)
        return encoded;
    const std::size_t together = m_network.together(m_context.pool.size());
    for (std::size_t trunk = 0; trunk < m_network.trunks.size(); trunk += together)
        if (const Status decoded = decode(trunk, std::min(together, m_network.trunks.size() - trunk)); !decoded)
            return decoded;
    return {};
}

Status FirstPass::cancelled() const
{
    return m_context.stop.stop_requested() ? Status(failure(Errc::Cancelled, m_network.info.id)) : Status();
}

double FirstPass::encodedShare() const { return m_network.groups ? kJointEncoded : kEncoded; }

/// What a trunk is given of a block: the lower bins, or the groups of all. Trunks that are given the same share the work.
Status FirstPass::readInput(const SliceBlocks& blocks, std::size_t block, std::size_t trunk, EncodeBuffers& buffers) const
{
    const std::size_t bins = m_network.info.stft.bins();
    const std::size_t inputBins = m_network.trunks[trunk].sizes.inputBins;
    const std::size_t rows = blocks.size(block) * m_network.info.channels;
    auto& [magnitudes, input] = buffers;
    if (trunk > 0 && inputBins == m_network.trunks[trunk - 1].sizes.inputBins)
        return {};
    input.resize(rows * inputBins);
    if (m_grouped)
        return m_grouped->inputs(blocks.first(block), input);
    magnitudes.resize(rows * bins);
    if (const Status read = trunk == 0 ? m_mixture.magnitudes(blocks.first(block), magnitudes) : Status(); !read)
        return read;
    for (std::size_t row = 0; row < rows; ++row)
        std::copy_n(magnitudes.data() + row * bins, inputBins, input.data() + row * inputBins);
    return {};
}

Status FirstPass::encodeBlock(const SliceBlocks& blocks, std::size_t block, EncodeBuffers& buffers)
{
    if (const Status stopped = cancelled(); !stopped)
        return stopped;
    const std::size_t rows = blocks.size(block);
    for (std::size_t index = 0; index < m_embeddings.size(); ++index) {
        const Trunk& trunk = m_network.trunks[index];
        if (const Status read = readInput(blocks, block, index, buffers); !read)
            return read;
        const auto output = trunk.first->apply(buffers.input.data(), rows, Activation::Tanh);
        if (const Status written = m_embeddings[index].write(blocks.first(block), {output.get(), rows * trunk.sizes.hidden}); !written)
            return written;
    }
    const double before = m_grouped ? kJointMeasured : 0.0;
    m_context.progress(before + (encodedShare() - before) * static_cast<double>(++m_done) / static_cast<double>(blocks.count()));
    return {};
}

Status FirstPass::encode()
{
    for (const Trunk& trunk : m_network.trunks) {
        auto file = RowFile::createTemporary(m_folder, trunk.sizes.hidden);
        if (!file)
            return std::unexpected(file.error());
        m_embeddings.push_back(std::move(*file));
    }
    if (m_network.groups) {
        const JobContext measuring{.pool = m_context.pool,
                                   .stop = m_context.stop,
                                   .progress = [this](double fraction) { m_context.progress(kJointMeasured * fraction); },
                                   .clock = m_context.clock};
        auto measured = GroupedSong::measure(m_mixture, m_network.info, *m_network.groups, m_folder, measuring);
        if (!measured)
            return std::unexpected(measured.error());
        m_grouped.emplace(std::move(*measured));
    }
    const SliceBlocks blocks(m_slices, m_context.pool.size());
    const StageClock::Scope clock(m_context.clock, m_grouped ? "input layer" : "input layer with STFT");
    std::vector<EncodeBuffers> buffers(m_context.pool.size());
    const Status encoded = m_context.pool.parallelForWorkers(
        blocks.count(), [&](std::size_t block, std::size_t worker) { return encodeBlock(blocks, block, buffers[worker]); });
    m_grouped.reset(); // its file is larger than all others together
    return encoded;
}

/// Runs one layer of the trunks [first, first + count) that have it; `lower` holds each trunk's input and becomes its output.
Status FirstPass::runLayer(std::size_t layer, std::size_t first, std::size_t count, LayerOutputs& lower)
{
    struct Task {
        std::size_t trunk;
        std::size_t direction;
    };
    LayerOutputs upper(count);
    std::vector<Task> tasks;
    for (std::size_t trunk = 0; trunk < count; ++trunk) {
        const TrunkSizes& sizes = m_network.trunks[first + trunk].sizes;
        for (std::size_t direction = 0; layer < sizes.layers && direction < sizes.directions; ++direction) {
            auto file = RowFile::createTemporary(m_folder, sizes.units());
            if (!file)
                return std::unexpected(file.error());
            upper[trunk].push_back(std::move(*file));
            tasks.push_back({trunk, direction});
        }
    }
    const StageClock::Scope clock(m_context.clock, "LSTM");
    const Status run = m_context.pool.parallelFor(tasks.size(), [&](std::size_t index) {
        const auto [trunk, direction] = tasks[index];
        SideBySide input;
        if (layer == 0)
            input = {&m_embeddings[first + trunk]};
        for (const RowFile& file : lower[trunk])
            input.push_back(&file);
        return runLstm(m_network.trunks[first + trunk].layers[layer][direction], direction == 0 ? Time::Forwards : Time::Backwards, input,
                       m_slices, upper[trunk][direction], m_context.stop);
    });
    for (std::size_t trunk = 0; trunk < count; ++trunk)
        if (!upper[trunk].empty())
            lower[trunk] = std::move(upper[trunk]);
    return run;
}

Status FirstPass::decodeBlock(const SliceBlocks& blocks, std::size_t block, std::size_t trunk, const std::vector<RowFile>& hidden)
{
    if (const Status stopped = cancelled(); !stopped)
        return stopped;
    const std::size_t hiddenSize = m_network.trunks[trunk].sizes.hidden;
    const std::size_t rows = blocks.size(block);
    SideBySide files{&m_embeddings[trunk]};
    for (const RowFile& file : hidden)
        files.push_back(&file);
    std::vector<float> input(rows * 2 * hiddenSize);
    if (const Status read = readSideBySide(files, blocks.first(block), rows, input); !read)
        return read;
    const auto output = m_network.trunks[trunk].second->apply(input.data(), rows, Activation::Relu);
    // Trunks lie one after the other in the bottleneck, each as a matrix of its own: [trunks][slices][columns].
    const std::int64_t firstRow = static_cast<std::int64_t>(trunk) * m_slices + blocks.first(block);
    if (hiddenSize == m_network.columns)
        return m_bottleneck.write(firstRow, {output.get(), rows * hiddenSize});
    std::vector<float> padded(rows * m_network.columns, 0.0F);
    for (std::size_t row = 0; row < rows; ++row)
        std::copy_n(output.get() + row * hiddenSize, hiddenSize, padded.data() + row * m_network.columns);
    return m_bottleneck.write(firstRow, padded);
}

/// LSTM and second layer of a few trunks.
Status FirstPass::decode(std::size_t first, std::size_t count)
{
    LayerOutputs hidden(count);
    std::size_t layers = 0;
    for (std::size_t trunk = first; trunk < first + count; ++trunk)
        layers = std::max(layers, m_network.trunks[trunk].sizes.layers);
    for (std::size_t layer = 0; layer < layers; ++layer) {
        if (const Status run = runLayer(layer, first, count, hidden); !run)
            return run;
        const double part =
            (static_cast<double>(first) + static_cast<double>(count) * static_cast<double>(layer + 1) / static_cast<double>(layers)) /
            static_cast<double>(m_network.trunks.size());
        m_context.progress(encodedShare() + (1.0 - encodedShare()) * part);
    }
    const SliceBlocks blocks(m_slices, m_context.pool.size());
    const StageClock::Scope clock(m_context.clock, "second layer");
    return m_context.pool.parallelFor(blocks.count() * count, [&](std::size_t task) {
        const std::size_t trunk = task / blocks.count();
        return decodeBlock(blocks, task % blocks.count(), first + trunk, hidden[trunk]);
    });
}

} // namespace stemwright::model
