#include "engine/base/rowring.h"

#include <algorithm>

namespace stemwright {

std::size_t RowRing::write(std::span<const float> rows) noexcept
{
    const std::size_t count = std::min(rows.size() / m_columns, writable());
    const std::size_t written = m_written.load(std::memory_order_relaxed);
    const std::size_t place = written % m_capacity;
    const std::size_t untilEnd = std::min(count, m_capacity - place);
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(untilEnd * m_columns);
    std::copy(rows.begin(), middle, m_values.begin() + static_cast<std::ptrdiff_t>(place * m_columns));
    std::copy_n(middle, (count - untilEnd) * m_columns, m_values.begin());
    m_written.store(written + count, std::memory_order_release);
    return count;
}

std::span<const float> RowRing::front(std::size_t maxRows) const noexcept
{
    const std::size_t place = m_dropped.load(std::memory_order_relaxed) % m_capacity;
    const std::size_t count = std::min({maxRows, readable(), m_capacity - place});
    return std::span(m_values).subspan(place * m_columns, count * m_columns);
}

void RowRing::clear() noexcept
{
    m_written.store(0, std::memory_order_relaxed);
    m_dropped.store(0, std::memory_order_relaxed);
}

} // namespace stemwright
