#include "engine/train/jointlesson.h"

#include "engine/model/modelfolder.h"
#include "engine/model/openunmix/networkplugin.h"
#include "engine/train/groupspectra.h"
#include "engine/train/initialweights.h"
#include "engine/train/splittracks.h"
#include "engine/train/statistics.h"

#include <algorithm>
#include <cmath>

namespace stemwright::train {

namespace {

constexpr std::size_t kMeasured = 64; ///< examples whose mixtures tell the input's scale
constexpr double kLouder = 2.0;       ///< than the level that the network wants, at most, and as much quieter
constexpr double kEqualised = 0.7;    ///< share of mixtures
constexpr double kTiltDb = 1.0;
constexpr double kBumpDb = 4.0;
constexpr std::int64_t kTrialSeconds = 20; ///< of songs that are judged by, in parts

float drawnLevel(Draws& draws) { return static_cast<float>(std::exp2(draws.between(-std::log2(kLouder), std::log2(kLouder)))); }

class JointLesson final : public Lesson {
public:
    JointLesson(const TrainingOptions& options, SplitTracks tracks, ThreadPool& pool, std::stop_token stop)
        : m_options(options), m_tracks(std::move(tracks)), m_spectra(options.stft, options.sampleRateHz), m_pool(pool),
          m_stop(std::move(stop)), m_trials(partsOf(m_tracks.valid, kTrialSeconds * options.sampleRateHz))
    {
    }

    std::vector<std::filesystem::path> leftOut() const override { return m_tracks.leftOut(); }

    Result<model::StateDict> initialWeights(Measure measure, const std::function<void(double)>& measured) const override
    {
        BinStatistics statistics(m_spectra.groups()); // without any, nothing is scaled
        const bool isMeasured = measure == Measure::Yes && m_options.scalesInput;
        for (std::size_t i = 0; isMeasured && i < kMeasured; ++i) {
            if (m_stop.stop_requested())
                return cancelled();
            auto example = drawn(seedOf(seedOf(m_options.seed, kMeasureSeed), i));
            if (!example)
                return std::unexpected(example.error());
            for (float& magnitude : example->mixture)
                magnitude = std::log1p(magnitude * model::kJointInputGain);
            statistics.add(example->mixture, m_options.channels);
            measured(static_cast<double>(i + 1) / static_cast<double>(kMeasured));
        }
        return initialJointWeights(shape(), statistics.scaling(m_spectra.groups()), seedOf(m_options.seed, kWeightsSeed));
    }

    Status check(const model::StateDict& weights, std::string_view name) const override
    {
        const auto found = model::inferJointShape(weights, name);
        if (!found)
            return std::unexpected(found.error());
        model::JointShape own = shape();
        own.targets = model::orderedTargets(own.targets);
        return *found == own ? Status() : anotherNetwork(name);
    }

    Result<std::unique_ptr<model::TrainableNetwork>> network(const model::TrainingState& state,
                                                             const model::AdamOptions& options) const override
    {
        const auto plugin = model::networkPlugin();
        if (!plugin)
            return std::unexpected(plugin.error());
        return (*plugin)->makeTrainableJoint(shape(), state, options, m_pool.size());
    }

    std::size_t examples() const override { return m_options.data.trainExamples; }

    Result<Batch> batch(std::span<const DrawnExample> examples) const override
    {
        std::vector<GroupExample> made(examples.size());
        const Status done = m_pool.parallelFor(examples.size(), [&](std::size_t i) -> Status {
            if (m_stop.stop_requested())
                return cancelled();
            auto example = drawn(examples[i].seed);
            if (!example)
                return std::unexpected(example.error());
            made[i] = std::move(*example);
            return {};
        });
        if (!done)
            return std::unexpected(done.error());
        return together(made);
    }

    std::size_t trials() const override { return m_trials.size(); }

    Result<Batch> trial(std::size_t index) const override
    {
        if (m_stop.stop_requested())
            return cancelled();
        const TrackPart& part = m_trials[index];
        const auto stems = m_tracks.valid.excerpt(part.track, part.first, part.frames);
        if (!stems)
            return std::unexpected(stems.error());
        return together({m_spectra.of(*stems, 1.0F)});
    }

private:
    static std::unexpected<Error> cancelled() { return failure(Errc::Cancelled, "the training"); }

    model::JointShape shape() const { return {.hidden = m_options.hidden, .layers = m_options.layers, .targets = m_options.targets}; }

    Result<GroupExample> drawn(std::uint64_t seed) const
    {
        const auto stems = m_tracks.train.draw(seed);
        if (!stems)
            return std::unexpected(stems.error());
        Draws draws(seedOf(seed, 1));
        const float level = drawnLevel(draws);
        return m_spectra.of(*stems, level, draws.fraction() < kEqualised ? Equaliser(kTiltDb, kBumpDb, draws) : Equaliser());
    }

    Batch together(const std::vector<GroupExample>& examples) const
    {
        const std::size_t row = m_options.channels * m_spectra.groups();
        const std::size_t values = examples.front().mixture.size();
        const std::size_t targets = m_options.targets.size();
        Batch batch{.slices = values / row,
                    .excerpts = examples.size(),
                    .mixture = std::vector<float>(values * examples.size()),
                    .target = std::vector<float>(targets * values * examples.size())};
        for (std::size_t i = 0; i < examples.size(); ++i) {
            placeExample<float>(examples[i].mixture, row, i, examples.size(), batch.mixture);
            for (std::size_t target = 0; target < targets; ++target)
                placeExample<float>(std::span(examples[i].targets).subspan(target * values, values), row, i, examples.size(),
                                    std::span(batch.target).subspan(target * values * examples.size(), values * examples.size()));
        }
        return batch;
    }

    const TrainingOptions& m_options;
    SplitTracks m_tracks;
    GroupSpectra m_spectra;
    ThreadPool& m_pool;
    std::stop_token m_stop;
    std::vector<TrackPart> m_trials;
};

} // namespace

Result<std::unique_ptr<Lesson>> openJointLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                                const std::stop_token& stop)
{
    auto tracks = openSplitTracks(options.data, options.targets, Incomplete::Taken, std::move(sounds));
    if (!tracks)
        return std::unexpected(tracks.error());
    return std::make_unique<JointLesson>(options, std::move(*tracks), pool, stop);
}

} // namespace stemwright::train
