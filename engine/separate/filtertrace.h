#pragma once

#include "engine/audio/songfile.h"
#include "engine/base/framerange.h"
#include "engine/model/model.h"
#include "engine/separate/firstpass.h"
#include "engine/separate/separation.h"
#include "engine/separate/songpiece.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace stemwright::separate {

/// What the filter made of a stretch of a song in one iteration; 0 are the first estimates.
struct FilterStep {
    /// Negative log-likelihood of the mixture x under the local Gaussian model: the mean of ln det C + x^H C^-1 x, in nats, over all bins
    /// and slices of the windows that touch the stretch. C = 1e-5 I + sum_j P_j R_j, with the powers P and spatial covariances R of this
    /// step's estimates, at the filter's inner level; the constant channels * ln pi is left out. Less is better. The filter's EM is a
    /// simplified one, which leaves out how uncertain each source remains: this falls in the first steps and may rise again after some.
    double objective = 0.0;
    std::vector<double> stemDb; ///< [stems] energy in the stretch beside the mixture's there; -infinity for silence
    double residualDb = 0.0;    ///< the same of the mixture less all stems
    /// [stems][bins][slices] energy of a stem over the mixture's in the same place, 0 where the mixture is silent. Stems may cancel each
    /// other, so those of all need not add up to 1. Empty unless asked for.
    std::vector<float> shares;
};

/// How the filter arrives at its stems in a stretch of a song.
///
/// Shape   slices are those that the stretch is made of, bins those of the model's STFT; the last index is contiguous.
/// Unit    energies are |.|^2 of STFT bins, the mean over the filter's one or two channels.
struct FilterTrace {
    std::size_t stems = 0; ///< the model's targets, then the filter's residual with Residual::Filtered
    std::size_t bins = 0;
    std::size_t slices = 0;
    std::int64_t firstSlice = 0;        ///< of the piece, at the model's rate and hop
    std::vector<float> mixtureEnergies; ///< [bins][slices]; empty unless the shares are asked for
    std::vector<FilterStep> steps;      ///< [iterations + 1]
    SeparationOptions options;          ///< by which it was made
};

enum class TraceDetail {
    Levels, ///< some numbers for each step
    Shares, ///< 4 * stems * bins bytes for each slice and step: 13 MB a second with four targets and 10 iterations
};

inline constexpr double kMostTracedSeconds = 30.0;

/// Filters the windows that touch `range` (frames of the song, at most kMostTracedSeconds) as `options` say and notes each step from 0 to
/// options.iterations, before a residual is spread. `first` is over `piece`.
/// Errors  those of checkOptions; InvalidArgument: no such range; Cancelled; those of the model and of the files.
/// Thread  a job's own; beside others with the same model.
Result<FilterTrace> traceFilter(const SongPiece& piece, const FirstPass& first, model::Model& model, FrameRange range,
                                const SeparationOptions& options, TraceDetail detail, const model::JobContext& context);

/// The same of a whole song whose first pass is kept, so that the model's prepare() is never called.
/// Errors  also NotFound: no first pass is kept.
Result<FilterTrace> traceFilter(const std::shared_ptr<const audio::Song>& song, model::Model& model, const BottleneckCache& cache,
                                const std::filesystem::path& scratchFolder, FrameRange range, const SeparationOptions& options,
                                TraceDetail detail, const model::JobContext& context);

} // namespace stemwright::separate
