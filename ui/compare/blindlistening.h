#pragma once

#include "ui/playback/playbackcontroller.h"

namespace stemwright::ui {

class Comparison;

/// The time in which a blind test is listened to: the loop plays, or ten seconds from the play head on where there is none, and nothing
/// that is shown tells what is heard, the meters included. Its end brings back what was before.
///
/// Thread  the GUI thread.
class BlindListening {
public:
    /// What would be repeated.
    static mix::FrameRange rangeFor(const PlaybackController& playback);

    /// Both outlive it; the takes can be compared.
    BlindListening(Comparison& comparison, PlaybackController& playback);
    ~BlindListening();
    BlindListening(const BlindListening&) = delete;
    BlindListening& operator=(const BlindListening&) = delete;

private:
    Comparison& m_comparison;
    PlaybackController& m_playback;
    PlaybackController::Loop m_loop;
    bool m_wasPlaying;
    std::int64_t m_frames; ///< of the song
};

} // namespace stemwright::ui
