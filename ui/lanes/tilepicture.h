#pragma once

#include "ui/lanes/spectrumtiles.h"

#include <vector>

namespace stemwright::ui {

/// One tile's place in a picture: which one, and the frames that it stands for there.
struct TilePlace {
    int zoom = 0;
    std::int64_t index = 0;
    double from = 0.0;
    double end = 0.0;
};

/// The places of a picture of a song with so many frames, from left to right.
std::vector<TilePlace> tilePlaces(const Section& section, double songFrames);

/// A picture without anything in it; opaque where the song fills all of it, as it is shown faster then.
QImage emptyTilePicture(const Section& section, double songFrames);

/// The columns of a picture that one place fills, and which of the tile's columns stands in each.
struct TileColumns {
    int first = 0;
    std::vector<int> ofTile;
};
TileColumns tileColumns(const Section& section, const TilePlace& place, const PlacedTile& placed);

/// The row of a tile's plane at a picture's height.
inline const std::int16_t* tileRow(const Tile& tile, int plane, int rows, int y)
{
    return tile.values.data() + (static_cast<std::ptrdiff_t>(plane) * rows + y) * Tile::kColumns;
}

} // namespace stemwright::ui
