#include "engine/train/xumxlesson.h"

#include "engine/model/modelfolder.h"
#include "engine/model/openunmix/networkplugin.h"
#include "engine/train/centredspectra.h"
#include "engine/train/splittracks.h"
#include "engine/train/statistics.h"

#include <algorithm>

namespace stemwright::train {

namespace {

constexpr std::int64_t kTrialSeconds = 80; ///< of songs that are judged by, in parts

using Stems = std::vector<Excerpt>; ///< one for each target

Excerpt sumOf(const Stems& stems)
{
    Excerpt sum = stems.front();
    for (std::size_t i = 1; i < stems.size(); ++i)
        add(sum, stems[i]);
    return sum;
}

class XUmxLesson final : public Lesson {
public:
    XUmxLesson(const TrainingOptions& options, SplitTracks tracks, ThreadPool& pool, std::stop_token stop)
        : m_options(options), m_tracks(std::move(tracks)), m_spectra(options.stft), m_pool(pool), m_stop(std::move(stop)),
          m_excerptFrames(static_cast<std::int64_t>(options.data.excerptSeconds * options.sampleRateHz)),
          m_trials(partsOf(m_tracks.valid, kTrialSeconds * options.sampleRateHz))
    {
    }

    std::vector<std::filesystem::path> leftOut() const override { return m_tracks.leftOut(); }

    Result<model::StateDict> initialWeights(Measure measure, const std::function<void(double)>& measured) const override
    {
        BinStatistics statistics(m_options.stft.bins()); // without any, nothing is scaled
        const bool isMeasured = measure == Measure::Yes && m_options.scalesInput;
        for (std::size_t track = 0; isMeasured && track < m_tracks.train.size(); ++track) {
            const auto stems = stemsOf(m_tracks.train, {.track = track, .first = 0, .frames = m_tracks.train.frames(track)});
            if (!stems)
                return std::unexpected(stems.error());
            statistics.add(m_spectra.magnitudesOf(sumOf(*stems)), model::XUmxShape::kChannels);
            measured(static_cast<double>(track + 1) / static_cast<double>(m_tracks.train.size()));
        }
        const auto own = shape();
        return initialXUmxWeights(own, statistics.scaling(own.inputBins), seedOf(m_options.seed, kWeightsSeed));
    }

    Status check(const model::StateDict& weights, std::string_view name) const override
    {
        const auto found = model::inferXUmxShape(weights, name);
        if (!found)
            return std::unexpected(found.error());
        model::XUmxShape own = shape();
        own.targets = model::orderedTargets(own.targets);
        return *found == own ? Status() : anotherNetwork(name);
    }

    Result<std::unique_ptr<model::TrainableNetwork>> network(const model::TrainingState& state,
                                                             const model::AdamOptions& options) const override
    {
        const auto plugin = model::networkPlugin();
        if (!plugin)
            return std::unexpected(plugin.error());
        return (*plugin)->makeTrainableXUmx({.shape = shape(), .hop = m_options.stft.hop, .loss = m_options.loss}, state, options,
                                            m_pool.size());
    }

    std::size_t examples() const override { return m_tracks.train.size() * m_options.data.excerptsPerTrack; }

    Result<Batch> batch(std::span<const DrawnExample> examples) const override
    {
        std::vector<Example> made(examples.size());
        const Status done = m_pool.parallelFor(examples.size(), [&](std::size_t i) -> Status {
            const auto stems = drawn(examples[i]);
            if (!stems)
                return std::unexpected(stems.error());
            made[i] = transformed(*stems);
            return {};
        });
        if (!done)
            return std::unexpected(done.error());
        return together(made);
    }

    std::size_t trials() const override { return m_trials.size(); }

    Result<Batch> trial(std::size_t index) const override
    {
        const auto stems = stemsOf(m_tracks.valid, m_trials[index]);
        if (!stems)
            return std::unexpected(stems.error());
        return together({transformed(*stems)});
    }

private:
    /// Shape  mixture and spectrum [slices][channels][bins], targets [targets] of the same, sounds [targets][channels][frames]. What the
    ///        loss does not ask for is empty.
    struct Example {
        std::vector<float> mixture;
        std::vector<float> targets;
        std::vector<std::complex<float>> spectrum;
        std::vector<float> sounds;
    };

    bool needsSounds() const { return m_options.loss.soundWeight > 0.0; }

    model::XUmxShape shape() const
    {
        const model::OpenUnmixShape single = m_options.shape();
        return {.bins = single.bins,
                .inputBins = single.inputBins,
                .hidden = single.hidden,
                .layers = single.layers,
                .bidirectional = single.bidirectional,
                .targets = m_options.targets};
    }

