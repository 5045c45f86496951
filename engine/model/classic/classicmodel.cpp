#include "engine/model/classic/classicmodel.h"

#include "engine/base/bigbuffer.h"
#include "engine/model/classic/centre.h"
#include "engine/model/classic/harmonicstage.h"
#include "engine/model/classic/hpss.h"
#include "engine/model/loader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <functional>
#include <limits>
#include <utility>

namespace stemwright::model {

namespace {

// The extents below began as those of classical-methods 3.3 and 4.1 and were then chosen by the plain signal-to-distortion ratio on
// excerpts of four songs with known stems.

/// Short enough to catch a drum hit. Below 200 Hz a kick is as narrow as a bass note; there only its brevity tells.
constexpr HarmonicStageParams kShortStage{
    .window = 1024, .harmonicSeconds = 0.2, .percussiveHz = 1000.0, .sustainedSeconds = 0.8, .sustainedBelowHz = 200.0};
/// Long enough to tell neighbouring notes apart. A voice hardly ever holds one pitch for more than a second; chords come back to theirs.
constexpr HarmonicStageParams kLongStage{
    .window = 8192, .sustainedSeconds = 2.5, .sustainedBelowHz = std::numeric_limits<double>::infinity()};

constexpr double kVoiceFromHz = 200.0;        ///< lowest notes of most singers, with the drum and bass range kept clear
constexpr double kBassBelowHz = 250.0;        ///< up to here what is neither drum nor voice counts as bass
constexpr std::int64_t kSimilaritySlices = 2; ///< on each side: +-46 ms of coherence
constexpr std::size_t kSlicesPerTask = 8;

enum Target : std::size_t { Vocals, Drums, Bass, Other };
constexpr std::size_t kTargets = 4;
enum Part : std::size_t { Song, Harmonic, Sustained };
constexpr std::size_t kParts = 3;

class ClassicModel final : public Model {
public:
    ClassicModel();

    const ModelInfo& info() const override { return m_info; }
    std::size_t bottleneckColumns() const override { return 0; }
    Status prepare(const Mixture&, RowFile&, const std::filesystem::path&, const JobContext&) override { return {}; }
    Result<std::unique_ptr<WindowEstimate>> estimate(const Mixture& mixture, const RowFile& bottleneck, const SliceWindow& window,
                                                     const JobContext& context) override;

private:
    struct Sounds;
    /// Buffers of one thread.
    struct Workspace {
        explicit Workspace(const dsp::StftParams& params) : scratch(params), spectrum(kParts * params.bins())
        {
            for (auto& values : parts)
                values.resize(params.bins());
            for (auto& values : gains)
                values.resize(params.bins());
            similarity.resize(params.bins());
        }
        dsp::Stft::Scratch scratch;
        std::vector<std::complex<float>> spectrum;    ///< [parts][bins]
        std::array<std::vector<float>, kParts> parts; ///< magnitudes of drums, of what is sustained and of what fluctuates
        std::array<std::vector<float>, kTargets> gains;
        std::vector<float> similarity;
    };

    std::size_t bins() const { return m_info.stft.bins(); }
    std::int64_t firstFrameOf(std::int64_t slice) const;
    Result<Sounds> takeApart(const Mixture& mixture, std::int64_t firstSlice, std::size_t slices, const JobContext& context) const;
    Status songSpectra(Sounds& sounds, const JobContext& context) const;
    void similarityAt(const Sounds& sounds, std::int64_t slice, std::span<float> out) const;
    void magnitudesAt(const Sounds& sounds, std::int64_t slice, Workspace& work) const;
    void gainsFrom(Workspace& work) const;

    ModelInfo m_info;
    dsp::Stft m_stft;
    HarmonicStage m_shortStage;
    HarmonicStage m_longStage;
    std::vector<float> m_voiceShare; ///< weight of each bin in the range of voices
    std::vector<float> m_bassShare;
};

/// Song, harmonic and sustained part around a window, and the song's spectra of all slices that the similarity sees.
struct ClassicModel::Sounds {
    std::array<Stretch, kParts> parts;
    std::int64_t firstSlice = 0;
    std::int64_t endSlice = 0;
    BigBuffer<std::complex<float>> spectra; ///< [channels][slices][bins]

    std::complex<float>* spectrum(std::size_t channel, std::int64_t slice, std::size_t bins)
    {
        return spectra.data() +
               (channel * static_cast<std::size_t>(endSlice - firstSlice) + static_cast<std::size_t>(slice - firstSlice)) * bins;
    }
    const std::complex<float>* spectrum(std::size_t channel, std::int64_t slice, std::size_t bins) const
    {
        return const_cast<Sounds*>(this)->spectrum(channel, slice, bins);
    }
};

/// Gains for the mixture's magnitudes in one window, alike for all channels.
class Weighting final : public WindowEstimate {
public:
    Weighting(const SliceWindow& window, std::size_t channels, std::size_t bins)
        : m_window(window), m_channels(channels), m_bins(bins), m_gains(kTargets * window.slices * bins)
    {
    }

