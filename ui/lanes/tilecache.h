#pragma once

#include "engine/dsp/spectrogram.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <tuple>
#include <vector>

namespace stemwright::ui {

/// Levels  of one sound, in hundredths of a decibel.
/// Shares  each stem's part of the energy of all, one plane for each stem, from 0 to Tile::kWholeShare.
enum class TileKind { Levels, Shares };

/// Which part of which sound a tile shows, and how.
struct TileKey {
    std::uint64_t source = 0; ///< from TileCache::newSource()
    TileKind kind = TileKind::Levels;
    dsp::ColumnCover cover = dsp::ColumnCover::Whole;
    int zoom = 0; ///< a tile's columns are 2^(zoom / 2) frames wide
    std::int64_t index = 0;
    int rows = 0;
    std::size_t window = 0;
    dsp::FrequencyAxis axis{};

    friend bool operator<(const TileKey& a, const TileKey& b) { return a.tied() < b.tied(); }

private:
    std::tuple<std::uint64_t, TileKind, dsp::ColumnCover, int, std::int64_t, int, std::size_t, dsp::FrequencyScale, double, double>
    tied() const
    {
        return {source, kind, cover, zoom, index, rows, window, axis.scale, axis.lowHz, axis.highHz};
    }
};

/// A rectangle of computed values.
struct Tile {
    static constexpr int kColumns = 256;
    static constexpr std::int16_t kWholeShare = 32'767;

    std::vector<std::int16_t> values; ///< [planes][rows][kColumns], the highest frequency first
    std::uint64_t generation = 0;     ///< of the sound when it was read
    std::size_t bytes() const { return sizeof(Tile) + values.capacity() * sizeof(std::int16_t); }
};

/// Tiles within a budget of memory; those that were not used for longest go first.
///
/// Thread  any number at once. A tile is made by one of them; others that want it wait.
class TileCache {
public:
    using TilePtr = std::shared_ptr<const Tile>;
    explicit TileCache(std::size_t budgetBytes) : m_budget(budgetBytes) {}

    /// A number for a sound, by which its tiles are told from those of others.
    std::uint64_t newSource();
    /// Null when it is not there; may be of an earlier generation.
    TilePtr find(const TileKey& key);
    /// Makes it unless it is there in this generation or a later one; null when `make` returns null.
    TilePtr get(const TileKey& key, std::uint64_t generation, const std::function<TilePtr()>& make);
    std::size_t bytes() const;

private:
    struct Entry {
        TilePtr tile;
        std::list<TileKey>::iterator use;
    };
    TilePtr findLocked(const TileKey& key);
    void store(const TileKey& key, TilePtr tile);

    std::size_t m_budget;
    mutable std::mutex m_mutex;
    std::condition_variable m_made;
    std::map<TileKey, Entry> m_entries;
    std::list<TileKey> m_uses; ///< the last used first
    std::set<TileKey> m_beingMade;
    std::size_t m_bytes = 0;
    std::uint64_t m_sources = 0;
};

} // namespace stemwright::ui
