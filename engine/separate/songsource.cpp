#include "engine/separate/songsource.h"

#include <algorithm>

namespace stemwright::separate {

SongSource::SongSource(std::shared_ptr<const audio::Song> song, std::shared_ptr<const StemStore> store)
    : m_song(std::move(song)), m_store(std::move(store)), m_states{{.first = 0, .end = m_song->frames.rows(), .state = StemState::Missing}}
{
}

std::vector<mix::FrameRange> SongSource::available() const
{
    std::vector<mix::FrameRange> ranges;
    if (!m_store)
        return ranges;
    for (const StemRange& range : m_store->states(0, m_store->frames())) {
        if (range.state == StemState::Missing)
            continue;
        if (!ranges.empty() && ranges.back().end == range.first)
            ranges.back().end = range.end;
        else
            ranges.push_back({.first = range.first, .end = range.end});
    }
    return ranges;
}

std::uint64_t SongSource::generation(mix::FrameRange range) const
{
    if (!m_store)
        return 0;
    const std::scoped_lock lock(m_mutex);
    notice();
    std::uint64_t newest = 0;
    for (const Change& change : m_changes)
        if (change.range.first < range.end && range.first < change.range.end)
            newest = std::max(newest, change.number);
    return newest;
}

void SongSource::notice() const
{
    const std::uint64_t now = m_store->generation();
    if (now == m_seen)
        return;
    m_seen = now;
    std::vector<StemRange> states = m_store->states(0, m_store->frames());
    for (const FrameRange& part : changedRanges(m_states, states)) {
        std::erase_if(m_changes,
                      [&part](const Change& change) { return change.range.first >= part.first && change.range.end <= part.end; });
        m_changes.push_back({.range = part, .number = now});
    }
    m_states = std::move(states);
}

} // namespace stemwright::separate
