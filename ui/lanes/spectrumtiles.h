#pragma once

#include "engine/dsp/spectrogram.h"
#include "engine/mix/source.h"
#include "ui/lanes/lanecontent.h"
#include "ui/lanes/tilecache.h"

#include <optional>

namespace stemwright::ui {

/// Reads a stem of the source, or its original.
Status readSound(mix::Source& source, int stem, std::int64_t firstFrame, std::span<float> frames);

/// Which tiles a picture is made of.
struct TileView {
    int stem = 0; ///< or SpectrumTiles::kOriginal
    std::size_t window = 4096;
    dsp::FrequencyScale scale = dsp::FrequencyScale::Log;
    int rows = 1;
};

/// What stands in a place of a picture.
struct PlacedTile {
    TileCache::TilePtr tile; ///< null when the sound could not be read
    double firstFrame = 0.0;
    double framesPerColumn = 1.0;
    dsp::ColumnCover cover = dsp::ColumnCover::Whole;
    bool isFinal = false; ///< neither coarser nor older than it has to be
};

/// A point of a picture.
struct SpectrumPlace {
    double frame = 0.0;
    double height = 0.0; ///< from 0 to 1, upwards
};

/// What is there.
struct SpectrumPoint {
    double seconds = 0.0;
    double hz = 0.0;
    double levelDb = 0.0;      ///< of the stem, as its picture has it
    std::vector<float> shares; ///< of each stem, as masks have them; empty where there are none
};

/// The tiles of one song and its stems: from the cache, or computed where they are missing.
///
/// Thread  any number at once.
class SpectrumTiles {
public:
    static constexpr int kOriginal = -1;

    /// `source` with its stems; `cache` is shared with other songs.
    SpectrumTiles(std::shared_ptr<mix::Source> source, std::shared_ptr<TileCache> cache);

    /// Levels of a stem, or the shares of all, computed if there is time until `deadline`. There are shares only where there are stems.
    PlacedTile tile(TileKind kind, const TileView& view, int zoom, std::int64_t index, PaintClock::time_point deadline) const;
    dsp::FrequencyAxis axis(dsp::FrequencyScale scale) const;
    std::size_t stems() const { return m_source->stems(); }
    /// Measures one point; nothing when the sound cannot be read.
    std::optional<SpectrumPoint> measure(const TileView& view, const SpectrumPlace& place) const;
    std::uint64_t generation(int stem, mix::FrameRange range) const;
    double frames() const { return static_cast<double>(m_source->frames()); }

    /// The finest tiles that a picture of this scale needs no more than: their columns are as wide as a pixel, or up to 1.4 times that.
    static int zoomOf(double framesPerPixel);
    static double framesPerTile(int zoom);

private:
    TileCache::TilePtr make(const TileKey& key, int stem, std::uint64_t generation) const;
    Status fillLevels(const TileKey& key, int stem, Tile& tile) const;
    Status fillShares(const TileKey& key, Tile& tile) const;
    Status computePower(const TileKey& key, int stem, dsp::RowPower rowPower, std::span<float> power) const;
    dsp::Sound sound(int stem) const;
    TileKey keyOf(TileKind kind, const TileView& view, int zoom, std::int64_t index) const;
    mix::FrameRange rangeOf(const TileKey& key) const;

    std::shared_ptr<mix::Source> m_source;
    std::shared_ptr<TileCache> m_cache;
    std::uint64_t m_firstId; ///< of the original, and of all stems together; each stem's follow
};

} // namespace stemwright::ui
