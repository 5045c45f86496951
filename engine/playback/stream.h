#pragma once

#include "engine/base/rowring.h"
#include "engine/mix/rows.h"
#include "engine/playback/timeline.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <limits>

namespace stemwright::playback {

/// What the device wants: frames of `channels` at `sampleRateHz`.
struct OutputFormat {
    int sampleRateHz = 48'000;
    std::size_t channels = 2;
    bool operator==(const OutputFormat&) const = default;
};

/// One unbroken piece of the song on its way to the callback. The reader fills a free lane, makes it ready, and goes on filling it; the
/// callback plays it and makes it free again.
struct Lane {
    enum class State { Free, Ready };
    static constexpr std::int64_t kNoEnd = std::numeric_limits<std::int64_t>::max();

    Lane(std::size_t columns, std::size_t rows) : ring(columns, rows) {}

    std::atomic<State> state = State::Free;
    RowRing ring;
    std::atomic<std::int64_t> endRow = kNoEnd; ///< rows of the whole lane, once the reader has seen the song's end

    // Written by the reader before the lane is ready, constant while it is.
    std::uint64_t serial = 0;  ///< grows from lane to lane
    std::uint64_t jump = 0;    ///< the seek that it answers
    std::int64_t startRow = 0; ///< rows between the seek and row 0: a lane that replaces another one takes over there
    Timeline timeline{};

    std::int64_t rowRt = 0; ///< next row to play, counted from row 0
    bool hasEndedRt() const noexcept { return rowRt >= endRow.load(std::memory_order_acquire); }
    /// Whether the callback can take so many rows, or all that are left.
    bool hasRt(std::int64_t rows) const noexcept
    {
        return static_cast<std::int64_t>(ring.readable()) >= rows || endRow.load(std::memory_order_acquire) != kNoEnd;
    }
};

/// What reader and callback share for one song at one output format. Two lanes, so that one sound can fade into another.
struct Stream {
    Stream(const mix::RowLayout& rowLayout, const OutputFormat& outputFormat, std::size_t laneRows)
        : layout(rowLayout), format(outputFormat), lanes{Lane(rowLayout.columns(), laneRows), Lane(rowLayout.columns(), laneRows)}
    {
    }

    static constexpr std::uint64_t kNone = std::numeric_limits<std::uint64_t>::max();

    const mix::RowLayout layout;
    const OutputFormat format;
    std::array<Lane, 2> lanes;

    /// The newest seek, and the one that is being heard.
    std::atomic<std::uint64_t> jump = 0;
    std::atomic<std::uint64_t> playedJump = kNone;
    std::atomic<std::int64_t> playedRow = 0;   ///< rows since that seek
    std::atomic<std::int64_t> playedFrame = 0; ///< song frame that comes next
    std::atomic<bool> isMoving = false;
    std::atomic<std::uint64_t> endedJump = kNone; ///< the seek after which the song's end, and what the device still held, was heard
    std::atomic<std::size_t> blockFrames = 0;
};

} // namespace stemwright::playback
