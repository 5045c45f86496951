#pragma once

#include "engine/base/threadpool.h"
#include "engine/evaluate/frameenergies.h"
#include "engine/evaluate/signal.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemwright::evaluate {

/// Global: one set of filters for the whole signal (BSS Eval v4). Framewise: one for each frame (v3).
enum class FilterScope { Global, Framewise };

struct BssOptions {
    std::optional<std::int64_t> windowFrames; ///< nothing: the whole signal is one frame
    std::int64_t hopFrames = 0;               ///< where there is a window
    std::size_t taps = 512;                   ///< length of the distortion filters
    FilterScope filters = FilterScope::Global;
};

/// Energies of all sources in all frames.
struct BssEnergies {
    std::vector<FrameRange> frames;
    std::vector<std::vector<FrameEnergies>> sources; ///< [source][frame]
};

/// In dB. Infinite where there is nothing of what is measured; NaN in frames that are not scored.
struct BssScores {
    double sdr = 0.0;
    double isr = 0.0;
    double sir = 0.0;
    double sar = 0.0;
};

/// The images version (museval, mir_eval's bss_eval_images): its SDR forgives no filtering.
BssScores imagesScores(const FrameEnergies& energies);
/// The sources version (mir_eval's bss_eval_sources): what a filter of the reference can explain is forgiven; it has no ISR (NaN).
BssScores sourcesScores(const FrameEnergies& energies);

/// Whether the distortion filters add sound instead of explaining it: their equations do not determine them where the references hold
/// next to nothing, as sound does that was decoded from lossy files. Then ISR, SIR and SAR mean nothing, in museval as well; SDR needs no
/// filter.
///
/// Source  a projection has no more energy than what it projects (metrics specification, 7.1 and 10.4), here summed over the frames.
bool filtersOvershoot(const BssEnergies& energies);

/// 10 log10(a / b), +infinity when b is 0.
double decibels(double a, double b);

/// The frames of a signal: rectangular, whole ones only; one frame when the window is not shorter than the signal.
std::vector<FrameRange> framesOf(std::int64_t frames, const BssOptions& options);

/// BSS Eval of sources that belong together, without looking for a permutation.
///
/// Errors  those of checkShapes; InvalidArgument when a reference or an estimate is silent from beginning to end, or an option makes no
///         sense; those of reading; Cancelled (within a second).
/// Thread  any worker; memory does not grow with the length of the signals.
/// Source  museval 0.4.1, metrics specification 4, 5 and 8.
Result<BssEnergies> evaluateBss(const SignalSet& set, const BssOptions& options, ThreadPool& pool,
                                const std::function<void(double)>& progressed, const std::stop_token& stop);

} // namespace stemwright::evaluate
