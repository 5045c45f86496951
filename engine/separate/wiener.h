#pragma once

#include "engine/base/result.h"
#include "engine/model/band.h"

#include <complex>
#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>

namespace stemwright::separate {

struct WienerOptions {
    std::size_t iterations = 1; ///< of the EM algorithm; 0 gives the initial estimate
    bool softMask = false;      ///< initial estimate by ratio mask instead of by magnitude with the mixture's phase
    bool residual = false;      ///< one more source: the mixture less all targets, before any iteration
    bool spread = false;        ///< at the end each source takes of what all leave of the mixture by its share in their energy
    bool operator==(const WienerOptions&) const = default;
};

/// Sizes of one window of the filter.
struct WienerShape {
    std::size_t targets = 0;       ///< J
    std::size_t slices = 0;        ///< T
    std::size_t channels = 0;      ///< of the mixture: 1 or 2
    std::size_t modelChannels = 0; ///< of the magnitudes: as the mixture, or 1 for all channels alike
    std::size_t bins = 0;          ///< F
};

/// What one thread needs to run the filter; grows to the largest window it has seen.
class WienerWorkspace {
public:
    WienerWorkspace();
    ~WienerWorkspace();
    WienerWorkspace(WienerWorkspace&&) noexcept;
    WienerWorkspace& operator=(WienerWorkspace&&) noexcept;

    struct Buffers;
    Buffers& buffers() { return *m_buffers; }

private:
    std::unique_ptr<Buffers> m_buffers;
};

/// Some bins of a window while the filter works on them.
struct WienerBlock {
    std::size_t firstBin = 0;
    std::size_t bins = 0;
    double scale = 1.0; ///< its amplitudes are the mixture's times this
    WienerWorkspace::Buffers& numbers;
};

/// Sees what the filter makes, iteration by iteration; 0 are the first estimates.
///
/// Thread  blocks of different bands from several threads at once.
class WienerWatcher {
public:
    virtual ~WienerWatcher() = default;
    /// The estimates of one slice are made.
    virtual void sliceMade(std::size_t iteration, std::size_t slice, const WienerBlock& block) = 0;
    /// Those of all slices are, and the block holds the powers and the covariances that follow from them.
    virtual void iterationMade(std::size_t iteration, const WienerBlock& block) = 0;
};

/// Multichannel Wiener filter: refines magnitude estimates into complex stems by expectation maximisation over one window.
///
/// Every bin is independent, so a call works on one band; calls on different bands may run at the same time, each with a workspace
/// of its own. All iterations of a few bins are done before the next bins are touched: they stay in the cache.
///
/// Shape   mix [T][C][F]; magnitudes [J][T][modelChannels][band.count], >= 0; stems [J (+ 1 with residual)][C][T][stride],
///         as BandedSpectra gives them, aligned to 64 bytes.
/// Unit    linear amplitude, same scale as the mix. `mixPeak` is the largest |mix| of the whole window, all bins.
/// Keeps   with 1 or more iterations the sources sum to the mix, except where their energy is near sqrt(eps); with spread everywhere.
/// Errors  Cancelled, polled every few bins. Finite input gives finite output (double precision; the determinant is bounded from below by
///         its exact minimum).
/// Watcher none, or one that outlives the call.
/// Thread  any worker; allocates when the workspace grows.
/// Source  Nugraha, Liutkus, Vincent 2016; constants of the Open-Unmix reference's filter.
[[nodiscard]] Status wienerFilter(const WienerShape& shape, const WienerOptions& options, std::span<const std::complex<float>> mix,
                                  float mixPeak, std::span<const float> magnitudes, const model::Band& band,
                                  std::span<std::complex<float>> stems, WienerWorkspace& workspace, const std::stop_token& stop,
                                  WienerWatcher* watcher = nullptr);

} // namespace stemwright::separate
