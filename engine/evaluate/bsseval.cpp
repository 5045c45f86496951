#include "engine/evaluate/bsseval.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <memory>

namespace stemwright::evaluate {

namespace {

/// A longer filter would need a matrix of more than ten gigabytes for four stereo stems.
constexpr std::size_t kMostTaps = 4096;
constexpr double kOvershoot = 1.5;      ///< of the energy of an estimate; cutting out frames adds a little to a projection
constexpr double kShareOfFilters = 0.5; ///< of the time, with filters for the whole signal; for the progress only

Status checkOptions(const SignalSet& set, const BssOptions& options)
{
    if (const Status fits = checkShapes(set); !fits)
        return fits;
    if (options.taps < 1 || options.taps > kMostTaps)
        return failure(Errc::InvalidArgument, "the distortion filters can have 1 to " + std::to_string(kMostTaps) + " taps");
    if (set.frames() < 1 || (options.windowFrames && (*options.windowFrames < 1 || options.hopFrames < 1)))
        return failure(Errc::InvalidArgument, "signal, window and hop must hold at least one frame");
    const FrameRange whole{.begin = 0, .end = set.frames()};
    for (std::size_t j = 0; j < set.sources(); ++j)
        for (const auto& [signal, what] : {std::pair{set.references[j], "reference"}, std::pair{set.estimates[j], "estimate"}}) {
            const auto silent = isSilent(*signal, whole);
            if (!silent)
                return std::unexpected(silent.error());
            if (*silent)
                return failure(Errc::InvalidArgument, std::string(what) + " " + std::to_string(j + 1) + " is silent from beginning to end");
        }
    return {};
}

/// Measures one frame and puts the energies where they belong.
Status measureInto(FrameMeter& meter, std::size_t frame, BssEnergies& result)
{
    const auto energies = meter.measure(result.frames[frame]);
    if (!energies)
        return std::unexpected(energies.error());
    for (std::size_t j = 0; j < energies->size(); ++j)
        result.sources[j][frame] = (*energies)[j];
    return {};
}

Result<DistortionFilters> filtersFor(const SignalSet& set, const FrameRange& range, std::size_t taps, ThreadPool& pool,
                                     const std::stop_token& stop)
{
    const auto correlations = correlate(set, range, taps, pool, stop);
    if (!correlations)
        return std::unexpected(correlations.error());
    return solveFilters(*correlations, set.channels(), pool, stop);
}

Status measureGlobally(const SignalSet& set, const BssOptions& options, BssEnergies& result, ThreadPool& pool,
                       const std::function<void(double)>& progressed, const std::stop_token& stop)
{
    const auto filters = filtersFor(set, {.begin = 0, .end = set.frames()}, options.taps, pool, stop);
    if (!filters)
        return std::unexpected(filters.error());
    progressed(kShareOfFilters);
    const ProjectionSpectra spectra(*filters, result.frames.front().size());
    std::vector<std::unique_ptr<FrameMeter>> meters(pool.size());
    std::atomic<std::size_t> done = 0;
    return pool.parallelForWorkers(result.frames.size(), [&](std::size_t frame, std::size_t worker) -> Status {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "the evaluation was cancelled");
        if (!meters[worker])
            meters[worker] = std::make_unique<FrameMeter>(set, spectra);
        if (const Status measured = measureInto(*meters[worker], frame, result); !measured)
            return measured;
        progressed(kShareOfFilters + (1.0 - kShareOfFilters) * static_cast<double>(++done) / static_cast<double>(result.frames.size()));
        return {};
    });
}

bool soundsIn(const SignalSet& set, const FrameRange& frame)
{
    const auto sounds = [&](const Signal* signal) { return !isSilent(*signal, frame).value_or(false); };
    return std::ranges::all_of(set.references, sounds) && std::ranges::all_of(set.estimates, sounds);
}

Status measureFramewise(const SignalSet& set, const BssOptions& options, BssEnergies& result, ThreadPool& pool,
                        const std::function<void(double)>& progressed, const std::stop_token& stop)
{
    for (std::size_t frame = 0; frame < result.frames.size(); ++frame) {
        if (soundsIn(set, result.frames[frame])) {
            const auto filters = filtersFor(set, result.frames[frame], options.taps, pool, stop);
            if (!filters)
                return std::unexpected(filters.error());
            const ProjectionSpectra spectra(*filters, result.frames[frame].size());
            FrameMeter meter(set, spectra);
            if (const Status measured = measureInto(meter, frame, result); !measured)
                return measured;
        }
        progressed(static_cast<double>(frame + 1) / static_cast<double>(result.frames.size()));
    }
    return {};
}

} // namespace

double decibels(double a, double b) { return b == 0.0 ? std::numeric_limits<double>::infinity() : 10.0 * std::log10(a / b); }

BssScores imagesScores(const FrameEnergies& energies)
{
    return {.sdr = decibels(energies.reference, energies.error),
            .isr = decibels(energies.reference, energies.spatial),
            .sir = decibels(energies.target, energies.interference),
            .sar = decibels(energies.explained, energies.artefacts)};
}

BssScores sourcesScores(const FrameEnergies& energies)
{
    return {.sdr = decibels(energies.target, energies.beyondTarget),
            .isr = std::numeric_limits<double>::quiet_NaN(),
            .sir = decibels(energies.target, energies.interference),
            .sar = decibels(energies.explained, energies.artefacts)};
}

bool filtersOvershoot(const BssEnergies& energies)
{
    return std::ranges::any_of(energies.sources, [](const std::vector<FrameEnergies>& frames) {
        double projected = 0.0;
        double most = 0.0;
        for (const FrameEnergies& frame : frames)
            if (std::isfinite(frame.explained)) {
                projected += std::max(frame.target, frame.explained);
                const double norm = std::sqrt(frame.reference) + std::sqrt(frame.error); // of the estimate, at most
                most += norm * norm;
            }
        return projected > kOvershoot * most;
    });
}

std::vector<FrameRange> framesOf(std::int64_t frames, const BssOptions& options)
{
    if (!options.windowFrames || *options.windowFrames >= frames)
        return {{.begin = 0, .end = frames}};
    std::vector<FrameRange> ranges;
    for (std::int64_t begin = 0; begin + *options.windowFrames <= frames; begin += options.hopFrames)
        ranges.push_back({.begin = begin, .end = begin + *options.windowFrames});
    return ranges;
}

Result<BssEnergies> evaluateBss(const SignalSet& set, const BssOptions& options, ThreadPool& pool,
                                const std::function<void(double)>& progressed, const std::stop_token& stop)
{
    if (const Status fits = checkOptions(set, options); !fits)
        return std::unexpected(fits.error());
    BssEnergies result{.frames = framesOf(set.frames(), options), .sources = {}};
    result.sources.assign(set.sources(), std::vector<FrameEnergies>(result.frames.size()));
    const Status measured = options.filters == FilterScope::Global ? measureGlobally(set, options, result, pool, progressed, stop)
                                                                   : measureFramewise(set, options, result, pool, progressed, stop);
    if (!measured)
        return std::unexpected(measured.error());
    return result;
}

} // namespace stemwright::evaluate
