#include "ui/lanes/tilecache.h"

#include <utility>

namespace stemwright::ui {

std::uint64_t TileCache::newSource()
{
    const std::scoped_lock lock(m_mutex);
    return ++m_sources;
}

TileCache::TilePtr TileCache::find(const TileKey& key)
{
    const std::scoped_lock lock(m_mutex);
    return findLocked(key);
}

TileCache::TilePtr TileCache::findLocked(const TileKey& key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return found->second.tile;
}

TileCache::TilePtr TileCache::get(const TileKey& key, std::uint64_t generation, const std::function<TilePtr()>& make)
{
    std::unique_lock lock(m_mutex);
    m_made.wait(lock, [&] { return !m_beingMade.contains(key); });
    if (TilePtr there = findLocked(key); there && there->generation >= generation)
        return there;
    const auto mark = m_beingMade.insert(key).first;
    lock.unlock();
    // Whatever leaves make(), who waits is woken.
    struct Unmark {
        TileCache& cache;
        std::set<TileKey>::iterator mark;
        ~Unmark()
        {
            const std::scoped_lock relock(cache.m_mutex);
            cache.m_beingMade.erase(mark);
            cache.m_made.notify_all();
        }
    } const unmark{.cache = *this, .mark = mark};
    TilePtr tile = make();
    if (tile)
        store(key, tile);
    return tile;
}

void TileCache::store(const TileKey& key, TilePtr tile)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto old = m_entries.find(key); old != m_entries.end()) {
        m_bytes -= old->second.tile->bytes();
        m_uses.erase(old->second.use);
        m_entries.erase(old);
    }
    m_uses.push_front(key);
    m_bytes += tile->bytes();
    m_entries.emplace(key, Entry{.tile = std::move(tile), .use = m_uses.begin()});
    while (m_bytes > m_budget && m_uses.size() > 1) {
        const auto oldest = m_entries.find(m_uses.back());
        m_bytes -= oldest->second.tile->bytes();
        m_entries.erase(oldest);
        m_uses.pop_back();
    }
}

std::size_t TileCache::bytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

} // namespace stemwright::ui
