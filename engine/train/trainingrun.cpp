#include "engine/train/trainingrun.h"

#include "engine/model/openunmix/networkplugin.h"
#include "engine/train/batches.h"
#include "engine/train/statistics.h"

#include <algorithm>
#include <chrono>
#include <future>

namespace stemwright::train {

namespace {

constexpr std::uint64_t kWeightsSeed = 1; ///< parts of the seed's numbers
constexpr std::uint64_t kOrderSeed = 2;
constexpr std::uint64_t kDropoutSeed = 3;

class Training {
public:
    Training(const TrainingOptions& options, const std::filesystem::path& folder, const std::filesystem::path& scratchFolder,
             const TrainingListener& listener, std::stop_token stop)
        : m_options(options), m_files(folder, options.data.target), m_listener(listener), m_stop(std::move(stop)),
          m_sounds(std::make_shared<SoundLibrary>(scratchFolder, 2, options.sampleRateHz, m_stop)),
          m_magnitudes(options.stft, options.channels), m_pool(options.threads)
    {
    }

    Status run()
    {
        auto resumed = earlier(); // before sounds are decoded, which takes minutes
        if (!resumed)
            return std::unexpected(resumed.error());
        auto train = openDataset(m_options.data, Split::Train, m_sounds);
        if (!train)
            return std::unexpected(train.error());
        auto valid = openDataset(m_options.data, Split::Valid, m_sounds);
        if (!valid)
            return std::unexpected(valid.error());
        m_train = std::move(*train);
        m_valid = std::move(*valid);
        if (const Status begun = begin(std::move(*resumed)); !begun)
            return begun;
        m_listener.begun(m_record);
        while (!m_record.schedule.isFinished && m_record.schedule.epochs < m_options.epochs)
            if (const Status done = epoch(); !done)
                return done;
        return {};
    }

private:
    Result<std::optional<TrainingFiles::Resumed>> earlier() const
    {
        if (m_options.earlier == EarlierTraining::Replace)
            return std::nullopt;
        auto resumed = m_files.read();
        if (resumed && *resumed && m_options.earlier == EarlierTraining::Refuse)
            return failure(Errc::AlreadyExists, m_files.recordFile().string() + ": is there already");
        return resumed;
    }

    Status begin(std::optional<TrainingFiles::Resumed> resumed)
    {
        model::TrainingState state;
        if (resumed) {
            m_record = std::move(resumed->record);
            state = std::move(resumed->state);
            const auto shape = model::inferShape(state.weights, m_files.recordFile().string());
            if (!shape)
                return std::unexpected(shape.error());
            if (*shape != m_options.shape())
                return failure(Errc::InvalidArgument,
                               m_files.recordFile().string() + ": belongs to a training of another network; choose another folder");
        } else {
            m_record.schedule.learningRate = m_options.schedule.learningRate;
            const auto scaling = measure();
            if (!scaling)
                return std::unexpected(scaling.error());
            state.weights = initialWeights(m_options.shape(), *scaling, seedOf(m_options.seed, kWeightsSeed));
            if (const Status begun = m_files.begin(m_options); !begun)
                return begun;
        }
        const auto plugin = model::networkPlugin();
        if (!plugin)
            return std::unexpected(plugin.error());
        auto network =
            (*plugin)->makeTrainable(m_options.shape(), state,
                                     {.learningRate = m_record.schedule.learningRate, .weightDecay = m_options.weightDecay}, m_pool.size());
        if (!network)
            return std::unexpected(network.error());
        m_network = std::move(*network);
        return {};
    }

    Result<InputScaling> measure()
    {
        BinStatistics statistics(m_options.stft.bins());
        if (!m_options.scalesInput)
            return InputScaling{};
        for (std::size_t i = 0; i < m_train->plainMixtures(); ++i) {
            if (m_stop.stop_requested())
                return failure(Errc::Cancelled, "the training");
            const auto mixture = m_train->plainMixture(i);
            if (!mixture)
                return std::unexpected(mixture.error());
            statistics.add(m_magnitudes.of(*mixture), m_options.channels);
            m_listener.measured(static_cast<double>(i + 1) / static_cast<double>(m_train->plainMixtures()));
        }
        return statistics.scaling(m_options.shape().inputBins);
    }

