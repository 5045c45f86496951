#include "ui/lanes/spectrumtiles.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr double kLowestHz = 40.0;
constexpr float kInaudiblePower = 1e-12F; // -120 dB: what is far below that belongs to nobody
constexpr int kFinestZoom = 8;            // 16 frames: far below what any window can tell apart
// Two steps double a column's width, so that a coarser tile covers whole finer ones.
constexpr int kCoarserStep = 2;
constexpr int kSketchSteps = 6; // an eighth of the columns

double framesPerColumn(int zoom) { return std::exp2(zoom / 2.0); }

} // namespace

Status readSound(mix::Source& source, int stem, std::int64_t firstFrame, std::span<float> frames)
{
    return stem == SpectrumTiles::kOriginal ? source.readOriginal(firstFrame, frames)
                                            : source.readStem(static_cast<std::size_t>(stem), firstFrame, frames);
}

SpectrumTiles::SpectrumTiles(std::shared_ptr<mix::Source> source, std::shared_ptr<TileCache> cache)
    : m_source(std::move(source)), m_cache(std::move(cache)), m_firstId(m_cache->newSource())
{
    for (std::size_t stem = 0; stem < m_source->stems(); ++stem)
        m_cache->newSource();
}

int SpectrumTiles::zoomOf(double framesPerPixel)
{
    constexpr double kAsGoodAsEqual = 1e-6;
    return std::max(kFinestZoom, static_cast<int>(std::ceil(2.0 * std::log2(framesPerPixel) - kAsGoodAsEqual)));
}

double SpectrumTiles::framesPerTile(int zoom) { return framesPerColumn(zoom) * Tile::kColumns; }

dsp::FrequencyAxis SpectrumTiles::axis(dsp::FrequencyScale scale) const
{
    const double nyquist = m_source->sampleRateHz() / 2.0;
    return {.scale = scale, .lowHz = std::min(kLowestHz, nyquist / 2.0), .highHz = nyquist};
}

TileKey SpectrumTiles::keyOf(TileKind kind, const TileView& view, int zoom, std::int64_t index) const
{
    return {.source = m_firstId + (kind == TileKind::Shares ? 0 : static_cast<std::uint64_t>(view.stem - kOriginal)),
            .kind = kind,
            .zoom = zoom,
            .index = index,
            .rows = view.rows,
            .window = view.window,
            .axis = axis(view.scale)};
}

mix::FrameRange SpectrumTiles::rangeOf(const TileKey& key) const
{
    const auto reach = static_cast<double>(key.window) / 2.0;
    const double first = static_cast<double>(key.index) * framesPerTile(key.zoom);
    return {.first = static_cast<std::int64_t>(std::clamp(first - reach, 0.0, frames())),
            .end = static_cast<std::int64_t>(std::clamp(first + framesPerTile(key.zoom) + reach, 0.0, frames()))};
}

std::uint64_t SpectrumTiles::generation(int stem, mix::FrameRange range) const
{
    return stem == kOriginal ? 0 : m_source->generation(range);
}

PlacedTile SpectrumTiles::tile(TileKind kind, const TileView& view, int zoom, std::int64_t index, PaintClock::time_point deadline) const
{
    const auto placed = [](TileCache::TilePtr tile, const TileKey& key, bool isFinal) {
        return PlacedTile{.tile = std::move(tile),
                          .firstFrame = static_cast<double>(key.index) * framesPerTile(key.zoom),
                          .framesPerColumn = framesPerColumn(key.zoom),
                          .cover = key.cover,
                          .isFinal = isFinal};
    };
    const auto getOrMake = [&](const TileKey& key) {
        const std::uint64_t now = generation(view.stem, rangeOf(key));
        return m_cache->get(key, now, [&] { return make(key, view.stem, now); });
    };
    TileKey key = keyOf(kind, view, zoom, index);
    if (PaintClock::now() < deadline)
        return placed(getOrMake(key), key, true);
    if (auto there = m_cache->find(key)) {
        const bool isFinal = there->generation >= generation(view.stem, rangeOf(key));
        return placed(std::move(there), key, isFinal);
    }
    for (int step = kCoarserStep; step < kSketchSteps; step += kCoarserStep) {
        key = keyOf(kind, view, zoom + step, index >> (step / 2));
        if (auto there = m_cache->find(key))
            return placed(std::move(there), key, false);
    }
    key = keyOf(kind, view, zoom + kSketchSteps, index >> (kSketchSteps / 2));
    key.cover = dsp::ColumnCover::Middle;
    return placed(getOrMake(key), key, false);
}

