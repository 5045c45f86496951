#include "engine/train/targetlesson.h"

#include "engine/model/openunmix/networkplugin.h"
#include "engine/train/statistics.h"

#include <algorithm>
#include <iterator>

namespace stemwright::train {

namespace {

class TargetLesson final : public Lesson {
public:
    TargetLesson(const TrainingOptions& options, std::unique_ptr<Dataset> train, std::unique_ptr<Dataset> valid, ThreadPool& pool,
                 std::stop_token stop)
        : m_options(options), m_train(std::move(train)), m_valid(std::move(valid)), m_magnitudes(options.stft, options.channels),
          m_pool(pool), m_stop(std::move(stop))
    {
    }

    std::vector<std::filesystem::path> leftOut() const override
    {
        std::vector<std::filesystem::path> tracks = m_train->leftOut();
        std::ranges::copy(m_valid->leftOut(), std::back_inserter(tracks));
        return tracks;
    }

    Result<model::StateDict> initialWeights(Measure measure, const std::function<void(double)>& measured) const override
    {
        const auto scaling = measure == Measure::Yes && m_options.scalesInput ? this->scaling(measured) : InputScaling{};
        if (!scaling)
            return std::unexpected(scaling.error());
        return train::initialWeights(m_options.shape(), *scaling, seedOf(m_options.seed, kWeightsSeed));
    }

    Status check(const model::StateDict& weights, std::string_view name) const override
    {
        auto shape = model::inferShape(weights, name);
        if (!shape)
            return std::unexpected(shape.error());
        if (shape->sampleRateHz.value_or(m_options.sampleRateHz) != m_options.sampleRateHz)
            return anotherNetwork(name);
        shape->sampleRateHz.reset();
        if (*shape != m_options.shape())
            return anotherNetwork(name);
        return {};
    }

    Result<std::unique_ptr<model::TrainableNetwork>> network(const model::TrainingState& state,
                                                             const model::AdamOptions& options) const override
    {
        const auto plugin = model::networkPlugin();
        if (!plugin)
            return std::unexpected(plugin.error());
        return (*plugin)->makeTrainable(m_options.shape(), state, options, m_pool.size());
    }

    std::size_t examples() const override { return m_train->size(); }
    Result<Batch> batch(std::span<const DrawnExample> examples) const override
    {
        return makeBatch(*m_train, examples, m_magnitudes, m_pool, m_stop);
    }
    std::size_t trials() const override { return m_valid->size(); }
    Result<Batch> trial(std::size_t index) const override
    {
        const DrawnExample example{.index = index};
        return makeBatch(*m_valid, std::span(&example, 1), m_magnitudes, m_pool, m_stop);
    }

private:
    Result<InputScaling> scaling(const std::function<void(double)>& measured) const
    {
        BinStatistics statistics(m_options.stft.bins());
        for (std::size_t i = 0; i < m_train->plainMixtures(); ++i) {
            if (m_stop.stop_requested())
                return failure(Errc::Cancelled, "the training");
            const auto mixture = m_train->plainMixture(i);
            if (!mixture)
                return std::unexpected(mixture.error());
            statistics.add(m_magnitudes.of(*mixture), m_options.channels);
            measured(static_cast<double>(i + 1) / static_cast<double>(m_train->plainMixtures()));
        }
        return statistics.scaling(m_options.shape().inputBins);
    }

    const TrainingOptions& m_options;
    std::unique_ptr<Dataset> m_train;
    std::unique_ptr<Dataset> m_valid;
    Magnitudes m_magnitudes;
    ThreadPool& m_pool;
    std::stop_token m_stop;
};

} // namespace

Result<std::unique_ptr<Lesson>> openTargetLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                                 const std::stop_token& stop)
{
    auto train = openDataset(options.data, Split::Train, sounds);
    if (!train)
        return std::unexpected(train.error());
    auto valid = openDataset(options.data, Split::Valid, std::move(sounds));
    if (!valid)
        return std::unexpected(valid.error());
    return std::make_unique<TargetLesson>(options, std::move(*train), std::move(*valid), pool, stop);
}

} // namespace stemwright::train
