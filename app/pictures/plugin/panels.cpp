#include "app/pictures/plugin/panels.h"

#include "ui/lanes/differencecontent.h"
#include "ui/lanes/waveformcontent.h"
#include "ui/look/contrast.h"
#include "ui/look/palette.h"
#include "ui/song/peakcollector.h"
#include "ui/text/targetname.h"

namespace stemwright::pictures {

namespace {

using ui::FigurePanel;
using ui::SpectrumTiles;

constexpr std::size_t kTileBytes = std::size_t{96} << 20;

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

ui::ColourMap mapOf(PictureColours colours)
{
    switch (colours) {
    case PictureColours::Viridis:
        return ui::ColourMap::Viridis;
    case PictureColours::Grey:
        return ui::ColourMap::Grey;
    case PictureColours::Contrast:
        return ui::ColourMap::HighContrast;
    case PictureColours::Magma:
        break;
    }
    return ui::ColourMap::Magma;
}

ui::SpectrogramLook lookOf(const PictureOrder& order)
{
    return {.map = mapOf(order.colours),
            .scale = order.frequency,
            .window = order.window,
            .lowestDb = order.lowestDb,
            .highestDb = order.highestDb,
            .names = order.namesNotes ? ui::FrequencyNames::Notes : ui::FrequencyNames::Hertz};
}

Result<std::shared_ptr<const ui::Peaks>> peaksOf(mix::Source& source, int stem, const std::stop_token& stop)
{
    constexpr std::int64_t kBlockFrames = 65'536;
    ui::PeakCollector peaks;
    std::vector<float> block;
    for (std::int64_t first = 0; first < source.frames(); first += kBlockFrames) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "reading the waveform");
        block.resize(static_cast<std::size_t>(std::min(kBlockFrames, source.frames() - first)) * source.channels());
        if (const Status read = ui::readSound(source, stem, first, block); !read)
            return std::unexpected(read.error());
        peaks.add(block, source.channels());
    }
    return peaks.finish();
}

/// Builds the panels of an order.
class Panels {
public:
    Panels(const PictureOrder& order, Extent extent, const QPalette& palette)
        : m_order(order), m_extent(extent), m_palette(palette), m_look(lookOf(order))
    {
        const auto cache = std::make_shared<ui::TileCache>(kTileBytes);
        for (const PictureSound& sound : order.sounds)
            m_tiles.push_back(std::make_shared<const SpectrumTiles>(sound.source, cache));
    }

    Result<FigurePanel> single(int stem, const std::stop_token& stop) const
    {
        FigurePanel panel{.title = titleOf(stem), .content = nullptr};
        if (m_order.kind == PictureKind::Waveform) {
            mix::Source& source = *m_order.sounds.front().source;
            auto peaks = m_extent == Extent::Whole ? peaksOf(source, stem, stop) : std::make_shared<const ui::Peaks>(0);
            if (!peaks)
                return std::unexpected(peaks.error());
            panel.note = QStringLiteral("full scale = 1");
            panel.content = std::make_shared<ui::WaveformContent>(
                std::move(*peaks),
                [sound = m_order.sounds.front().source, stem](std::int64_t first, std::span<float> frames) {
                    return ui::readSound(*sound, stem, first, frames);
                },
                source.channels(), waveColour(stem));
            return panel;
        }
        show(panel, 0, stem);
        return panel;
    }

    /// Of one of the two that are compared.
    FigurePanel compared(std::size_t sound, int stem) const
    {
        FigurePanel panel{.title =
                              (sound == 0 ? QStringLiteral("A: %1") : QStringLiteral("B: %1")).arg(text(m_order.sounds[sound].setting)),
                          .content = nullptr};
        show(panel, sound, stem);
        return panel;
    }

    FigurePanel difference(int stem) const
    {
        const bool isOfMasks = m_order.kind == PictureKind::Mask;
        const ui::DifferenceKind kind = isOfMasks ? ui::DifferenceKind::Shares : ui::DifferenceKind::Levels;
        const ui::DifferenceLook look{.spectrogram = m_look,
                                      .ground =
                                          m_order.theme == PictureTheme::Dark ? ui::DifferenceGround::Dark : ui::DifferenceGround::Light};
        const ui::DifferenceTable& table = ui::differenceTable(look.ground);
        const double most = isOfMasks ? 100.0 * static_cast<double>(look.mostShare) : static_cast<double>(look.mostDb);
        return {.title = QStringLiteral("Difference A − B"),
                .note = QStringLiteral("blue: more in B · red: more in A"),
                .content = std::make_shared<ui::DifferenceContent>(ui::ComparedStem{m_tiles[0], stem}, ui::ComparedStem{m_tiles[1], stem},
                                                                   kind, look),
                .bar = ui::ColourBar{.colours = {table.begin(), table.end()},
                                     .lowest = -most,
                                     .highest = most,
                                     .unit = isOfMasks ? QStringLiteral("%") : QStringLiteral("dB")}};
    }