    Result<Stems> stemsOf(const StemTracks& tracks, const TrackPart& part) const
    {
        Stems stems;
        for (std::size_t target = 0; target < tracks.targets(); ++target) {
            if (m_stop.stop_requested())
                return failure(Errc::Cancelled, "the training");
            auto stem = tracks.read(target, part);
            if (!stem)
                return std::unexpected(stem.error());
            stems.push_back(std::move(*stem));
        }
        return stems;
    }

    /// A place in a track.
    TrackPart drawPlace(std::size_t track, Draws& draws) const
    {
        const auto latest = static_cast<double>(m_tracks.train.frames(track) - m_excerptFrames);
        return {.track = track, .first = static_cast<std::int64_t>(draws.between(0.0, latest)), .frames = m_excerptFrames};
    }

    /// Source  spec open-unmix 7.3, 7.4.
    Result<Stems> drawn(const DrawnExample& example) const
    {
        Draws draws(example.seed);
        TrackPart part = drawPlace(example.index / m_options.data.excerptsPerTrack, draws);
        Stems stems;
        for (std::size_t target = 0; target < m_tracks.train.targets(); ++target) {
            if (m_stop.stop_requested())
                return failure(Errc::Cancelled, "the training");
            if (m_options.data.mixesTracks && target > 0)
                part = drawPlace(draws.below(m_tracks.train.size()), draws);
            auto stem = m_tracks.train.read(target, part);
            if (!stem)
                return std::unexpected(stem.error());
            augment(*stem, m_options.data.augmentations, draws);
            stems.push_back(std::move(*stem));
        }
        return stems;
    }

    Example transformed(const Stems& stems) const
    {
        Example example;
        std::vector<std::complex<float>> spectrum = m_spectra.of(sumOf(stems));
        example.mixture.resize(spectrum.size());
        std::ranges::transform(spectrum, example.mixture.begin(), [](const auto& bin) { return std::abs(bin); });
        for (const Excerpt& stem : stems)
            std::ranges::copy(m_spectra.magnitudesOf(stem), std::back_inserter(example.targets));
        if (!needsSounds())
            return example;
        example.spectrum = std::move(spectrum);
        const std::size_t kept = (m_spectra.slices(stems.front().count()) - 1) * m_options.stft.hop; // as long as an inverse is
        for (const Excerpt& stem : stems)
            for (std::size_t channel = 0; channel < stem.channels; ++channel)
                std::ranges::copy(std::span(stem.frames).subspan(channel * stem.count(), kept), std::back_inserter(example.sounds));
        return example;
    }

    Batch together(const std::vector<Example>& examples) const
    {
        const std::size_t row = model::XUmxShape::kChannels * m_options.stft.bins();
        const std::size_t values = examples.front().mixture.size();
        const std::size_t targets = m_options.targets.size();
        const std::size_t whole = values * examples.size();
        Batch batch{.slices = values / row,
                    .excerpts = examples.size(),
                    .mixture = std::vector<float>(whole),
                    .target = std::vector<float>(targets * whole),
                    .spectrum = std::vector<std::complex<float>>(examples.front().spectrum.size() * examples.size()),
                    .sounds = std::vector<float>(examples.front().sounds.size() * examples.size())};
        for (std::size_t i = 0; i < examples.size(); ++i) {
            const Example& example = examples[i];
            placeExample<float>(example.mixture, row, i, examples.size(), batch.mixture);
            for (std::size_t target = 0; target < targets; ++target)
                placeExample<float>(std::span(example.targets).subspan(target * values, values), row, i, examples.size(),
                                    std::span(batch.target).subspan(target * whole, whole));
            if (!needsSounds())
                continue;
            placeExample<std::complex<float>>(example.spectrum, row, i, examples.size(), batch.spectrum);
            placeExample<float>(example.sounds, example.sounds.size() / targets, i, examples.size(), batch.sounds);
        }
        return batch;
    }

    const TrainingOptions& m_options;
    SplitTracks m_tracks;
    CentredSpectra m_spectra;
    ThreadPool& m_pool;
    std::stop_token m_stop;
    std::int64_t m_excerptFrames;
    std::vector<TrackPart> m_trials;
};

} // namespace

Result<std::unique_ptr<Lesson>> openXUmxLesson(const TrainingOptions& options, std::shared_ptr<SoundLibrary> sounds, ThreadPool& pool,
                                               const std::stop_token& stop)
{
    auto tracks = openSplitTracks(options.data, options.targets, Incomplete::LeftOut, std::move(sounds));
    if (!tracks)
        return std::unexpected(tracks.error());
    return std::make_unique<XUmxLesson>(options, std::move(*tracks), pool, stop);
}

} // namespace stemwright::train
