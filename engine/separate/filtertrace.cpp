#include "engine/separate/filtertrace.h"

#include "engine/separate/wienerkernels.h"
#include "engine/separate/windowseparator.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>

namespace stemwright::separate {

namespace {

double energyDb(double energy, double reference)
{
    constexpr double kDecibels = 10.0;
    return energy > 0.0 && reference > 0.0 ? kDecibels * std::log10(energy / reference) : -std::numeric_limits<double>::infinity();
}

/// ln det C + x^H C^-1 x of one bin in one slice.
double negativeLogLikelihood(WienerWorkspace::Buffers& b, std::size_t slice, std::size_t i)
{
    double left = kSqrtEps;
    double right = kSqrtEps;
    std::complex<double> cross = 0.0;
    for (std::size_t j = 0; j < b.sources; ++j) {
        const double power = b.powerAt(slice, j)[i];
        const double* covariance = b.modelOf(j) + i;
        left += power * covariance[Left * kBlock];
        right += power * covariance[Right * kBlock];
        cross += power * std::complex(covariance[CrossReal * kBlock], covariance[CrossImag * kBlock]);
    }
    const auto mix = [&](std::size_t channel) {
        const double* row = b.mixAt(slice, channel) + i;
        return std::complex(row[0], row[kBlock]);
    };
    if (b.channels == 1)
        return std::log(left) + std::norm(mix(0)) / left;
    // Bounded from below as in the filter.
    const double determinant = std::max(left * right - std::norm(cross), kSqrtEps * (left + right) - kSqrtEps * kSqrtEps);
    const double adjugate = right * std::norm(mix(0)) + left * std::norm(mix(1)) - 2.0 * (std::conj(mix(0)) * cross * mix(1)).real();
    return std::log(determinant) + adjugate / determinant;
}

double mixtureEnergy(WienerWorkspace::Buffers& b, std::size_t slice, std::size_t i)
{
    double energy = 0.0;
    for (std::size_t c = 0; c < b.channels; ++c)
        for (const std::size_t part : {std::size_t{0}, kBlock})
            energy += b.mixAt(slice, c)[part + i] * b.mixAt(slice, c)[part + i];
    return energy / static_cast<double>(b.channels);
}

double residualEnergy(WienerWorkspace::Buffers& b, std::size_t slice, std::size_t i)
{
    double energy = 0.0;
    for (std::size_t c = 0; c < b.channels; ++c)
        for (const std::size_t part : {std::size_t{0}, kBlock}) {
            double rest = b.mixAt(slice, c)[part + i];
            for (std::size_t j = 0; j < b.sources; ++j)
                rest -= b.estimateOf(j, c)[part + i];
            energy += rest * rest;
        }
    return energy / static_cast<double>(b.channels);
}

/// Sums up what the filter makes of one window after the other. Each bin has sums of its own, so that no block waits for another and the
/// result does not depend on their order.
class Collector final : public WienerWatcher {
public:
    Collector(FilterTrace& trace, TraceDetail detail)
        : m_trace(trace), m_detail(detail), m_objectives(trace.steps.size() * trace.bins), m_residuals(trace.steps.size() * trace.bins),
          m_energies(trace.steps.size() * trace.stems * trace.bins), m_mixture(trace.bins)
    {
        if (detail == TraceDetail::Levels)
            return;
        m_trace.mixtureEnergies.resize(trace.bins * trace.slices);
        for (FilterStep& step : m_trace.steps)
            step.shares.resize(trace.stems * trace.bins * trace.slices);
    }

    void beginWindow(SliceRange window)
    {
        m_window = window;
        m_windowSlices += window.end - window.first;
    }

    void sliceMade(std::size_t iteration, std::size_t slice, const WienerBlock& block) override
    {
        if (isWanted(slice))
            for (std::size_t i = 0; i < block.bins; ++i)
                m_residuals[iteration * m_trace.bins + block.firstBin + i] +=
                    residualEnergy(block.numbers, slice, i) / (block.scale * block.scale);
    }

    void iterationMade(std::size_t iteration, const WienerBlock& block) override
    {
        for (std::size_t slice = 0; slice < block.numbers.slices; ++slice)
            for (std::size_t i = 0; i < block.bins; ++i) {
                m_objectives[iteration * m_trace.bins + block.firstBin + i] += negativeLogLikelihood(block.numbers, slice, i);
                if (isWanted(slice))
                    note(iteration, slice, i, block);
            }
    }

    /// After the last window.
    void finish() const
    {
        const auto sum = [this](const std::vector<double>& values, std::size_t row) {
            double total = 0.0;
            for (std::size_t bin = 0; bin < m_trace.bins; ++bin)
                total += values[row * m_trace.bins + bin];
            return total;
        };
        const double mixture = sum(m_mixture, 0);
        for (std::size_t at = 0; at < m_trace.steps.size(); ++at) {
            FilterStep& step = m_trace.steps[at];
            step.objective = sum(m_objectives, at) / static_cast<double>(m_trace.bins) / static_cast<double>(m_windowSlices);
            step.residualDb = energyDb(sum(m_residuals, at), mixture);
            for (std::size_t stem = 0; stem < m_trace.stems; ++stem)
                step.stemDb.push_back(energyDb(sum(m_energies, at * m_trace.stems + stem), mixture));
        }
    }

private:
    std::int64_t traced(std::size_t slice) const { return m_window.first + static_cast<std::int64_t>(slice) - m_trace.firstSlice; }
    bool isWanted(std::size_t slice) const { return traced(slice) >= 0 && traced(slice) < static_cast<std::int64_t>(m_trace.slices); }

