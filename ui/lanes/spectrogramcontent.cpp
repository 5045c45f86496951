#include "ui/lanes/spectrogramcontent.h"

#include "ui/lanes/tilepicture.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

/// Colours of values as tiles keep them, from the darkest for `lowest` on.
class ValueColours {
public:
    ValueColours(ColourMap map, int lowest, int highest)
        : m_table(colourTable(map)), m_lowest(lowest), m_scale(kLast / static_cast<float>(highest - lowest))
    {
    }
    QRgb operator()(std::int16_t value) const
    {
        const float place = static_cast<float>(value - m_lowest) * m_scale;
        return m_table[static_cast<std::size_t>(static_cast<int>(std::clamp(place, 0.0F, kLast)))];
    }

private:
    static constexpr float kLast = std::tuple_size_v<ColourTable> - 1;

    const ColourTable& m_table;
    int m_lowest;
    float m_scale;
};

/// A colour that is as opaque as a share says, over another one.
QRgb blended(QRgb colour, QRgb ground, std::int16_t share)
{
    const auto of = static_cast<unsigned>(share) * 256U / static_cast<unsigned>(Tile::kWholeShare);
    const auto mixed = [&](QRgb a, QRgb b) { return (a & 0x00FF00FFU) * of + (b & 0x00FF00FFU) * (256U - of); };
    return (mixed(colour >> 8U, ground >> 8U) & 0xFF00FF00U) | (mixed(colour, ground) >> 8U & 0x00FF00FFU);
}

/// Changes the pixels over which a tile stands: pixel = change(pixel, value).
template <typename Change>
void changePixels(QImage& image, const PlacedTile& placed, const TileColumns& columns, int plane, const Change& change)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y)) + columns.first;
        const std::int16_t* row = tileRow(*placed.tile, plane, image.height(), y);
        for (std::size_t x = 0; x < columns.ofTile.size(); ++x)
            pixels[x] = change(pixels[x], row[columns.ofTile[x]]);
    }
}

} // namespace

/// The part of a picture over which one tile stands.
struct SpectrogramContent::Part {
    const Section& section;
    const TilePlace& place;
    PaintClock::time_point deadline;

    /// Places the tile and hands it on with its columns; false when there is something better to come.
    template <typename Draw>
    bool fill(const SpectrogramContent& content, TileKind kind, const Draw& draw) const
    {
        const TileView view{
            .stem = content.m_stem, .window = content.m_look.window, .scale = content.m_look.scale, .rows = section.pixels.height()};
        const PlacedTile placed = content.m_tiles->tile(kind, view, place.zoom, place.index, deadline);
        if (placed.tile)
            draw(placed, tileColumns(section, place, placed));
        return placed.isFinal;
    }
};

SpectrogramContent::SpectrogramContent(std::shared_ptr<const SpectrumTiles> tiles, int stem, SpectrogramKind kind,
                                       const SpectrogramLook& look)
    : m_tiles(std::move(tiles)), m_stem(stem), m_kind(stem == SpectrumTiles::kOriginal ? SpectrogramKind::Levels : kind), m_look(look)
{
}

bool SpectrogramContent::drawLevels(QImage& image, const Part& part) const
{
    const ValueColours colours(m_look.map, m_look.lowestDb * dsp::kCentibelsPerDecibel, m_look.highestDb * dsp::kCentibelsPerDecibel);
    return part.fill(*this, TileKind::Levels, [&](const PlacedTile& placed, const TileColumns& columns) {
        changePixels(image, placed, columns, 0, [&](QRgb /*ground*/, std::int16_t level) { return colours(level); });
    });
}

bool SpectrogramContent::drawMask(QImage& image, const Part& part) const
{
    const ValueColours colours(m_look.map, 0, Tile::kWholeShare);
    return part.fill(*this, TileKind::Shares, [&](const PlacedTile& placed, const TileColumns& columns) {
        changePixels(image, placed, columns, m_stem, [&](QRgb /*ground*/, std::int16_t share) { return colours(share); });
    });
}

bool SpectrogramContent::fadeByMask(QImage& image, const Part& part) const
{
    const QRgb ground = colourTable(m_look.map).front();
    return part.fill(*this, TileKind::Shares, [&](const PlacedTile& placed, const TileColumns& columns) {
        changePixels(image, placed, columns, m_stem, [ground](QRgb level, std::int16_t share) { return blended(level, ground, share); });
    });
}

Picture SpectrogramContent::paint(const Section& section, PaintClock::time_point deadline) const
{
    Picture picture{.image = emptyTilePicture(section, m_tiles->frames())};
    std::vector<TilePlace> places = tilePlaces(section, m_tiles->frames());
    // Lanes that share tiles begin at different ones, so that painters do not wait for each other.
    const std::size_t start = places.size() * static_cast<std::size_t>(std::max(0, m_stem)) / std::max<std::size_t>(1, m_tiles->stems());
    std::ranges::rotate(places, places.begin() + static_cast<std::ptrdiff_t>(start));
    for (const TilePlace& place : places) {
        const Part part{.section = section, .place = place, .deadline = deadline};
        if (m_kind == SpectrogramKind::Mask ? !drawMask(picture.image, part) : !drawLevels(picture.image, part))
            picture.isComplete = false;
        if (m_kind == SpectrogramKind::Masked && !fadeByMask(picture.image, part))
            picture.isComplete = false;
    }
    return picture;
}

} // namespace stemwright::ui
