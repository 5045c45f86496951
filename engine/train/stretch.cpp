#include "engine/train/stretch.h"

#include "engine/base/threadpool.h"

#include <rubberband/RubberBandStretcher.h>

#include <algorithm>
#include <cmath>

namespace stemwright::train {

namespace {

using RubberBand::RubberBandStretcher;

constexpr std::size_t kBlockFrames = 8192;

/// Pointers to each channel's samples from `first` on.
template <typename Sample>
std::vector<Sample*> channelsOf(Sample* frames, std::size_t channels, std::size_t stride, std::size_t first)
{
    std::vector<Sample*> pointers;
    for (std::size_t c = 0; c < channels; ++c)
        pointers.push_back(frames + c * stride + first);
    return pointers;
}

/// Takes what is ready, as far as there is room for it; what comes after is thrown away.
void retrieve(RubberBandStretcher& stretcher, Excerpt& out, std::size_t& have)
{
    std::vector<float> rest;
    for (int ready = stretcher.available(); ready > 0; ready = stretcher.available()) {
        const std::size_t room = out.count() - have;
        const std::size_t count = std::min({static_cast<std::size_t>(ready), room > 0 ? room : kBlockFrames, kBlockFrames});
        if (room == 0)
            rest.resize(out.channels * kBlockFrames);
        const auto pointers = room > 0 ? channelsOf(out.frames.data(), out.channels, out.count(), have)
                                       : channelsOf(rest.data(), out.channels, kBlockFrames, 0);
        const std::size_t got = stretcher.retrieve(pointers.data(), count);
        have += room > 0 ? got : 0;
        if (got == 0)
            return;
    }
}

template <typename Work>
void inBlocks(const Excerpt& sound, const Work& work)
{
    for (std::size_t first = 0; first < sound.count(); first += kBlockFrames) {
        const std::size_t count = std::min(kBlockFrames, sound.count() - first);
        work(channelsOf(sound.frames.data(), sound.channels, sound.count(), first), count, first + count == sound.count());
    }
}

void stretchInto(const Excerpt& sound, const Stretch& stretch, int sampleRateHz, Excerpt& out)
{
    constexpr double kSemitonesOfOctave = 12.0;
    RubberBandStretcher stretcher(static_cast<std::size_t>(sampleRateHz), sound.channels,
                                  RubberBandStretcher::OptionProcessOffline | RubberBandStretcher::OptionEngineFaster |
                                      RubberBandStretcher::OptionThreadingNever | RubberBandStretcher::OptionChannelsTogether,
                                  1.0 / stretch.tempo, std::exp2(stretch.semitones / kSemitonesOfOctave));
    stretcher.setMaxProcessSize(kBlockFrames);
    stretcher.setExpectedInputDuration(sound.count());
    inBlocks(sound, [&](const std::vector<const float*>& channels, std::size_t count, bool isLast) {
        stretcher.study(channels.data(), count, isLast);
    });
    std::size_t have = 0;
    inBlocks(sound, [&](const std::vector<const float*>& channels, std::size_t count, bool isLast) {
        stretcher.process(channels.data(), count, isLast);
        retrieve(stretcher, out, have);
    });
}

} // namespace

bool canStretch() { return true; }

Result<Excerpt> stretched(const Excerpt& sound, const Stretch& stretch, int sampleRateHz, std::int64_t count)
{
    Excerpt out{.channels = sound.channels};
    const Status done = guarded([&]() -> Status {
        out.frames.resize(sound.channels * static_cast<std::size_t>(count));
        stretchInto(sound, stretch, sampleRateHz, out);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return out;
}

} // namespace stemwright::train
