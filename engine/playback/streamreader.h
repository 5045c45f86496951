#pragma once

#include "engine/audio/resampler.h"
#include "engine/mix/rows.h"
#include "engine/mix/sumcheck.h"
#include "engine/playback/loudnessfeed.h"
#include "engine/playback/stream.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace stemwright::playback {

/// Where to read: the seek's number, its place and the loop.
struct Request {
    std::uint64_t jump = 0;
    std::int64_t frame = 0;
    std::optional<mix::FrameRange> loop{};
    bool operator==(const Request&) const = default;
};

/// Reads rows ahead of the play head, at the device's rate, and hands them to the callback through the lanes of a stream. When stems that
/// are already waiting there change, or the loop does, a second lane takes over a little ahead of the play head.
///
/// Owns    the thread that reads; it ends with the object, which may wait for one read.
/// Thread  request, takeError and waitUntilSettled from any but the callback.
class StreamReader {
public:
    /// How far ahead of what the device holds is read, and how far ahead changes are brought in.
    static constexpr double kAheadSeconds = 0.5;
    static constexpr double kMarginSeconds = 0.03;

    /// `source`, `stream` and `loudness` outlive the reader.
    StreamReader(mix::Source& source, Stream& stream, LoudnessFeed& loudness, const Request& first);
    ~StreamReader();
    StreamReader(const StreamReader&) = delete;
    StreamReader& operator=(const StreamReader&) = delete;

    void request(const Request& request);
    /// What went wrong with the source since the last call; where it did, silence is heard.
    std::optional<Error> takeError();
    /// Whether the stems that are read add up to the song, as mix::SumCheck tells it.
    std::optional<double> sumDecibels() const { return m_sum.decibels(); }
    /// For driving the engine without a device: waits until the reader has done all that it can before the callback plays on. False when
    /// the time is over.
    bool waitUntilSettled(std::chrono::milliseconds time);

private:
    /// A piece of the song that was put into the lane, as it was then.
    struct Piece {
        std::int64_t played = 0; ///< song frames of the lane before it
        mix::FrameRange range{};
        std::uint64_t generation = 0;
    };

    void run(const std::stop_token& stop);
    bool work(const Request& wanted);
    Lane* freeLane();
    bool openAt(const Request& wanted);
    bool replaceFor(const Request& wanted);
    void open(Lane& lane, const Request& wanted, std::int64_t startRow, std::int64_t firstFrame);
    std::uint64_t newestGeneration() const;
    bool hasChangedAhead(std::int64_t played);
    bool fill();
    void leadIn();
    void convert(mix::FrameRange range);
    void readPiece(std::int64_t position);
    void finishLane();
    std::int64_t nextRow() const;
    void note(const Error& error);

    mix::Source& m_source;
    Stream& m_stream;
    LoudnessFeed& m_loudness;
    mix::RowReader m_rows;
    mix::SumCheck m_sum;

    // The lane that is being filled.
    Lane* m_lane = nullptr;
    Request m_filled;
    std::uint64_t m_serial = 0;
    std::int64_t m_played = 0; ///< song frames that went into it
    std::int64_t m_writtenRows = 0;
    bool m_atEnd = false;
    std::optional<audio::Resampler> m_resampler;
    std::vector<float> m_read;
    std::vector<float> m_pending; ///< rows that wait for room
    std::size_t m_pendingFrom = 0;
    std::size_t m_leadInSamples = 0; ///< samples of the lead-in that have not come out yet
    std::deque<Piece> m_pieces;
    std::uint64_t m_checkedGeneration = 0;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable_any m_settled;
    Request m_request;
    bool m_isPoked = false;
    bool m_isSettled = false;
    std::optional<Error> m_error;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace stemwright::playback