    std::span<float> gainsAt(std::size_t target, std::size_t slice)
    {
        return std::span(m_gains).subspan((target * m_window.slices + slice) * m_bins, m_bins);
    }

    Status magnitudes(std::size_t band, std::span<float> out) const override
    {
        const auto [first, count] = Band::at(band, m_bins);
        float* row = out.data();
        for (std::size_t target = 0; target < kTargets; ++target)
            for (std::size_t slice = 0; slice < m_window.slices; ++slice)
                for (std::size_t channel = 0; channel < m_channels; ++channel, row += count) {
                    const float* mixture = m_window.magnitudes.data() + (slice * m_channels + channel) * m_bins + first;
                    std::transform(mixture, mixture + count, m_gains.data() + (target * m_window.slices + slice) * m_bins + first, row,
                                   std::multiplies());
                }
        return {};
    }

private:
    SliceWindow m_window;
    std::size_t m_channels;
    std::size_t m_bins;
    std::vector<float> m_gains; ///< [targets][slices][bins]
};

Status unlessStopped(const JobContext& context) { return context.stop.stop_requested() ? failure(Errc::Cancelled, "classic") : Status(); }

ClassicModel::ClassicModel()
    : m_info{.id = kClassicModel, .architecture = kClassicModel, .targets = {"vocals", "drums", "bass", "other"}, .hash = "classic-1"},
      m_stft(m_info.stft), m_shortStage(kShortStage, m_info.sampleRateHz), m_longStage(kLongStage, m_info.sampleRateHz),
      m_voiceShare(bins()), m_bassShare(bins())
{
    const double binHz = m_info.sampleRateHz / static_cast<double>(m_info.stft.window);
    lowPassGains(kBassBelowHz, binHz, m_bassShare);
    lowPassGains(kVoiceFromHz, binHz, m_voiceShare);
    std::ranges::transform(m_voiceShare, m_voiceShare.begin(), [](float low) { return 1.0F - low; });
}

std::int64_t ClassicModel::firstFrameOf(std::int64_t slice) const
{
    return slice * static_cast<std::int64_t>(m_info.stft.hop) - static_cast<std::int64_t>(m_info.stft.window / 2);
}

Result<ClassicModel::Sounds> ClassicModel::takeApart(const Mixture& mixture, std::int64_t firstSlice, std::size_t slices,
                                                     const JobContext& context) const
{
    const std::int64_t endSlice = firstSlice + static_cast<std::int64_t>(slices);
    const std::int64_t frames = mixture.frames();
    const auto window = static_cast<std::int64_t>(m_info.stft.window);
    const FrameRange wanted{firstFrameOf(firstSlice), firstFrameOf(endSlice - 1) + window};
    const FrameRange seen{firstFrameOf(firstSlice - kSimilaritySlices), firstFrameOf(endSlice - 1 + kSimilaritySlices) + window};
    const FrameRange forLong = m_longStage.inputFor(wanted, frames);
    const FrameRange forStages{std::min(forLong.first, wanted.first), std::max(forLong.end, wanted.end)};
    const FrameRange forShort = m_shortStage.inputFor(forStages, frames);

    Stretch song({std::min(forShort.first, seen.first), std::max(forShort.end, seen.end)}, mixture.channels());
    if (const Status read = mixture.samples(song.range.first, song.range.size(), song.samples); !read)
        return std::unexpected(read.error());
    auto harmonic = m_shortStage.extract(song, forStages, frames, context);
    if (!harmonic)
        return std::unexpected(harmonic.error());
    auto sustained = m_longStage.extract(*harmonic, wanted, frames, context);
    if (!sustained)
        return std::unexpected(sustained.error());
    return Sounds{.parts = {std::move(song), std::move(*harmonic), std::move(*sustained)},
                  .firstSlice = firstSlice - kSimilaritySlices,
                  .endSlice = endSlice + kSimilaritySlices,
                  .spectra = {}};
}

Status ClassicModel::songSpectra(Sounds& sounds, const JobContext& context) const
{
    const Stretch& song = sounds.parts[Song];
    const auto slices = static_cast<std::size_t>(sounds.endSlice - sounds.firstSlice);
    sounds.spectra.resize(song.channels * slices * bins());
    return context.pool.parallelFor((slices + kSlicesPerTask - 1) / kSlicesPerTask, [&](std::size_t task) {
        dsp::Stft::Scratch scratch(m_info.stft);
        for (std::size_t i = task * kSlicesPerTask; i < std::min((task + 1) * kSlicesPerTask, slices); ++i) {
            const std::int64_t slice = sounds.firstSlice + static_cast<std::int64_t>(i);
            for (std::size_t c = 0; c < song.channels; ++c)
                m_stft.forward({song.at(c, firstFrameOf(slice)), m_info.stft.window}, {sounds.spectrum(c, slice, bins()), bins()}, scratch);
        }
        return unlessStopped(context);
    });
}

void ClassicModel::similarityAt(const Sounds& sounds, std::int64_t slice, std::span<float> out) const
{
    constexpr std::size_t kCount = 2 * kSimilaritySlices + 1;
    std::array<const std::complex<float>*, kCount> left{};
    std::array<const std::complex<float>*, kCount> right{};
    for (std::size_t i = 0; i < kCount; ++i) {
        const std::int64_t neighbour = slice - kSimilaritySlices + static_cast<std::int64_t>(i);
        left[i] = sounds.spectrum(0, neighbour, bins());
        right[i] = sounds.spectrum(sounds.parts[Song].channels - 1, neighbour, bins());
    }
    centreSimilarity(left, right, out);
}

/// Sums over the channels of |song - harmonic|, |sustained| and |harmonic - sustained|: drums, what stands still, what fluctuates.
void ClassicModel::magnitudesAt(const Sounds& sounds, std::int64_t slice, Workspace& work) const
{
    auto& [drums, still, moving] = work.parts;
    for (auto& values : work.parts)
        std::ranges::fill(values, 0.0F);
    std::complex<float>* harmonic = work.spectrum.data();
    std::complex<float>* sustained = harmonic + bins();
    const std::int64_t frame = firstFrameOf(slice);
    for (std::size_t c = 0; c < sounds.parts[Song].channels; ++c) {
        m_stft.forward({sounds.parts[Harmonic].at(c, frame), m_info.stft.window}, {harmonic, bins()}, work.scratch);
        m_stft.forward({sounds.parts[Sustained].at(c, frame), m_info.stft.window}, {sustained, bins()}, work.scratch);
        const std::complex<float>* song = sounds.spectrum(c, slice, bins());
        for (std::size_t k = 0; k < bins(); ++k) {
            drums[k] += std::sqrt(std::norm(song[k] - harmonic[k]));
            still[k] += std::sqrt(std::norm(sustained[k]));
            moving[k] += std::sqrt(std::norm(harmonic[k] - sustained[k]));
        }
    }
}

void ClassicModel::gainsFrom(Workspace& work) const
{
    const auto& [drums, still, moving] = work.parts;
    for (std::size_t k = 0; k < bins(); ++k) {
        const float total = drums[k] + still[k] + moving[k];
        const float scale = 1.0F / std::max(total, std::numeric_limits<float>::min());
        const float voice = scale * moving[k] * work.similarity[k] * m_voiceShare[k];
        const float drum = scale * drums[k];
        const float bass = std::max(0.0F, scale * (still[k] + moving[k]) - voice) * m_bassShare[k];
        work.gains[Vocals][k] = voice;
        work.gains[Drums][k] = drum;
        work.gains[Bass][k] = bass;
        work.gains[Other][k] = std::max(0.0F, 1.0F - voice - drum - bass);
    }
}

Result<std::unique_ptr<WindowEstimate>> ClassicModel::estimate(const Mixture& mixture, const RowFile&, const SliceWindow& window,
                                                               const JobContext& context)
{
    if (window.magnitudes.size() != window.slices * m_info.channels * bins())
        return failure(Errc::ShapeMismatch, "classic: " + std::to_string(window.slices) + " slices need " +
                                                std::to_string(window.slices * m_info.channels * bins()) + " magnitudes");
    auto weighting = std::make_unique<Weighting>(window, m_info.channels, bins());
    if (window.slices == 0)
        return weighting;
    const StageClock::Scope clock(context.clock, "medians and masks");
    auto sounds = takeApart(mixture, window.firstSlice, window.slices, context);
    if (!sounds)
        return std::unexpected(sounds.error());
    if (const Status done = songSpectra(*sounds, context); !done)
        return std::unexpected(done.error());
    const Status done = context.pool.parallelFor((window.slices + kSlicesPerTask - 1) / kSlicesPerTask, [&](std::size_t task) {
        Workspace work(m_info.stft);
        for (std::size_t i = task * kSlicesPerTask; i < std::min((task + 1) * kSlicesPerTask, window.slices); ++i) {
            const std::int64_t slice = window.firstSlice + static_cast<std::int64_t>(i);
            similarityAt(*sounds, slice, work.similarity);
            magnitudesAt(*sounds, slice, work);
            gainsFrom(work);
            for (std::size_t target = 0; target < kTargets; ++target)
                std::ranges::copy(work.gains[target], weighting->gainsAt(target, i).begin());
        }
        return unlessStopped(context);
    });
    if (!done)
        return std::unexpected(done.error());
    return weighting;
}

} // namespace

std::unique_ptr<Model> makeClassicModel() { return std::make_unique<ClassicModel>(); }

} // namespace stemwright::model
