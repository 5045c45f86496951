#include "ui/lanes/differencecontent.h"

#include "ui/lanes/tilepicture.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

/// Colours of differences of values as tiles keep them.
class DifferenceColours {
public:
    /// Values below `lowest` count as it; the strongest colours are for differences of `most`.
    DifferenceColours(DifferenceGround ground, int lowest, float most)
        : m_table(differenceTable(ground)), m_lowest(lowest), m_scale(kMiddle / most)
    {
    }
    QRgb operator()(std::int16_t a, std::int16_t b) const
    {
        const int difference = std::max<int>(a, m_lowest) - std::max<int>(b, m_lowest);
        const float place = std::clamp(static_cast<float>(difference) * m_scale, -kMiddle, kMiddle);
        return m_table[static_cast<std::size_t>(std::lround(kMiddle + place))];
    }
    QRgb none() const { return m_table[kNoDifference]; }

private:
    static constexpr auto kMiddle = static_cast<float>(kNoDifference);

    const DifferenceTable& m_table;
    int m_lowest;
    float m_scale;
};

DifferenceColours coloursOf(DifferenceKind kind, const DifferenceLook& look)
{
    if (kind == DifferenceKind::Shares)
        return {look.ground, 0, look.mostShare * Tile::kWholeShare};
    return {look.ground, look.spectrogram.lowestDb * dsp::kCentibelsPerDecibel, look.mostDb * dsp::kCentibelsPerDecibel};
}

/// A plane of a tile, and which of its columns stands at each pixel.
struct Side {
    const PlacedTile& placed;
    int plane = 0;
    TileColumns columns;
};

void drawDifference(QImage& image, const Side& a, const Side& b, const DifferenceColours& colours)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(y)) + a.columns.first;
        const std::int16_t* rowA = tileRow(*a.placed.tile, a.plane, image.height(), y);
        const std::int16_t* rowB = tileRow(*b.placed.tile, b.plane, image.height(), y);
        for (std::size_t x = 0; x < a.columns.ofTile.size(); ++x)
            pixels[x] = colours(rowA[a.columns.ofTile[x]], rowB[b.columns.ofTile[x]]);
    }
}

void fillPlace(QImage& image, const TileColumns& columns, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y)
        std::fill_n(reinterpret_cast<QRgb*>(image.scanLine(y)) + columns.first, columns.ofTile.size(), colour);
}

} // namespace

DifferenceContent::DifferenceContent(ComparedStem a, ComparedStem b, DifferenceKind kind, const DifferenceLook& look)
    : m_a(std::move(a)), m_b(std::move(b)), m_kind(kind), m_look(look)
{
}

Picture DifferenceContent::paint(const Section& section, PaintClock::time_point deadline) const
{
    Picture picture{.image = emptyTilePicture(section, m_a.tiles->frames())};
    const DifferenceColours colours = coloursOf(m_kind, m_look);
    const bool isOfShares = m_kind == DifferenceKind::Shares;
    const TileKind tileKind = isOfShares ? TileKind::Shares : TileKind::Levels;
    for (const TilePlace& place : tilePlaces(section, m_a.tiles->frames())) {
        const auto placedOf = [&](const ComparedStem& side) {
            return side.tiles->tile(tileKind,
                                    {.stem = side.stem,
                                     .window = m_look.spectrogram.window,
                                     .scale = m_look.spectrogram.scale,
                                     .rows = section.pixels.height()},
                                    place.zoom, place.index, deadline);
        };
        const PlacedTile a = placedOf(m_a);
        const PlacedTile b = placedOf(m_b);
        picture.isComplete = picture.isComplete && a.isFinal && b.isFinal;
        const TileColumns columns = tileColumns(section, place, a);
        // A coarse picture differs from a fine one of the same sound: better nothing than differences that are none.
        if (a.tile && b.tile && a.framesPerColumn == b.framesPerColumn && a.cover == b.cover)
            drawDifference(picture.image, {.placed = a, .plane = isOfShares ? m_a.stem : 0, .columns = columns},
                           {.placed = b, .plane = isOfShares ? m_b.stem : 0, .columns = tileColumns(section, place, b)}, colours);
        else
            fillPlace(picture.image, columns, colours.none());
    }
    return picture;
}

DifferenceEnds differenceEnds(DifferenceKind kind, const DifferenceLook& look)
{
    const auto text = [](const char* source, float value) {
        return QCoreApplication::translate("stemwright::ui::DifferenceContent", source).arg(QLocale().toString(std::lround(value)));
    };
    if (kind == DifferenceKind::Shares)
        return {.inB = text(QT_TRANSLATE_NOOP("stemwright::ui::DifferenceContent", "%1 % more in B"), 100.0F * look.mostShare),
                .inA = text(QT_TRANSLATE_NOOP("stemwright::ui::DifferenceContent", "%1 % more in A"), 100.0F * look.mostShare)};
    return {.inB = text(QT_TRANSLATE_NOOP("stemwright::ui::DifferenceContent", "%1 dB more in B"), look.mostDb),
            .inA = text(QT_TRANSLATE_NOOP("stemwright::ui::DifferenceContent", "%1 dB more in A"), look.mostDb)};
}

} // namespace stemwright::ui
