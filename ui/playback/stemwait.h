#pragma once

#include "engine/mix/source.h"

#include <cstdint>
#include <optional>

namespace stemwright::ui {

/// Decides whether play stands still until there are stems at the play head. It never waits for what will not come.
///
/// Life    begin() when play is asked for, look() again and again while it plays or waits, end() when it is to stop.
class StemWait {
public:
    enum class Step { None, Hold, GoOn };

    /// Off, nothing is waited for; so it is at first.
    void setOn(bool on) { m_isOn = on; }
    /// Where stems that are missing are still to come; an empty range when none are.
    void expect(mix::FrameRange range) { m_expected = range; }

    /// Play is asked for: look() tells when it may start.
    void begin() { m_isWaiting = true; }
    void end() { m_isWaiting = false; }
    bool isWaiting() const { return m_isWaiting; }
    /// What is to be done with playback, which is at `frame` of `source`.
    Step look(const mix::Source& source, std::int64_t frame, const std::optional<mix::FrameRange>& loop, bool isPlaying);

private:
    bool mustWait(const mix::Source& source, std::int64_t frame, const std::optional<mix::FrameRange>& loop) const;
    bool isMissing(const mix::Source& source, mix::FrameRange range) const;

    bool m_isOn = false;
    bool m_isWaiting = false;
    mix::FrameRange m_expected;
};

} // namespace stemwright::ui
