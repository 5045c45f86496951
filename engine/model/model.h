#pragma once

#include "engine/base/result.h"
#include "engine/base/rowfile.h"
#include "engine/base/stageclock.h"
#include "engine/base/threadpool.h"
#include "engine/dsp/stft.h"
#include "engine/model/band.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace stemwright::model {

/// What the rest of the program needs to know of a model.
struct ModelInfo {
    std::string id;           ///< name in the catalogue or of the folder
    std::string architecture; ///< "open-unmix", "joint-unmix", "classic"
    std::vector<std::string> targets;
    int sampleRateHz = 44100;
    dsp::StftParams stft;
    std::size_t channels = 2; ///< of the magnitudes; with 1, the magnitudes of the mixture's channels are averaged
    std::string hash;         ///< changes whenever the result could: SHA-256 over weights, or a version for methods without any
};

/// The mixture as a model sees it: at the model's rate, one or two channels.
///
/// Thread  const functions from several threads at once.
class Mixture {
public:
    virtual ~Mixture() = default;
    virtual std::int64_t frames() const = 0;
    virtual std::size_t channels() const = 0;
    virtual std::int64_t slices() const = 0;
    /// Samples [channels][count] from `firstFrame` on; zeros before the beginning and after the end.
    [[nodiscard]] virtual Status samples(std::int64_t firstFrame, std::size_t count, std::span<float> out) const = 0;
    /// Magnitudes of the centred STFT with the model's parameters, [slices][model channels][bins].
    [[nodiscard]] virtual Status magnitudes(std::int64_t firstSlice, std::span<float> out) const = 0;
};

/// What a long computation may use and must heed.
struct JobContext {
    ThreadPool& pool;
    std::stop_token stop;
    std::function<void(double)> progress = [](double) {}; ///< fraction done of this computation, in [0, 1]; from any pool thread
    StageClock* clock = nullptr;                          ///< where the time goes, when somebody wants to know
};

/// A range of slices with the mixture's magnitudes in it.
struct SliceWindow {
    std::int64_t firstSlice = 0;
    std::size_t slices = 0;
    std::span<const float> magnitudes; ///< [slices][channels][bins], >= 0
};

/// What a model estimates for one window, to be asked for band by band.
///
/// Refers to the model and to the magnitudes of the window it was made for.
/// Thread  bands from several threads at once.
class WindowEstimate {
public:
    virtual ~WindowEstimate() = default;
    /// Magnitudes of all targets.
    /// Shape   out [targets][slices][channels][band's bins], >= 0, same scale as the mixture's.
    [[nodiscard]] virtual Status magnitudes(std::size_t band, std::span<float> out) const = 0;
};

/// A network or an algorithm that turns a mixture's magnitudes into those of its targets, in two steps: prepare() once over the whole
/// song leaves a narrow bottleneck; estimate() for any window, in any order, as often as wanted.
///
/// Thread  prepare and estimate from several threads at once, each with a pool of its own, over which they spread their work.
class Model {
public:
    virtual ~Model() = default;

    virtual const ModelInfo& info() const = 0;
    /// Columns of what prepare() leaves, and rows for each slice; 0 for methods that need no first pass.
    virtual std::size_t bottleneckColumns() const = 0;
    virtual std::size_t bottleneckRowsPerSlice() const { return 1; }
    /// Bytes that prepare() needs at most for each slice beyond those of the finished bottleneck, when it works on so many threads.
    virtual std::size_t scratchBytesPerSlice(std::size_t /*threads*/) const { return 0; }

    /// Writes bottleneckRowsPerSlice() * mixture.slices() rows, in an order of the model's own. Scratch data goes to `scratchFolder`.
    /// Errors  Cancelled (polled at least every 100 ms); those of the mixture and of the files.
    [[nodiscard]] virtual Status prepare(const Mixture& mixture, RowFile& bottleneck, const std::filesystem::path& scratchFolder,
                                         const JobContext& context) = 0;

    /// Errors  Cancelled; ShapeMismatch; those of the mixture and of the file.
    virtual Result<std::unique_ptr<WindowEstimate>> estimate(const Mixture& mixture, const RowFile& bottleneck, const SliceWindow& window,
                                                             const JobContext& context) = 0;
};

} // namespace stemwright::model