    QString titleOf(int stem) const
    {
        if (stem == PictureOrder::kOriginal)
            return QStringLiteral("Original");
        const auto index = static_cast<std::size_t>(stem);
        const std::string& name = m_order.looks[index].name;
        return name.empty() ? ui::targetText(text(m_order.targets[index])) : text(name);
    }

private:
    void show(FigurePanel& panel, std::size_t sound, int stem) const
    {
        const bool isMask = m_order.kind == PictureKind::Mask;
        const ui::SpectrogramKind kind = isMask                                ? ui::SpectrogramKind::Mask
                                         : m_order.kind == PictureKind::Masked ? ui::SpectrogramKind::Masked
                                                                               : ui::SpectrogramKind::Levels;
        const ui::ColourTable& table = ui::colourTable(m_look.map);
        panel.content = std::make_shared<ui::SpectrogramContent>(m_tiles[sound], stem, kind, m_look);
        panel.bar = ui::ColourBar{.colours = {table.begin(), table.end()},
                                  .lowest = isMask ? 0.0 : static_cast<double>(m_look.lowestDb),
                                  .highest = isMask ? 100.0 : static_cast<double>(m_look.highestDb),
                                  .unit = isMask ? QStringLiteral("%") : QStringLiteral("dB")};
    }

    QColor waveColour(int stem) const
    {
        if (stem == PictureOrder::kOriginal)
            return ui::originalColour(m_palette);
        const auto index = static_cast<std::size_t>(stem);
        if (const std::string& own = m_order.looks[index].colour; !own.empty())
            return ui::visibleOn(m_palette.color(QPalette::Base), QColor(text(own)));
        return ui::stemColours(text(m_order.targets[index]), stem, m_palette).wave;
    }

    const PictureOrder& m_order;
    Extent m_extent;
    const QPalette& m_palette;
    ui::SpectrogramLook m_look;
    std::vector<std::shared_ptr<const SpectrumTiles>> m_tiles; ///< of each sound
};

/// What the colours or heights say, in words.
QString meaningOf(const PictureOrder& order)
{
    switch (order.kind) {
    case PictureKind::Waveform:
        return QStringLiteral("Waveform");
    case PictureKind::Mask:
        return QStringLiteral("Mask: share of the energy of all stems, window of %1 frames").arg(order.window);
    case PictureKind::Masked:
        return QStringLiteral("Spectrogram, as opaque as the stem's share of the energy, window of %1 frames").arg(order.window);
    case PictureKind::Spectrogram:
        break;
    }
    return QStringLiteral("Spectrogram: a sine of full scale has 0 dB, window of %1 frames").arg(order.window);
}

} // namespace

Result<ui::Figure> figureOf(const PictureOrder& order, Extent extent, const std::stop_token& stop)
{
    const QPalette palette = ui::paletteOf(order.theme == PictureTheme::Dark ? ui::ThemeKind::Dark : ui::ThemeKind::Light);
    ui::Figure figure{.title = text(order.title),
                      .sources = {meaningOf(order)},
                      .range = order.range,
                      .rateHz = order.sounds.front().source->sampleRateHz(),
                      .size = {order.width, order.height},
                      .scale = order.scale,
                      .palette = palette};
    const Panels panels(order, extent, palette);
    if (order.sounds.size() > 1) {
        const int stem = order.shown.front();
        figure.title += QStringLiteral(" — ") + panels.titleOf(stem);
        figure.panels = {panels.compared(0, stem), panels.compared(1, stem), panels.difference(stem)};
        return figure;
    }
    if (const std::string& setting = order.sounds.front().setting; !setting.empty())
        figure.sources << QStringLiteral("Separated by %1").arg(text(setting));
    for (const int stem : order.shown) {
        auto panel = panels.single(stem, stop);
        if (!panel)
            return std::unexpected(panel.error());
        figure.panels.push_back(std::move(*panel));
    }
    return figure;
}

} // namespace stemwright::pictures
