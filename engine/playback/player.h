#pragma once

#include "engine/playback/deck.h"
#include "engine/playback/livemix.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

namespace stemwright::playback {

/// Plays one song at a time: transport, mix and meters. It knows no device; whoever has one calls render() for each block, and a test may
/// do that as well.
///
/// Life    render() may be called from construction on and must have returned for good before destruction.
/// Thread  render() is for the audio callback: it neither allocates nor locks nor calls the system. Everything else may be called from any
///         other thread and returns at once, except where said.
class Player {
public:
    Player();
    ~Player(); ///< may wait for a read
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    // --- song
    /// Replaces the song; what was playing fades away and the new one stands still at its start, without a loop. An empty pointer closes
    /// it. Errors  InvalidArgument for a source beyond the limits of channels and strips.
    [[nodiscard]] Status load(std::shared_ptr<mix::Source> source);
    /// Rate of the song, or 0 without one.
    int songRateHz() const;

    // --- transport. Positions are frames of the song.
    void play(); ///< from the start when the end has been reached
    void pause();
    /// Also while playing; positions outside the song become its start or end.
    void seek(std::int64_t frame);
    /// Playing on from the loop's end to its start, without a gap and to the frame. Empty ranges and those outside the song end looping.
    void setLoop(std::optional<mix::FrameRange> loop);
    std::optional<mix::FrameRange> loop() const;
    bool isPlaying() const; ///< false once the song's end has been heard
    /// The frame that the device is given next; what is heard is latencyFrames() of the device older. A seek is visible at once.
    std::int64_t position() const;

    // --- mix and meters
    void setMix(const mix::Mix& mix) { m_mix.set(mix); }
    mix::Peaks takePeaks() { return m_peaks.take(); } ///< from one thread
    Loudness loudness() const;
    /// Whether the stems that are played add up to the song, as mix::SumCheck tells it.
    std::optional<double> sumDecibels() const;
    void restartLoudness();
    const Gaps& gaps() const { return m_gaps; }
    /// What went wrong while reading the song, since the last call.
    std::optional<Error> takeError();

    // --- the device's side
    /// To be called each time before the device starts: from the next block on render() gives this format.
    void setOutput(const OutputFormat& format, std::int64_t latencyFrames);
    /// Fills `out`, whole frames of `format`; silence while another format was set.
    void render(std::span<float> out, const OutputFormat& format) noexcept;
    /// Frees what render() has given back. Also done by load and setOutput; for a timer of the control side.
    void collect();
    /// Waits until something is to be played, or the time is over.
    void waitUntilPlaying(std::stop_token stop, std::chrono::milliseconds time);
    /// For driving render() without a device, from that very thread: waits until all is read that can be before the next block, and all
    /// changes are in. With this before each block nothing depends on time. False after 10 s.
    bool waitUntilSettled();

private:
    void exchangeDeck(std::int64_t frame);
    void discard(Deck* deck);
    void destroyDiscarded(const std::stop_token& stop);
    bool isPlayingLocked() const { return m_isPlaying && !m_deck->hasEnded(); }

    LiveMix m_mix;
    LivePeaks m_peaks;
    Gaps m_gaps;
    std::atomic<bool> m_isPlaying = false;
    std::atomic<std::int64_t> m_latencyFrames = 0;

    // Never taken by render().
    mutable std::mutex m_mutex;
    std::condition_variable_any m_started;
    std::condition_variable_any m_hasDiscarded;
    OutputFormat m_format;
    std::shared_ptr<mix::Source> m_source; ///< never empty: without a song it is one of no frames
    bool m_hasSong = false;
    std::optional<mix::FrameRange> m_loop;
    Deck* m_deck = nullptr; ///< the newest: incoming, or already the callback's
    std::vector<std::unique_ptr<Deck>> m_discarded;

    // Decks change hands here: from control to callback, and back to be deleted.
    std::atomic<Deck*> m_incoming = nullptr;
    std::atomic<Deck*> m_retired = nullptr;
    Deck* m_currentRt = nullptr;

    std::jthread m_destroyer; ///< a deck's end may wait for a read, so none of the callers does it. Last: it uses the rest
};

} // namespace stemwright::playback
