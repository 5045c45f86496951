#include "engine/mix/levelmatch.h"

#include "engine/mix/meters.h"
#include "engine/mix/ranges.h"
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

/// What is heard of a source, and through which mix.
struct Heard {
    const Mix& mix;
    Source& source;
};

/// The gain in dB for `other`, which makes it as loud as `standard` over these pieces.
Result<float> matchingDb(const Heard& standard, const Heard& other, const std::vector<FrameRange>& pieces, const std::stop_token& stop)
{
    const auto standardLufs = loudnessOf(standard.mix, standard.source, pieces, stop);
    if (!standardLufs)
        return std::unexpected(standardLufs.error());
    const auto otherLufs = loudnessOf(other.mix, other.source, pieces, stop);
    if (!otherLufs)
        return std::unexpected(otherLufs.error());
    if (std::isinf(*standardLufs) || std::isinf(*otherLufs))
        return 0.0F;
    return std::clamp(static_cast<float>(*standardLufs - *otherLufs), -kMostCorrectionDb, kMaxGainDb);
}

std::int64_t mostFrames(const Source& source) { return std::llround(kMatchedSeconds * source.sampleRateHz()); }

Mix stemsOf(const Mix& mix)
{
    Mix stems = mix;
    stems.masterDb = 0.0F;
    stems.listen = Listen::Stems;
    return stems;
}

} // namespace

Result<float> matchingOriginalDb(const Mix& mix, Source& source, const std::stop_token& stop)
{
    const Mix stems = stemsOf(mix);
    const Mix original{.listen = Listen::Original};
    return matchingDb({.mix = stems, .source = source}, {.mix = original, .source = source},
                      evenlySpread(source.available(), mostFrames(source)), stop);
}

Result<float> matchingStemsDb(const Mix& mix, Source& standard, Source& other, FrameRange within, const std::stop_token& stop)
{
    const Mix stems = stemsOf(mix);
    const auto inBoth = intersection(standard.available(), other.available());
    return matchingDb({.mix = stems, .source = standard}, {.mix = stems, .source = other},
                      evenlySpread(intersection(inBoth, std::span(&within, 1)), mostFrames(standard)), stop);
}

} // namespace stemwright::mix
