#pragma once

#include "engine/audio/songfile.h"
#include "engine/base/result.h"
#include "engine/model/model.h"
#include "engine/separate/wiener.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace stemwright::separate {

/// What becomes of the part of the song that no target explains.
enum class Residual {
    None,
    Remainder, ///< song less all stems, at the song's own rate: stems and remainder give the song to the last bit of float
    Filtered,  ///< a further source of the filter, as the reference's `--residual`
    Spread,    ///< remainder of stems that have taken it by their masks, and alike what no mask sees: what rounding leaves
};

struct SeparationOptions {
    std::size_t iterations = 1;     ///< of the Wiener filter
    std::size_t windowSlices = 300; ///< of the filter; 0: one window over the whole song, whose memory grows with it
    bool softMask = false;
    Residual residual = Residual::Remainder;
    bool operator==(const SeparationOptions&) const = default;
};

/// Receives the stems while they are made.
class StemSink {
public:
    virtual ~StemSink() = default;
    /// Next frames of one stem: interleaved, the song's channels, rate and length. All stems advance together, block by block.
    /// Thread  one at a time, beside the one that runs the separation.
    [[nodiscard]] virtual Status write(std::size_t stem, std::span<const float> frames) = 0;
};

/// Names of the stems in the order in which a sink sees them: the model's targets, then "residual" if there is one.
std::vector<std::string> stemNames(const model::ModelInfo& model, const SeparationOptions& options);

/// The part of them that is the filter's.
WienerOptions wienerOptions(const SeparationOptions& options);

/// Checks what can be checked before any work.
/// Errors  InvalidArgument: a single target cannot be filtered by itself (spec 3.4), nor take the residual; a target may not take the
///         residual's name.
[[nodiscard]] Status checkOptions(const model::ModelInfo& model, const SeparationOptions& options);

class BottleneckCache;

/// Bytes that separate() is going to write to its scratch folder and the cache, at most: to be told beforehand if they are not free.
std::uint64_t scratchBytes(const audio::Song& song, const model::Model& model, const BottleneckCache& cache, std::size_t threads);

/// Separates a song: resamples it to the model's rate, lets the model prepare (or takes its bottleneck from `cache` when it has seen
/// this song before), then works through the windows from start to end and hands the stems to `sink`.
///
/// Memory  does not grow with the song (except with windowSlices = 0): what does lies in files without a name in `scratchFolder`.
/// Errors  those of checkOptions, model and sink; Cancelled (polled at least every 100 ms).
/// Thread  a job's own.
[[nodiscard]] Status separate(const audio::Song& song, model::Model& model, const SeparationOptions& options, const BottleneckCache& cache,
                              StemSink& sink, const std::filesystem::path& scratchFolder, const model::JobContext& context);

} // namespace stemwright::separate
