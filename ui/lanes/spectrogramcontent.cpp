#include "ui/lanes/spectrogramcontent.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stemwright::ui {

namespace {

/// The columns of a picture that one tile fills, and which of the tile's columns stands in each.
struct Columns {
    int first = 0;
    std::vector<int> ofTile;
};

Columns columnsOf(const Section& section, double from, double to, const PlacedTile& placed)
{
    const auto pixel = [&](double frame) { // the first whose middle is not before the frame
        return static_cast<int>(std::clamp(std::ceil((frame - section.firstFrame) / section.framesPerPixel - 0.5), 0.0,
                                           static_cast<double>(section.pixels.width())));
    };
    Columns columns{.first = pixel(from), .ofTile = {}};
    for (int x = columns.first; x < pixel(to); ++x) {
        const double frame = section.firstFrame + (x + 0.5) * section.framesPerPixel;
        columns.ofTile.push_back(std::clamp(static_cast<int>((frame - placed.firstFrame) / placed.framesPerColumn), 0, Tile::kColumns - 1));
    }
    return columns;
}

/// Colours of levels as tiles keep them.
class LevelColours {
public:
    explicit LevelColours(const SpectrogramLook& look)
        : m_table(colourTable(look.map)), m_lowest(look.lowestDb * dsp::kCentibelsPerDecibel),
          m_scale(kLast / static_cast<float>((look.highestDb - look.lowestDb) * dsp::kCentibelsPerDecibel))
    {
    }
    /// One colour for each of a row's levels.
    void colour(std::span<const std::int16_t> levels, QRgb* colours) const
    {
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const float place = static_cast<float>(levels[i] - m_lowest) * m_scale;
            colours[i] = m_table[static_cast<std::size_t>(static_cast<int>(std::clamp(place, 0.0F, kLast)))];
        }
    }

private:
    static constexpr float kLast = std::tuple_size_v<ColourTable> - 1;

    const ColourTable& m_table;
    int m_lowest;
    float m_scale;
};

} // namespace

SpectrogramContent::SpectrogramContent(std::shared_ptr<const SpectrumTiles> tiles, int stem, const SpectrogramLook& look)
    : m_tiles(std::move(tiles)), m_stem(stem), m_look(look)
{
}

Picture SpectrogramContent::paint(const Section& section, PaintClock::time_point deadline) const
{
    const bool isWithin = section.firstFrame >= 0.0 && section.endFrame() <= m_tiles->frames();
    Picture picture{.image = QImage(section.pixels, isWithin ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied)};
    picture.image.fill(isWithin ? Qt::black : Qt::transparent); // without transparent parts it is shown faster
    const TileView view{.stem = m_stem, .window = m_look.window, .scale = m_look.scale, .rows = section.pixels.height()};
    const int zoom = SpectrumTiles::zoomOf(section.framesPerPixel);
    const double width = SpectrumTiles::framesPerTile(zoom);
    const double end = std::min(section.endFrame(), m_tiles->frames());
    const LevelColours colours(m_look);
    std::array<QRgb, Tile::kColumns> row{};
    for (auto index = static_cast<std::int64_t>(std::floor(section.firstFrame / width)); static_cast<double>(index) * width < end;
         ++index) {
        const PlacedTile placed = m_tiles->levels(view, zoom, index, deadline);
        picture.isComplete = picture.isComplete && placed.isFinal;
        if (!placed.tile)
            continue;
        const double from = static_cast<double>(index) * width;
        const Columns columns = columnsOf(section, from, std::min(from + width, end), placed);
        for (int y = 0; y < view.rows && !columns.ofTile.empty(); ++y) {
            auto* pixels = reinterpret_cast<QRgb*>(picture.image.scanLine(y)) + columns.first;
            const auto front = static_cast<std::size_t>(columns.ofTile.front());
            const auto count = static_cast<std::size_t>(columns.ofTile.back()) + 1 - front;
            colours.colour(std::span(placed.tile->values).subspan(static_cast<std::size_t>(y) * Tile::kColumns + front, count),
                           row.data() + front);
            for (std::size_t x = 0; x < columns.ofTile.size(); ++x)
                pixels[x] = row[static_cast<std::size_t>(columns.ofTile[x])];
        }
    }
    return picture;
}

} // namespace stemwright::ui
