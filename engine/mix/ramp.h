#pragma once

#include <cstdint>

namespace stemwright::mix {

/// A number that goes to its target in a straight line over a fixed count of frames.
///
/// Keeps   the value of each frame follows from the frame in which the target was set, not from how a range is cut into blocks: it is
///         computed from the start of the line, never summed up. No step is larger than (target - start) / frames.
/// Thread  one; does not allocate.
class Ramp {
public:
    Ramp() = default;
    Ramp(float value, std::int64_t frames) : m_from(value), m_to(value), m_frames(frames), m_done(frames) {}

    void setTarget(float target) noexcept
    {
        if (target == m_to)
            return;
        m_from = value();
        m_to = target;
        m_done = 0;
    }
    /// Moves by one frame and returns the new value.
    float next() noexcept
    {
        if (m_done < m_frames)
            ++m_done;
        return value();
    }
    float value() const noexcept
    {
        return isSettled() ? m_to : m_from + (m_to - m_from) * (static_cast<float>(m_done) / static_cast<float>(m_frames));
    }
    bool isSettled() const noexcept { return m_done >= m_frames; }
    float target() const noexcept { return m_to; }
    /// Frames until it is settled.
    std::int64_t remaining() const noexcept { return m_frames - m_done; }

private:
    float m_from = 0.0F;
    float m_to = 0.0F;
    std::int64_t m_frames = 1;
    std::int64_t m_done = 1;
};

} // namespace stemwright::mix
