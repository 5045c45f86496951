#include "engine/mix/levelmatch.h"

#include "engine/mix/meters.h"
#include "engine/mix/render.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace stemwright::mix {

namespace {

constexpr std::size_t kChannels = 2;
constexpr std::size_t kBlockFrames = 16'384;
constexpr std::int64_t kPieces = 20;

/// All of the ranges when that is no more than `most` frames, else pieces of as many frames together, from their start to their end.
std::vector<FrameRange> evenlySpread(const std::vector<FrameRange>& ranges, std::int64_t most)
{
    std::int64_t all = 0;
    for (const FrameRange& range : ranges)
        all += range.frames();
    if (all <= most)
        return ranges;
    std::vector<FrameRange> pieces;
    const std::int64_t length = most / kPieces;
    for (std::int64_t piece = 0; piece < kPieces; ++piece) {
        std::int64_t offset = (all - length) * piece / (kPieces - 1);
        auto range = ranges.begin();
        for (; offset >= range->frames(); ++range)
            offset -= range->frames();
        pieces.push_back({.first = range->first + offset, .end = std::min(range->first + offset + length, range->end)});
    }
    return pieces;
}

Result<double> loudnessOf(const Mix& mix, Source& source, const std::vector<FrameRange>& pieces, const std::stop_token& stop)
{
    auto meter = LoudnessMeter::create(kChannels, source.sampleRateHz(), Measured::Loudness);
    if (!meter)
        return std::unexpected(meter.error());
    std::vector<float> block(kBlockFrames * kChannels);
    for (const FrameRange& piece : pieces) {
        auto renderer = Renderer::create(mix, source, piece, kChannels);
        if (!renderer)
            return std::unexpected(renderer.error());
        for (std::size_t count = 1; count > 0;) {
            if (stop.stop_requested())
                return failure(Errc::Cancelled, "the levels are no longer needed");
            const auto rendered = renderer->next(block);
            if (!rendered)
                return std::unexpected(rendered.error());
            count = *rendered;
            if (const Status added = meter->add(std::span(block).first(count * kChannels)); !added)
                return std::unexpected(added.error());
        }
    }
    return meter->integratedLufs();
}

} // namespace

Result<float> matchingOriginalDb(const Mix& mix, Source& source, const std::stop_token& stop)
{
    const auto pieces = evenlySpread(source.available(), std::llround(kMatchedSeconds * source.sampleRateHz()));
    Mix stems = mix;
    stems.masterDb = 0.0F;
    stems.listen = Listen::Stems;
    const auto mixLufs = loudnessOf(stems, source, pieces, stop);
    if (!mixLufs)
        return std::unexpected(mixLufs.error());
    const auto originalLufs = loudnessOf({.listen = Listen::Original}, source, pieces, stop);
    if (!originalLufs)
        return std::unexpected(originalLufs.error());
    if (std::isinf(*mixLufs) || std::isinf(*originalLufs))
        return 0.0F;
    return std::clamp(static_cast<float>(*mixLufs - *originalLufs), -kMostCorrectionDb, kMaxGainDb);
}

} // namespace stemwright::mix
