#pragma once

#include "engine/mix/mixer.h"
#include "engine/playback/audiooutput.h"
#include "engine/playback/player.h"
#include "ui/playback/stemwait.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace stemwright::ui {

/// The window's side of the player: transport, position, meters, and what the device says.
///
/// Thread  the GUI thread, which never waits here except in the destructor (a hung device: 2 s).
class PlaybackController : public QObject {
    Q_OBJECT

public:
    PlaybackController();

    /// Another song, standing still at its start; an empty pointer for none.
    void load(std::shared_ptr<mix::Source> source);
    /// The same song with other stems: goes on where it was. Nothing happens when it is what is played.
    void replace(std::shared_ptr<mix::Source> source);
    void restartLoudness() { m_player.restartLoudness(); }
    /// Whether peaks, loudness and sum are told; they are unless told otherwise. Off, they tell of silence.
    void setMetered(bool on) { m_isMetered = on; }
    void setMix(const mix::Mix& mix) { m_player.setMix(mix); }

    /// Name of the device to play on; empty follows the system's default.
    void setDevice(const QString& name);
    /// Has devices() filled beside the window. While something plays, what is known stays: to look again would interrupt it.
    void lookForDevices();
    QStringList devices() const;

    /// Whether play stands still where stems are missing that are still to come, instead of playing the original; not unless told so.
    void setWaitsForStems(bool on);
    /// Where they are still to come; an empty range when none are, as after each load().
    void expectStems(mix::FrameRange range);

    void togglePlay();
    void seek(std::int64_t frame);
    /// From where it is now.
    void seekBySeconds(double seconds);

    /// Loops over the range from now on; an empty one ends looping and is forgotten.
    void setLoop(mix::FrameRange range);
    void startLoopHere(); ///< from here to the loop's old end, or to the song's
    void endLoopHere();   ///< from the loop's old start, or the song's, to here
    /// Off, and on again with the same range; all of the song if there was none.
    void toggleLoop();
    /// The range, also while it is only remembered.
    struct Loop {
        mix::FrameRange range{};
        bool isOn = false;
        bool operator==(const Loop&) const = default;
    };
    Loop loopState() const { return {.range = m_loop, .isOn = m_isLooping}; }
    void setLoopState(const Loop& state); ///< what loopState() was for this song
    /// What is looped over.
    std::optional<mix::FrameRange> loop() const { return m_isLooping ? std::optional(m_loop) : std::nullopt; }

    bool isPlaying() const { return m_player.isPlaying() || isWaiting(); }
    bool isWaiting() const { return m_wait.isWaiting(); } ///< for stems: it plays as soon as they are there
    std::int64_t position() const { return m_position; }
    int rateHz() const { return m_source ? m_source->sampleRateHz() : 0; }
    std::int64_t frames() const { return m_source ? m_source->frames() : 0; }

Q_SIGNALS:
    void songChanged();
    void positionChanged(std::int64_t frame); ///< what is heard now
    void playingChanged(bool playing);
    void waitingChanged(bool waiting);
    void loopChanged();
    void peaksTaken(const stemwright::mix::Peaks& peaks, double seconds); ///< largest samples since the last time, so long ago
    /// How far the stems that are played are from adding up to the song, in dB below it; nothing until that is known.
    void sumMeasured(std::optional<double> decibels);
    void loudnessMeasured(const stemwright::playback::Loudness& loudness); ///< of what was heard since play began
    void outputChanged(const QString& text, bool works);                   ///< the device in words
    void failed(const stemwright::Error& error);

private:
    playback::AudioOutput& output();
    void exchange(std::shared_ptr<mix::Source> source);
    void applyLoop(bool looping);
    void look();
    void waitOrGoOn();
    void lookAtOutput();

    std::shared_ptr<mix::Source> m_source;
    playback::Player m_player;
    std::optional<playback::AudioOutput> m_output; ///< once it is needed: looking for devices takes its time
    playback::OutputOptions m_options;
    playback::OutputStatus m_status;
    QTimer m_timer;
    std::int64_t m_position = 0;
    StemWait m_wait;
    bool m_isPlaying = false; ///< as told last, like the next
    bool m_isWaiting = false;
    bool m_isMetered = true;
    mix::FrameRange m_loop; ///< remembered while looping is off
    bool m_isLooping = false;
};

} // namespace stemwright::ui
