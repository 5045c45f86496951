#pragma once

#include "engine/mix/mixer.h"
#include "engine/playback/stream.h"

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

namespace stemwright::playback {

/// How long a seek takes to fade from the old place to the new one, play to come and pause to go. The song's own start is never faded.
inline constexpr double kDeclickSeconds = 0.008;
/// How long new stems take to replace old ones.
inline constexpr double kSpliceSeconds = mix::kStemFadeSeconds;

/// Counters that only grow.
struct Gaps {
    std::atomic<std::uint64_t> count = 0;  ///< times that the callback found nothing to play
    std::atomic<std::uint64_t> frames = 0; ///< silence that was played instead
};

/// What the callback needs beside the rows.
struct PlayState {
    const mix::Mix& mix;
    bool playing = false;
    std::int64_t latencyFrames = 0; ///< of the device: so long the song's end takes to be heard
};

/// The callback's side of a stream: takes rows from the lanes, fades between them, mixes.
///
/// Life    the constructor allocates, render does not.
/// Thread  the audio callback, or whoever drives the engine without a device.
class StreamPlayer {
public:
    StreamPlayer(Stream& stream, const mix::Mix& mix);

    /// Fills `out`, whole frames of the stream's format, and publishes where it is.
    void render(const PlayState& state, std::span<float> out, mix::Peaks& peaks, Gaps& gaps) noexcept;
    /// Whether nothing is heard, so that it can be replaced without a click.
    bool isSilent() const noexcept { return m_transport.value() == 0.0F || (!m_active && !m_leaving); }

private:
    void chooseLanes(bool moving) noexcept;
    Lane* newestReadyLane(std::uint64_t jump) noexcept;
    void adopt(Lane& lane, bool moving) noexcept;
    void replace(Lane& lane, bool moving) noexcept;
    void leave(std::int64_t fadeFrames) noexcept;
    void endFade(bool moving) noexcept;
    static void release(Lane& lane) noexcept { lane.state.store(Lane::State::Free, std::memory_order_release); }
    void startTransport(bool playing) noexcept;
    std::span<const float> takeRows(std::size_t most) noexcept;
    void addFaded(Lane& lane, mix::Ramp& fade, std::size_t rows, std::span<float> sum) noexcept;
    void play(std::span<const float> rows, const PlayState& state, std::span<float> out, mix::Peaks& peaks) noexcept;
    void accountForMissing(std::size_t frames, const PlayState& state, Gaps& gaps) noexcept;
    void publish(std::size_t blockFrames, bool moving) noexcept;

    Stream& m_stream;
    mix::Mixer m_mixer;
    std::int64_t m_declickFrames;
    std::int64_t m_spliceFrames;
    std::vector<float> m_faded;
    Lane* m_active = nullptr;
    Lane* m_leaving = nullptr;
    mix::Ramp m_entering; ///< factor of the active lane
    mix::Ramp m_going;    ///< factor of the leaving one
    mix::Ramp m_transport;
    std::int64_t m_nextSplice = 0; ///< rows until the next lane takes over
    std::int64_t m_rowsToStart = 0;
    std::int64_t m_silentFrames = 0;
    bool m_inGap = false;
};

} // namespace stemwright::playback
