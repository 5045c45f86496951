#pragma once

#include "engine/edit/blocks.h"
#include "engine/edit/coverage.h"
#include "engine/edit/slicegains.h"
#include "engine/mix/wrappedsource.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace stemwright::edit {

/// What of another source's stems and original lies in a shape; all else is silent.
///
/// Thread  as mix::Source: any.
class RegionSource final : public mix::WrappedSource, private SliceEditor {
public:
    static constexpr std::size_t kCacheBytes = std::size_t{24} << 20;

    /// `shape` and `edge` are such as checkStrokes() takes.
    RegionSource(std::shared_ptr<mix::Source> source, const Shape& shape, const Edge& edge, std::size_t cacheBytes = kCacheBytes);

    std::uint64_t generation(FrameRange range) const override;
    Status readOriginal(std::int64_t first, std::span<float> frames) override { return readStem(stems(), first, frames); }
    Status readStem(std::size_t stem, std::int64_t first, std::span<float> frames) override;

private:
    std::uint64_t version(FrameRange range) const override { return generation(range); }
    std::unique_ptr<SliceWork> work(FrameRange range) const override;

    Blocks m_blocks;
    Coverage m_coverage;
    FrameRange m_reach;
};

/// The energy of each stem within a shape, by which its shares are told: the sum of the squares of what RegionSource lets hear.
///
/// Errors  those of the source; Cancelled (polled once per slice).
/// Thread  any worker.
Result<std::vector<double>> regionEnergies(mix::Source& source, const Shape& shape, const Edge& edge, const std::stop_token& stop);

} // namespace stemwright::edit
