#pragma once

#include "engine/base/framerange.h"

#include <atomic>
#include <mutex>
#include <optional>

namespace stemwright::separate {

/// Where somebody listens to a song while it is separated.
///
/// Thread  any, each function.
class Listening {
public:
    /// Frame of the song.
    void setPlayhead(std::int64_t frame) { m_playhead.store(frame, std::memory_order_relaxed); }
    std::int64_t playhead() const { return m_playhead.load(std::memory_order_relaxed); }

    /// Frames of the song that are heard again and again.
    void setLoop(std::optional<FrameRange> loop)
    {
        const std::scoped_lock lock(m_mutex);
        m_loop = loop;
    }
    std::optional<FrameRange> loop() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_loop;
    }

private:
    std::atomic<std::int64_t> m_playhead = 0;
    mutable std::mutex m_mutex;
    std::optional<FrameRange> m_loop;
};

} // namespace stemwright::separate