    Status epoch()
    {
        const auto start = std::chrono::steady_clock::now();
        const std::int64_t number = m_record.schedule.epochs + 1;
        m_network->setLearningRate(m_record.schedule.learningRate);
        EpochRecord record{.learningRate = m_record.schedule.learningRate};
        const auto learned = learn(number);
        if (!learned)
            return std::unexpected(learned.error());
        const auto judged = judge();
        if (!judged)
            return std::unexpected(judged.error());
        record.trainLoss = *learned;
        record.validLoss = *judged;
        record.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        const bool isBest = m_record.schedule.take(record.validLoss, m_options.schedule);
        m_record.epochs.push_back(record);
        if (const Status written = m_files.writeEpoch(m_options, m_record, m_network->state(), isBest); !written)
            return written;
        m_listener.epochEnded(m_record, isBest);
        return {};
    }

    /// The mean loss. While a batch is learned from, the next is made.
    Result<double> learn(std::int64_t number)
    {
        const auto examples = drawEpoch(m_train->size(), seedOf(m_options.seed, kOrderSeed), number);
        const std::uint64_t dropout = seedOf(seedOf(m_options.seed, kDropoutSeed), static_cast<std::uint64_t>(number));
        const std::size_t batches = (examples.size() + m_options.batchSize - 1) / m_options.batchSize;
        const auto make = [&](std::size_t batch) {
            const std::size_t first = batch * m_options.batchSize;
            const std::size_t count = std::min(m_options.batchSize, examples.size() - first);
            return makeBatch(*m_train, std::span(examples).subspan(first, count), m_magnitudes, m_pool, m_stop);
        };
        double sum = 0.0;
        auto next = std::async(std::launch::async, make, 0);
        for (std::size_t batch = 0; batch < batches; ++batch) {
            const auto made = next.get();
            if (!made)
                return std::unexpected(made.error());
            if (batch + 1 < batches)
                next = std::async(std::launch::async, make, batch + 1);
            const auto loss = m_network->step(made->view(), seedOf(dropout, batch));
            if (!loss)
                return loss;
            sum += *loss;
            m_listener.stepped(number, batch + 1, batches, sum / static_cast<double>(batch + 1));
        }
        return sum / static_cast<double>(batches);
    }

    Result<double> judge()
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_valid->size(); ++i) {
            const DrawnExample example{.index = i};
            const auto batch = makeBatch(*m_valid, std::span(&example, 1), m_magnitudes, m_pool, m_stop);
            if (!batch)
                return std::unexpected(batch.error());
            const auto loss = m_network->loss(batch->view());
            if (!loss)
                return loss;
            sum += *loss;
        }
        return sum / static_cast<double>(m_valid->size());
    }

    const TrainingOptions& m_options;
    TrainingFiles m_files;
    const TrainingListener& m_listener;
    std::stop_token m_stop;
    std::shared_ptr<SoundLibrary> m_sounds;
    Magnitudes m_magnitudes;
    ThreadPool m_pool;
    std::unique_ptr<Dataset> m_train;
    std::unique_ptr<Dataset> m_valid;
    std::unique_ptr<model::TrainableNetwork> m_network;
    TrainingRecord m_record;
};

} // namespace

Status train(const TrainingOptions& options, const std::filesystem::path& folder, const std::filesystem::path& scratchFolder,
             const TrainingListener& listener, const std::stop_token& stop)
{
    if (const Status checked = checkOptions(options); !checked)
        return checked;
    return guarded([&] { return Training(options, folder, scratchFolder, listener, stop).run(); });
}

} // namespace stemwright::train
