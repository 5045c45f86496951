#include "ui/playback/stemwait.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr double kAheadSeconds = 0.25; // longer than playback reads ahead and than it takes to look again

} // namespace

StemWait::Step StemWait::look(const mix::Source& source, std::int64_t frame, const std::optional<mix::FrameRange>& loop, bool isPlaying)
{
    if (!m_isWaiting && !isPlaying)
        return Step::None;
    const bool holds = mustWait(source, frame, loop);
    if (holds == m_isWaiting && holds != isPlaying)
        return Step::None;
    m_isWaiting = holds;
    return holds ? Step::Hold : Step::GoOn;
}

bool StemWait::mustWait(const mix::Source& source, std::int64_t frame, const std::optional<mix::FrameRange>& loop) const
{
    if (!m_isOn)
        return false;
    const std::int64_t end = frame + static_cast<std::int64_t>(kAheadSeconds * source.sampleRateHz());
    if (!loop || frame >= loop->end || end <= loop->end)
        return isMissing(source, {.first = frame, .end = end});
    const std::int64_t again = std::min(loop->end, loop->first + (end - loop->end));
    return isMissing(source, {.first = frame, .end = loop->end}) || isMissing(source, {.first = loop->first, .end = again});
}

bool StemWait::isMissing(const mix::Source& source, mix::FrameRange range) const
{
    const mix::FrameRange part{.first = std::max(range.first, m_expected.first), .end = std::min(range.end, m_expected.end)};
    return part.frames() > 0 && std::ranges::none_of(source.available(), [part](mix::FrameRange there) {
               return there.first <= part.first && part.end <= there.end;
           });
}

} // namespace stemwright::ui
