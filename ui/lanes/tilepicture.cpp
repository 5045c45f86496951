#include "ui/lanes/tilepicture.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

std::vector<TilePlace> tilePlaces(const Section& section, double songFrames)
{
    const int zoom = SpectrumTiles::zoomOf(section.framesPerPixel);
    const double width = SpectrumTiles::framesPerTile(zoom);
    const double end = std::min(section.endFrame(), songFrames);
    std::vector<TilePlace> places;
    for (auto index = static_cast<std::int64_t>(std::floor(section.firstFrame / width)); static_cast<double>(index) * width < end;
         ++index) {
        const double from = static_cast<double>(index) * width;
        places.push_back({.zoom = zoom, .index = index, .from = from, .end = std::min(from + width, end)});
    }
    return places;
}

QImage emptyTilePicture(const Section& section, double songFrames)
{
    const bool isOpaque = section.firstFrame >= 0.0 && section.endFrame() <= songFrames;
    QImage image(section.pixels, isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(isOpaque ? Qt::black : Qt::transparent);
    return image;
}

TileColumns tileColumns(const Section& section, const TilePlace& place, const PlacedTile& placed)
{
    const auto pixel = [&](double frame) { // the first whose middle is not before the frame
        return static_cast<int>(std::clamp(std::ceil((frame - section.firstFrame) / section.framesPerPixel - 0.5), 0.0,
                                           static_cast<double>(section.pixels.width())));
    };
    TileColumns columns{.first = pixel(place.from), .ofTile = {}};
    for (int x = columns.first; x < pixel(place.end); ++x) {
        const double frame = section.firstFrame + (x + 0.5) * section.framesPerPixel;
        columns.ofTile.push_back(std::clamp(static_cast<int>((frame - placed.firstFrame) / placed.framesPerColumn), 0, Tile::kColumns - 1));
    }
    return columns;
}

} // namespace stemwright::ui
