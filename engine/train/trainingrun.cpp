#include "engine/train/trainingrun.h"

#include "engine/model/checkpoint.h"
#include "engine/model/modelfolder.h"
#include "engine/train/lesson.h"
#include "engine/train/processes.h"

#include <algorithm>
#include <chrono>
#include <future>

namespace stemwright::train {

namespace {

class Training {
public:
    Training(const TrainingOptions& options, const std::filesystem::path& folder, const std::filesystem::path& scratchFolder,
             const TrainingListener& listener, std::stop_token stop, Processes processes)
        : m_options(options), m_files(folder, options.name()), m_listener(listener), m_stop(std::move(stop)), m_processes(processes),
          m_sounds(std::make_shared<SoundLibrary>(scratchFolder, 2, options.sampleRateHz, m_stop)), m_pool(options.threads)
    {
    }

    Status run()
    {
        auto resumed = earlier(); // before sounds are decoded, which takes minutes
        if (!resumed)
            return std::unexpected(resumed.error());
        auto lesson = openLesson(m_options, m_sounds, m_pool, m_stop);
        if (!lesson)
            return std::unexpected(lesson.error());
        m_lesson = std::move(*lesson);
        m_listener.opened(m_lesson->leftOut());
        if (const Status alike = m_processes.compare(m_options, m_lesson->examples(), m_lesson->trials()); !alike)
            return alike;
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
        if (m_options.earlier == EarlierTraining::Replace || !m_processes.isFirst())
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
            if (const Status checked = m_lesson->check(state.weights, m_files.recordFile().string()); !checked)
                return checked;
        } else {
            m_record.schedule.learningRate = m_options.schedule.learningRate;
            auto weights = beginningWeights();
            if (!weights)
                return std::unexpected(weights.error());
            state.weights = std::move(*weights);
            if (m_processes.isFirst())
                if (const Status begun = m_files.begin(m_options); !begun)
                    return begun;
        }
        if (const Status taken = m_processes.takeOver(m_record.schedule); !taken)
            return taken;
        auto network = m_lesson->network(state, {.learningRate = m_record.schedule.learningRate,
                                                 .weightDecay = m_options.weightDecay,
                                                 .precision = m_options.precision,
                                                 .processes = m_processes.group()});
        if (!network)
            return std::unexpected(network.error());
        m_network = std::move(*network);
        return {};
    }

    /// All processes but the first only need their shapes.
    Result<model::StateDict> beginningWeights() const
    {
        if (!m_processes.isFirst())
            return m_lesson->initialWeights(Measure::No, m_listener.measured);
        return m_options.start.empty() ? m_lesson->initialWeights(Measure::Yes, m_listener.measured) : startWeights();
    }

    /// Those of a model that is there.
    Result<model::StateDict> startWeights() const
    {
        const auto folder = model::openModelFolder(m_options.start, std::span(&m_options.name(), 1));
        if (!folder)
            return std::unexpected(folder.error());
        const std::filesystem::path& file = folder->targets.front().file;
        auto weights = model::readCheckpoint(file, m_stop);
        if (!weights)
            return weights;
        if (const Status checked = m_lesson->check(*weights, file.string()); !checked)
            return std::unexpected(checked.error());
        return weights;
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
        if (m_processes.isFirst())
            if (const Status written = m_files.writeEpoch(m_options, m_record, m_network->state(), isBest); !written)
                return written;
        m_listener.epochEnded(m_record, isBest);
        return {};
    }

    /// The mean loss. While a batch is learned from, the next is made.
    Result<double> learn(std::int64_t number)
    {
        const auto examples = drawEpoch(m_lesson->examples(), seedOf(m_options.seed, kOrderSeed), number);
        const std::uint64_t dropout = seedOf(seedOf(m_options.seed, kDropoutSeed), static_cast<std::uint64_t>(number));
        const std::size_t batches = (examples.size() + m_options.batchSize - 1) / m_options.batchSize;
        const auto part = [&](std::size_t batch) {
            const std::size_t first = batch * m_options.batchSize;
            return m_processes.part(std::span(examples).subspan(first, std::min(m_options.batchSize, examples.size() - first)));
        };
        const auto make = [&](std::size_t batch) { return m_lesson->batch(part(batch).examples); };
        double sum = 0.0;
        auto next = std::async(std::launch::async, make, 0);
        for (std::size_t batch = 0; batch < batches; ++batch) {
            const auto made = next.get();
            if (!made)
                return std::unexpected(made.error());
            if (batch + 1 < batches)
                next = std::async(std::launch::async, make, batch + 1);
            const auto loss = m_network->step(made->view(part(batch).share), seedOf(dropout, batch));
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
        for (std::size_t i = m_processes.rank(); i < m_lesson->trials(); i += m_processes.count()) {
            const auto batch = m_lesson->trial(i);
            if (!batch)
                return std::unexpected(batch.error());
            const auto loss = m_network->loss(batch->view());
            if (!loss)
                return loss;
            sum += *loss;
        }
        const auto all = m_processes.sum(sum);
        return all ? Result<double>(*all / static_cast<double>(m_lesson->trials())) : all;
    }

    const TrainingOptions& m_options;
    TrainingFiles m_files;
    const TrainingListener& m_listener;
    std::stop_token m_stop;
    Processes m_processes;
    std::shared_ptr<SoundLibrary> m_sounds;
    ThreadPool m_pool;
    std::unique_ptr<Lesson> m_lesson;
    std::unique_ptr<model::TrainableNetwork> m_network;
    TrainingRecord m_record;
};

} // namespace

Status train(const TrainingOptions& options, const std::filesystem::path& folder, const std::filesystem::path& scratchFolder,
             const TrainingListener& listener, const std::stop_token& stop, model::ProcessGroup* processes)
{
    if (const Status checked = checkOptions(options, processes ? processes->count() : 1); !checked)
        return checked;
    const Status trained = guarded([&] { return Training(options, folder, scratchFolder, listener, stop, Processes(processes)).run(); });
    if (!trained && trained.error().code == Errc::NetworkError && stop.stop_requested())
        return failure(Errc::Cancelled, "the training"); // the others were stopped as well, and earlier
    return trained;
}

} // namespace stemwright::train
