#pragma once

#include <atomic>
#include <cstddef>
#include <span>
#include <vector>

namespace stemwright {

/// Rows of floats from one thread to another, without locks: the way of sound from a thread that reads files to the audio callback.
///
/// Written here because the library that was looked at for it (moodycamel's readerwriterqueue) synchronises by fences, which the thread
/// sanitizer does not follow: races between the two sides would stay unseen.
///
/// Shape   [rows][columns], a row is written and read as a whole.
/// Owns    its memory from construction on; nothing allocates afterwards.
/// Thread  one producer (writable, write), one consumer (readable, front, drop); clear() while neither of them is at work.
class RowRing {
public:
    RowRing(std::size_t columns, std::size_t capacityRows) : m_columns(columns), m_capacity(capacityRows), m_values(columns * capacityRows)
    {
    }

    std::size_t columns() const noexcept { return m_columns; }
    std::size_t capacityRows() const noexcept { return m_capacity; }

    std::size_t writable() const noexcept
    {
        return m_capacity - (m_written.load(std::memory_order_relaxed) - m_dropped.load(std::memory_order_acquire));
    }
    /// Takes as many of the rows as there is room for, and says how many.
    std::size_t write(std::span<const float> rows) noexcept;

    std::size_t readable() const noexcept { return m_written.load(std::memory_order_acquire) - m_dropped.load(std::memory_order_relaxed); }
    /// The next rows that lie in one piece, `maxRows` at most; empty only when nothing is readable.
    std::span<const float> front(std::size_t maxRows) const noexcept;
    /// Gives the first rows back to the producer; not more than are readable.
    void drop(std::size_t rows) noexcept { m_dropped.store(m_dropped.load(std::memory_order_relaxed) + rows, std::memory_order_release); }

    void clear() noexcept;

private:
    std::size_t m_columns;
    std::size_t m_capacity;
    std::vector<float> m_values;
    // Rows since the beginning: their difference is what is inside, and no state is shared by "full" and "empty".
    std::atomic<std::size_t> m_written = 0;
    std::atomic<std::size_t> m_dropped = 0;
};

} // namespace stemwright