TileCache::TilePtr SpectrumTiles::make(const TileKey& key, int stem, std::uint64_t generation) const
{
    auto tile = std::make_shared<Tile>();
    tile->generation = generation;
    if (!(key.kind == TileKind::Shares ? fillShares(key, *tile) : fillLevels(key, stem, *tile)))
        return nullptr; // the player reports a disk that fails
    return tile;
}

Status SpectrumTiles::fillLevels(const TileKey& key, int stem, Tile& tile) const
{
    std::vector<float> power(static_cast<std::size_t>(key.rows) * Tile::kColumns);
    const Status computed = computePower(key, stem, dsp::RowPower::Peak, power);
    tile.values.resize(power.size());
    dsp::toCentibels(power, tile.values);
    return computed;
}

Status SpectrumTiles::fillShares(const TileKey& key, Tile& tile) const
{
    const std::size_t size = static_cast<std::size_t>(key.rows) * Tile::kColumns;
    std::vector<float> powers(size * stems());
    std::vector<float> sums(size, kInaudiblePower);
    for (std::size_t stem = 0; stem < stems(); ++stem) {
        const std::span<float> power = std::span(powers).subspan(stem * size, size);
        if (const Status computed = computePower(key, static_cast<int>(stem), dsp::RowPower::Mean, power); !computed)
            return computed;
        for (std::size_t i = 0; i < size; ++i)
            sums[i] += power[i];
    }
    tile.values.resize(powers.size());
    for (std::size_t stem = 0; stem < stems(); ++stem)
        for (std::size_t i = 0; i < size; ++i)
            tile.values[stem * size + i] = static_cast<std::int16_t>(Tile::kWholeShare * powers[stem * size + i] / sums[i]);
    return {};
}

Status SpectrumTiles::computePower(const TileKey& key, int stem, dsp::RowPower rowPower, std::span<float> power) const
{
    const dsp::Spectrogram spectrogram(
        {.window = key.window, .axis = key.axis, .rows = static_cast<std::size_t>(key.rows), .rowPower = rowPower},
        m_source->sampleRateHz());
    return spectrogram.compute(sound(stem),
                               {.firstFrame = static_cast<double>(key.index) * framesPerTile(key.zoom),
                                .framesPerColumn = framesPerColumn(key.zoom),
                                .columns = Tile::kColumns},
                               key.cover, power);
}

dsp::Sound SpectrumTiles::sound(int stem) const
{
    return {.read = [this, stem](std::int64_t first, std::span<float> frames) { return readSound(*m_source, stem, first, frames); },
            .frames = m_source->frames(),
            .channels = m_source->channels(),
            .rateHz = m_source->sampleRateHz()};
}

std::optional<SpectrumPoint> SpectrumTiles::measure(const TileView& view, const SpectrumPlace& place) const
{
    const dsp::FrequencyAxis whole = axis(view.scale);
    const double halfRow = 0.5 / view.rows;
    const auto powerOf = [&](int stem, dsp::RowPower rowPower) -> Result<float> {
        const dsp::Spectrogram spectrogram(
            {.window = view.window,
             .axis = {.scale = view.scale, .lowHz = whole.hzAt(place.height - halfRow), .highHz = whole.hzAt(place.height + halfRow)},
             .rows = 1,
             .rowPower = rowPower},
            m_source->sampleRateHz());
        float power = 0.0F;
        const Status computed = spectrogram.compute(sound(stem), {.firstFrame = place.frame, .framesPerColumn = 1.0, .columns = 1},
                                                    dsp::ColumnCover::Middle, std::span(&power, 1));
        return computed ? Result<float>(power) : std::unexpected(computed.error());
    };
    const auto level = powerOf(view.stem, dsp::RowPower::Peak);
    if (!level)
        return std::nullopt;
    SpectrumPoint point{.seconds = place.frame / m_source->sampleRateHz(),
                        .hz = whole.hzAt(place.height),
                        .levelDb = 10.0 * std::log10(static_cast<double>(*level)),
                        .shares = {}};
    float sum = kInaudiblePower;
    for (std::size_t stem = 0; stem < stems(); ++stem) {
        const auto power = powerOf(static_cast<int>(stem), dsp::RowPower::Mean);
        if (!power)
            return std::nullopt;
        point.shares.push_back(*power);
        sum += *power;
    }
    for (float& share : point.shares)
        share /= sum;
    return point;
}

} // namespace stemwright::ui