    void note(std::size_t iteration, std::size_t slice, std::size_t i, const WienerBlock& block)
    {
        const std::size_t bin = block.firstBin + i;
        const auto at = bin * m_trace.slices + static_cast<std::size_t>(traced(slice));
        const double unit = 1.0 / (block.scale * block.scale);
        const double mixture = mixtureEnergy(block.numbers, slice, i);
        if (iteration == 0)
            m_mixture[bin] += unit * mixture;
        if (iteration == 0 && m_detail == TraceDetail::Shares)
            m_trace.mixtureEnergies[at] = static_cast<float>(unit * mixture);
        for (std::size_t stem = 0; stem < m_trace.stems; ++stem) {
            const double energy = block.numbers.powerAt(slice, stem)[i];
            m_energies[(iteration * m_trace.stems + stem) * m_trace.bins + bin] += unit * energy;
            if (m_detail == TraceDetail::Shares && mixture > 0.0)
                m_trace.steps[iteration].shares[stem * m_trace.bins * m_trace.slices + at] = static_cast<float>(energy / mixture);
        }
    }

    FilterTrace& m_trace;
    TraceDetail m_detail;
    SliceRange m_window;
    std::int64_t m_windowSlices = 0;  ///< of all windows
    std::vector<double> m_objectives; ///< [steps][bins]
    std::vector<double> m_residuals;  ///< [steps][bins]
    std::vector<double> m_energies;   ///< [steps][stems][bins]
    std::vector<double> m_mixture;    ///< [bins]
};

Status checkRange(const SongPiece& piece, FrameRange range)
{
    const FrameRange within{.first = piece.firstFrame, .end = piece.firstFrame + piece.song->frames.rows()};
    if (range.first >= within.first && range.end <= within.end && range.first < range.end &&
        static_cast<double>(range.frames()) <= kMostTracedSeconds * piece.song->info.sampleRateHz)
        return {};
    return failure(Errc::InvalidArgument, "frames " + std::to_string(range.first) + " to " + std::to_string(range.end) +
                                              ": not a stretch of the song of at most some seconds");
}

} // namespace

Result<FilterTrace> traceFilter(const SongPiece& piece, const FirstPass& first, model::Model& model, FrameRange range,
                                const SeparationOptions& options, TraceDetail detail, const model::JobContext& context)
{
    if (const Status checked = checkOptions(model.info(), options); !checked)
        return std::unexpected(checked.error());
    if (const Status checked = checkRange(piece, range); !checked)
        return std::unexpected(checked.error());
    const SongMixture& mixture = first.mixture();
    const WienerOptions filter = wienerOptions(options);
    const double ratio = static_cast<double>(mixture.frames()) / static_cast<double>(piece.song->frames.rows());
    const auto atModelRate = [&](std::int64_t frame) { return std::llround(static_cast<double>(frame - piece.firstFrame) * ratio); };
    const SliceRange slices =
        slicesOf({.first = atModelRate(range.first), .end = atModelRate(range.end)}, mixture.frames(), mixture.stft().params());
    FilterTrace trace{.stems = model.info().targets.size() + (filter.residual ? 1 : 0),
                      .bins = mixture.stft().params().bins(),
                      .slices = static_cast<std::size_t>(slices.end - slices.first),
                      .firstSlice = slices.first,
                      .mixtureEnergies = {},
                      .steps = std::vector<FilterStep>(options.iterations + 1),
                      .options = options};
    WindowSeparator separator(mixture, model, first.bottleneck());
    Collector collector(trace, detail);
    for (const SliceRange window : windowsTouching(piece, slices, mixture.slices(), options.windowSlices)) {
        collector.beginWindow(window);
        const auto count = static_cast<std::size_t>(window.end - window.first);
        if (const Status watched = separator.watch(window.first, count, filter, context, collector); !watched)
            return std::unexpected(watched.error());
    }
    collector.finish();
    return trace;
}

Result<FilterTrace> traceFilter(const std::shared_ptr<const audio::Song>& song, model::Model& model, const BottleneckCache& cache,
                                const std::filesystem::path& scratchFolder, FrameRange range, const SeparationOptions& options,
                                TraceDetail detail, const model::JobContext& context)
{
    const auto first = FirstPass::kept(*song, model, cache, scratchFolder, context);
    if (!first)
        return std::unexpected(first.error());
    return traceFilter(SongPiece{.song = song}, **first, model, range, options, detail, context);
}

} // namespace stemwright::separate
