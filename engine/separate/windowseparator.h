#pragma once

#include "engine/separate/bandedspectra.h"
#include "engine/separate/songmixture.h"
#include "engine/separate/wiener.h"

#include <cstdint>
#include <vector>

namespace stemwright::separate {

/// The stems of one window before it is joined to its neighbours.
struct WindowStems {
    std::int64_t firstSlice = 0;
    std::size_t slices = 0;
    std::size_t frames = 0; ///< (slices - 1) * hop + window
    /// [stems][song channels][frames]: windowed, overlap-added within the window, not divided by the window sum
    BigBuffer<float> samples;
};

/// The second pass: everything between a window of slices and the audio of its stems. Windows do not depend on each other and may be
/// asked for in any order and again with other options.
///
/// Owns its buffers, which grow to the largest window; what it refers to outlives it.
/// Thread  one at a time; spreads its work over the context's pool.
class WindowSeparator {
public:
    WindowSeparator(const SongMixture& mixture, model::Model& model, const RowFile& bottleneck);

    /// Stems: the model's targets in order, then the filter's residual when options ask for it.
    /// Errors  Cancelled; those of the model.
    [[nodiscard]] Status separate(std::int64_t firstSlice, std::size_t slices, const WienerOptions& options,
                                  const model::JobContext& context, WindowStems& out);
    /// Filters alone, for who wants to see how. Errors  as separate().
    [[nodiscard]] Status watch(std::int64_t firstSlice, std::size_t slices, const WienerOptions& options, const model::JobContext& context,
                               WienerWatcher& watcher);

private:
    /// What one thread needs for one band.
    struct BandWorkspace {
        std::vector<float> magnitudes; ///< [targets][slices][model channels][band's bins]
        WienerWorkspace filter;
    };
    Status filter(std::int64_t firstSlice, std::size_t slices, const WienerOptions& options, const model::JobContext& context,
                  WienerWatcher* watcher);
    Status filterBands(const model::WindowEstimate& estimate, const WienerOptions& options, const model::JobContext& context,
                       WienerWatcher* watcher);
    Status invert(std::size_t stems, const model::JobContext& context, WindowStems& out);
    Status invertStem(std::size_t stem, std::size_t channel, const std::stop_token& stop, WindowStems& out) const;

    const SongMixture& m_mixture;
    model::Model& m_model;
    const RowFile& m_bottleneck;
    WindowSpectra m_window;
    BandedSpectra m_stems;                   ///< rows [stems][filter channels]
    std::vector<BandWorkspace> m_workspaces; ///< one for each thread
};

} // namespace stemwright::separate
