#pragma once

#include "engine/playback/loudnessfeed.h"
#include "engine/playback/streamplayer.h"
#include "engine/playback/streamreader.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace stemwright::playback {

/// A song on its way to one output format: its source, the thread that reads it, the side that the callback plays. Another song or another
/// format is another deck.
///
/// Thread  the methods of the control side from one thread at a time; render and isSilent in the callback.
class Deck {
public:
    /// `latencyFrames` of the device: so much more is kept ready, since it takes that at once when it starts.
    Deck(std::shared_ptr<mix::Source> source, const OutputFormat& format, std::int64_t latencyFrames, const mix::Mix& mix,
         std::int64_t frame, const std::optional<mix::FrameRange>& loop);

    const OutputFormat& format() const { return m_stream.format; }
    mix::Source& source() const { return *m_source; }

    void seek(std::int64_t frame);
    void setLoop(const std::optional<mix::FrameRange>& loop);
    /// The device begins anew: what waits is read again from where it was, with a fill for the device.
    void restart();
    std::int64_t position() const;
    bool hasEnded() const;
    std::optional<Error> takeError() { return m_reader.takeError(); }
    bool waitUntilSettled(std::chrono::milliseconds time) { return m_reader.waitUntilSettled(time); }
    std::optional<double> sumDecibels() const { return m_reader.sumDecibels(); }
    Loudness loudness() const { return m_loudness.now(); }
    void restartLoudness() { m_loudness.restart(); }

    void render(const PlayState& state, std::span<float> out, mix::Peaks& peaks, Gaps& gaps) noexcept;
    bool isSilent() const noexcept { return m_player.isSilent(); }

private:
    std::shared_ptr<mix::Source> m_source;
    Request m_request;
    Stream m_stream;
    LoudnessFeed m_loudness;
    StreamPlayer m_player;
    StreamReader m_reader; // last: its thread uses the rest
};

} // namespace stemwright::playback
