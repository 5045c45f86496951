#include "engine/model/classic/harmonicstage.h"

#include "engine/base/bigbuffer.h"
#include "engine/model/classic/hpss.h"
#include "engine/model/classic/medianfilter.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>

namespace stemwright::model {

namespace {

constexpr std::int64_t kSlicesPerTask = 16; // some milliseconds of work: the grain of the pool and of cancelling
constexpr std::size_t kBinsPerTask = 64;

std::size_t blocks(std::size_t count, std::size_t block) { return (count + block - 1) / block; }

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

Status unlessStopped(const JobContext& context)
{
    return context.stop.stop_requested() ? failure(Errc::Cancelled, "harmonic-percussive separation") : Status();
}

} // namespace

/// Segment s is the hop of frames between the middles of slices s and s + 1: the two slices that it is the sum of.
struct HarmonicStage::Slices {
    std::int64_t firstSegment = 0;
    std::int64_t endSegment = 0;
    std::int64_t first = 0; ///< slices that the medians of the segments' slices see
    std::int64_t end = 0;
    bool empty() const { return firstSegment >= endSegment; }
};

struct HarmonicStage::Analysis {
    Slices slices;
    std::size_t channels = 0;
    BigBuffer<std::complex<float>> spectra; ///< [slices][channels][bins]
    BigBuffer<float> magnitudes;            ///< [slices][bins], mean of the channels
    BigBuffer<float> harmonic;              ///< medians of these along time
    BigBuffer<float> sustained;             ///< [slices][lowest bins]
    std::size_t rows() const { return static_cast<std::size_t>(slices.end - slices.first); }
};

HarmonicStage::HarmonicStage(const HarmonicStageParams& params, int sampleRateHz)
    : m_stft({.window = params.window, .hop = params.window / 2}, dsp::WindowShape::Sine),
      m_hop(static_cast<std::int64_t>(params.window / 2)),
      m_harmonicSlices(oddLength(params.harmonicSeconds * sampleRateHz / double(m_hop))),
      m_percussiveBins(oddLength(params.percussiveHz * double(params.window) / sampleRateHz)),
      m_sustainedSlices(oddLength(params.sustainedSeconds * sampleRateHz / double(m_hop)))
{
    const double binHz = sampleRateHz / double(params.window);
    const auto bins = static_cast<double>(m_stft.params().bins());
    const double lowest = std::min(2.0 * params.sustainedBelowHz / binHz, bins); // at twice the cutoff its weight is 1 / 257
    m_sustainedShare.resize(static_cast<std::size_t>(lowest));
    lowPassGains(params.sustainedBelowHz, binHz, m_sustainedShare);
}

HarmonicStage::Slices HarmonicStage::slicesFor(FrameRange wanted, std::int64_t songFrames) const
{
    const std::int64_t segments = -floorDiv(-songFrames, m_hop); // these cover the song, slices 0 .. segments cover them
    const auto reach = static_cast<std::int64_t>(std::max(m_harmonicSlices, m_sustainedSlices) / 2);
    Slices slices;
    slices.firstSegment = std::max<std::int64_t>(0, floorDiv(wanted.first, m_hop));
    slices.endSegment = std::min(segments, -floorDiv(-wanted.end, m_hop));
    slices.first = std::max<std::int64_t>(0, slices.firstSegment - reach);
    slices.end = std::min(segments + 1, slices.endSegment + 1 + reach);
    return slices;
}

FrameRange HarmonicStage::inputFor(FrameRange wanted, std::int64_t songFrames) const
{
    const Slices slices = slicesFor(wanted, songFrames);
    if (slices.empty())
        return {wanted.first, wanted.first};
    return {(slices.first - 1) * m_hop, slices.end * m_hop};
}

Result<Stretch> HarmonicStage::extract(const Stretch& in, FrameRange wanted, std::int64_t songFrames, const JobContext& context) const
{
    Stretch out(wanted, in.channels);
    Analysis analysis{.slices = slicesFor(wanted, songFrames), .channels = in.channels};
    const Slices& slices = analysis.slices;
    if (slices.empty())
        return out;
    if (const Status done = analyse(in, analysis, context); !done)
        return std::unexpected(done.error());
    if (const Status done = medians(analysis, context); !done)
        return std::unexpected(done.error());
    const auto count = static_cast<std::size_t>(slices.endSegment - slices.firstSegment);
    const Status done = context.pool.parallelFor(blocks(count, kSlicesPerTask), [&](std::size_t task) {
        const std::int64_t first = slices.firstSegment + static_cast<std::int64_t>(task) * kSlicesPerTask;
        synthesise(analysis, first, std::min(first + kSlicesPerTask, slices.endSegment), out);
        return unlessStopped(context);
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

Status HarmonicStage::analyse(const Stretch& in, Analysis& analysis, const JobContext& context) const
{
    const std::size_t bins = m_stft.params().bins();
    analysis.spectra.resize(analysis.rows() * in.channels * bins);
    analysis.magnitudes.resize(analysis.rows() * bins);
    const float share = 1.0F / static_cast<float>(in.channels);
    const auto analyseSlice = [&](std::size_t row, dsp::Stft::Scratch& scratch) {
        const std::int64_t firstFrame = (analysis.slices.first + static_cast<std::int64_t>(row) - 1) * m_hop;
        float* magnitudes = analysis.magnitudes.data() + row * bins;
        std::fill_n(magnitudes, bins, 0.0F);
        for (std::size_t c = 0; c < in.channels; ++c) {
            std::complex<float>* spectrum = analysis.spectra.data() + (row * in.channels + c) * bins;
            m_stft.forward({in.at(c, firstFrame), m_stft.params().window}, {spectrum, bins}, scratch);
            for (std::size_t k = 0; k < bins; ++k)
                magnitudes[k] += share * std::sqrt(std::norm(spectrum[k]));
        }
    };
    return context.pool.parallelFor(blocks(analysis.rows(), kSlicesPerTask), [&](std::size_t task) {
        dsp::Stft::Scratch scratch(m_stft.params());
        for (std::size_t row = task * kSlicesPerTask; row < std::min((task + 1) * kSlicesPerTask, analysis.rows()); ++row)
            analyseSlice(row, scratch);
        return unlessStopped(context);
    });
}

Status HarmonicStage::medians(Analysis& analysis, const JobContext& context) const
{
    const std::size_t bins = m_stft.params().bins();
    const std::size_t rows = analysis.rows();
    const std::size_t lowest = m_sustainedShare.size();
    analysis.harmonic.resize(rows * bins);
    analysis.sustained.resize(rows * lowest);
    const Plane<const float> magnitudes{analysis.magnitudes.data(), rows, bins, bins};
    const Plane<float> harmonic{analysis.harmonic.data(), rows, bins, bins};
    const Plane<float> sustained{analysis.sustained.data(), rows, lowest, lowest};
    const std::size_t stripes = blocks(bins, kBinsPerTask);
    return context.pool.parallelFor(stripes + blocks(lowest, kBinsPerTask), [&](std::size_t task) {
        const bool isHarmonic = task < stripes;
        const Plane<float>& out = isHarmonic ? harmonic : sustained;
        const std::size_t first = (isHarmonic ? task : task - stripes) * kBinsPerTask;
        const std::size_t count = std::min(kBinsPerTask, out.columns - first);
        medianDownColumns(magnitudes.part(0, rows, first, count), isHarmonic ? m_harmonicSlices : m_sustainedSlices, Edge::Reflect,
                          out.part(0, rows, first, count));
        return unlessStopped(context);
    });
}

void HarmonicStage::makeMask(const Analysis& analysis, std::size_t row, const float* percussive, float* mask) const
{
    const std::size_t bins = m_stft.params().bins();
    const float* harmonic = analysis.harmonic.data() + row * bins;
    for (std::size_t k = 0; k < bins; ++k)
        mask[k] = softMask(harmonic[k], percussive[k]);
    const float* magnitudes = analysis.magnitudes.data() + row * bins;
    const float* sustained = analysis.sustained.data() + row * m_sustainedShare.size();
    for (std::size_t k = 0; k < m_sustainedShare.size(); ++k)
        mask[k] += m_sustainedShare[k] * (sustainedMask(magnitudes[k], sustained[k]) - mask[k]);
}

void HarmonicStage::synthesise(const Analysis& analysis, std::int64_t firstSegment, std::int64_t endSegment, Stretch& out) const
{
    const std::size_t bins = m_stft.params().bins();
    const std::size_t window = m_stft.params().window;
    const auto hop = static_cast<std::size_t>(m_hop);
    const auto firstRow = static_cast<std::size_t>(firstSegment - analysis.slices.first);
    const auto rows = static_cast<std::size_t>(endSegment - firstSegment) + 1;
    std::vector<float> percussive(rows * bins);
    medianAlongRows({analysis.magnitudes.data() + firstRow * bins, rows, bins, bins}, m_percussiveBins, Edge::Reflect,
                    {percussive.data(), rows, bins, bins});
    for (std::size_t row = 0; row < rows; ++row) // the mask of a slice takes the place of its median
        makeMask(analysis, firstRow + row, percussive.data() + row * bins, percussive.data() + row * bins);

    dsp::Stft::Scratch scratch(m_stft.params());
    std::vector<float> sum;
    const FrameRange kept{std::max(firstSegment * m_hop, out.range.first), std::min(endSegment * m_hop, out.range.end)};
    for (std::size_t c = 0; c < analysis.channels; ++c) {
        sum.assign((rows + 1) * hop, 0.0F);
        for (std::size_t row = 0; row < rows; ++row) {
            const std::complex<float>* spectrum = analysis.spectra.data() + ((firstRow + row) * analysis.channels + c) * bins;
            for (std::size_t k = 0; k < bins; ++k)
                scratch.bins()[k] = percussive[row * bins + k] * spectrum[k];
            m_stft.inverseAdd(std::span(sum).subspan(row * hop, window), scratch);
        }
        const float* source = sum.data() + (kept.first - (firstSegment - 1) * m_hop); // squared sine windows at half overlap sum to 1
        std::copy_n(source, kept.size(), out.channel(c) + (kept.first - out.range.first));
    }
}

} // namespace stemwright::model
