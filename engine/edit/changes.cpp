#include "engine/edit/changes.h"

#include <algorithm>

namespace stemwright::edit {

namespace {

constexpr std::size_t kMostRanges = 256; // beyond that, old ones are joined

} // namespace

void Changes::add(const std::vector<FrameRange>& ranges, std::uint64_t sourceNumber)
{
    if (ranges.empty())
        return;
    const std::uint64_t made = (m_counts.empty() ? 0 : m_counts.back().changes) + 1;
    if (m_counts.empty() || m_counts.back().sourceNumber != sourceNumber)
        m_counts.push_back({.sourceNumber = sourceNumber, .changes = made});
    else
        m_counts.back().changes = made;
    for (const FrameRange& range : ranges) {
        std::erase_if(m_changes,
                      [&range](const Change& change) { return change.range.first >= range.first && change.range.end <= range.end; });
        m_changes.push_back({.range = range, .number = sourceNumber + made});
    }
    if (m_changes.size() <= kMostRanges)
        return;
    // Where nothing has changed since, a piece of sound is read once more: that is not heard.
    Change old = m_changes.front();
    const auto end = m_changes.end() - kMostRanges / 2;
    for (auto change = m_changes.begin(); change != end; ++change)
        old = {.range = {.first = std::min(old.range.first, change->range.first), .end = std::max(old.range.end, change->range.end)},
               .number = std::max(old.number, change->number)};
    m_changes.erase(m_changes.begin(), end);
    m_changes.insert(m_changes.begin(), old);
}

std::uint64_t Changes::number(FrameRange range, std::uint64_t sourceNumber) const
{
    // A change of the source comes behind those that were made while it had changed less often.
    const auto later = std::ranges::lower_bound(m_counts, sourceNumber, {}, &Count::sourceNumber);
    std::uint64_t newest = sourceNumber + (later == m_counts.begin() ? 0 : (later - 1)->changes);
    for (const Change& change : m_changes)
        if (change.range.first < range.end && range.first < change.range.end)
            newest = std::max(newest, change.number);
    return newest;
}

} // namespace stemwright::edit
